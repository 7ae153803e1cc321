// One byte of one file changed, removed or doubled: never a crash or a hang. What the whole program makes of
// it is tested elsewhere; this goes through thousands of mutations in a second.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

struct Part {
    std::string file, text;
};

const std::vector<Part> centre{
    {"centrum.json",
     R"({"schema": 1, "naam": "x", "locaties": [{"id": "kade"}], "kolommen": {"bezoeken": {"datum": "Binnen"}},
 "categorieen": {"bezoeken.soort": {"k": "koken"}}, "weglaten": {"deelnemers": ["Naam"]}, "notatie": {"begroting.begroot": "komma"}})"},
    {"afspraken/a.json",
     R"({"schema": 1, "plugin": "wmo", "financier": "G", "periode": {"van": "2025-01-01", "tot": "2025-12-31"},
 "subsidie": "1,00", "doelen": [{"indicator": "a", "minstens": 1}], "leeftijdsgroepen": [{"naam": "a", "van": 1, "tot": 2}]})"},
    {"personas/p.json",
     R"({"schema": 1, "id": "P", "soort": "fictief", "alias": "S", "verhaal": [{"kop": "a", "tekst": "{{zelf}} é"}]})"},
    {"gegevens/bezoeken.csv",
     "Binnen;vertrek;deelnemer;locatie;soort;aantal\r\n3-3-2025 9:30;2025-03-03T10:00;p1;kade;k;\r\n"
     "45658,5;;;;\"a \"\"b\"\"\nc\";12\r\n"},
    {"gegevens/deelnemers.csv", "deelnemer;Naam;geslacht;Geboortedatum;gemeente\np1;Jan;v;1-1-1980;S\xFA"
                                "d\n"},
    {"gegevens/activiteiten.csv", "activiteit,soort,datum\na1,koken,1-1-2025\n"},
    {"gegevens/bijeenkomsten.csv",
     "activiteit\tdatum\turen\tdeelnemers\taantal\na1\t1-1-2025\t1,5\tp1, p2\t3\n"},
    {"gegevens/openingstijden.csv",
     "sep=;\nsoort;locatie;datum;weekdag;geldig_van;geldig_tot;van;tot\n;kade;;ma t/m vr;1-1-2025;"
     "31-01-2025;9:00;17:00\ngesloten;;6-1-2025;;;;;\n"},
    {"gegevens/begroting.csv", "jaar;soort;begroot\n2025;ict;€ 1.250,00\n"},
};

std::vector<std::string> mutations(const std::string& text, std::size_t at) {
    std::vector<std::string> all;
    for (const char byte : {'"', ';', '\n', '\0', '\xFF', '9', '-', '{', 'x'}) {
        all.push_back(text);
        all.back()[at] = byte;
    }
    all.push_back(text.substr(0, at) + text.substr(at + 1));
    all.push_back(text.substr(0, at) + text[at] + text.substr(at));
    all.push_back(text.substr(0, at));
    return all;
}

// With sanitizers each read is some six times as slow: there every byte changes in a third of the ways, in
// turn.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t step = 3;
#else
constexpr std::size_t step = 1;
#endif

} // namespace

BOOST_AUTO_TEST_CASE(no_changed_byte_of_any_file_crashes_or_hangs_the_reader,
                     *boost::unit_test::label("slow")) {
    Folder folder;
    for (const Part& part : centre) folder.write(part.file, part.text);
    Diagnostics whole;
    folder.read(whole);
    BOOST_TEST(whole.errors() == 0U, said(whole));
    std::size_t read = 0;
    for (const Part& part : centre) {
        for (std::size_t at = 0; at < part.text.size(); ++at) {
            const std::vector<std::string> all = mutations(part.text, at);
            for (std::size_t kind = at % step; kind < all.size(); kind += step) {
                folder.write(part.file, all[kind]);
                Diagnostics diagnostics;
                const Administration administration = folder.read(diagnostics);
                for (const Diagnostic& one : diagnostics.all()) BOOST_REQUIRE(!one.place.file.empty());
                ++read;
            }
        }
        folder.write(part.file, part.text);
    }
    BOOST_TEST(read > 10'000U / step);
}
