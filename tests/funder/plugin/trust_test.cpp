// Code from outside is told of until it is trusted, and refused when it changed since.
#include <boost/test/unit_test.hpp>

#include "fixture.hpp"

#include "funder/code/messages.hpp"
#include "funder/plugin/trust.hpp"

#include <fstream>

using namespace fixture;
namespace fs = std::filesystem;

namespace {

/// A plugin with a library in a folder of its own, as far as the question whether it may run goes.
struct OutsidePlugin {
    fs::path folder = fs::path(VERANTWOORD_BUILD) / "tests" / "funder" / "vertrouwen";
    PluginCode code;

    OutsidePlugin() {
        fs::remove_all(folder);
        fs::create_directories(folder);
        code.manifest.id = "nl.voorbeeld.fonds";
        code.manifest.library = "fonds.so";
        code.manifest.maintainer = "J. de Vries";
        code.folder = folder;
        code.shown_library = "fonds/fonds.so";
        write("eerste versie");
        close_to_others(folder);
    }
    void write(const char* bytes) const { std::ofstream(folder / "fonds.so") << bytes; }
    std::string judged(const TrustedLibraries& trusted) const {
        const auto said = messages::before_loading(code.manifest.id, &code,
                                                   PermissionRule(std::vector<fs::path>{}), trusted);
        return said ? std::string(said->code.text()) : "";
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(trust)

BOOST_AUTO_TEST_CASE(code_is_warned_for_until_trusted_and_refused_when_it_changed) {
    const OutsidePlugin place;
    TrustedLibraries trusted;
    BOOST_TEST(place.judged(trusted) == "P10");
    trusted.trust(
        {place.code.manifest.id, hash_of_file(place.folder / "fonds.so"), "J. de Vries", "2026-02-01"});
    BOOST_TEST(place.judged(trusted) == "");
    place.write("tweede versie");
    BOOST_TEST(place.judged(trusted) == "P18");
    trusted.trust(
        {place.code.manifest.id, hash_of_file(place.folder / "fonds.so"), "J. de Vries", "2026-02-02"});
    BOOST_TEST(place.judged(trusted) == "");
    fs::permissions(place.folder / "fonds.so", fs::perms::others_write, fs::perm_options::add);
    BOOST_TEST(place.judged(trusted) == "P06");
}

BOOST_AUTO_TEST_CASE(what_is_trusted_is_read_back_as_it_was_written) {
    const OutsidePlugin place;
    TrustedLibraries trusted;
    trusted.trust({"nl.b", "22", "B \"de\" Bouwer", "2026-01-02"});
    trusted.trust({"nl.a", "11", "A", "2026-01-01"});
    trusted.trust({"nl.b", "33", "B", "2026-01-03"});
    const auto file = place.folder / "vertrouwd.json";
    std::ofstream(file) << trusted.to_json();
    Diagnostics diagnostics;
    const auto read = TrustedLibraries::read(file, surroundings(), diagnostics);
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_REQUIRE(read.find("nl.a") && read.find("nl.b"));
    BOOST_TEST(read.find("nl.b")->hash == "33");
    BOOST_TEST(read.to_json() == trusted.to_json());
}

BOOST_AUTO_TEST_CASE(a_damaged_file_trusts_nothing_and_says_so) {
    const OutsidePlugin place;
    const auto file = place.folder / "vertrouwd.json";
    for (const char* bytes :
         {"{", "[]", "{\"schema\": 1}", "{\"schema\": 1, \"bibliotheken\": [{\"id\": 3}]}"}) {
        std::ofstream(file) << bytes;
        Diagnostics diagnostics;
        const auto read = TrustedLibraries::read(file, surroundings(), diagnostics);
        BOOST_TEST(diagnostics.errors() > 0U, bytes);
        BOOST_TEST(read.find("nl.a") == nullptr);
    }
    Diagnostics diagnostics;
    TrustedLibraries::read(place.folder / "nergens.json", surroundings(), diagnostics);
    BOOST_TEST(diagnostics.all().empty());
}

BOOST_AUTO_TEST_SUITE_END()
