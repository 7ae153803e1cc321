// Files are read whole and appear whole or not at all.
#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"
#include "folder.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace verantwoord;
using test::Folder;

namespace {

const Surroundings here("", "", Date{});

} // namespace

BOOST_FIXTURE_TEST_SUITE(surroundings, Folder)

BOOST_AUTO_TEST_CASE(a_missing_file_a_folder_and_a_device_are_refused_in_words) {
    for (const std::filesystem::path& odd : {path / "niets", path, std::filesystem::path("/dev/null")})
        BOOST_CHECK_EXCEPTION(here.read(odd, "x"), Failure,
                              [](const Failure& failure) { return failure.diagnostic().code == "B04"; });
}

BOOST_AUTO_TEST_CASE(small_and_large_files_are_read_whole) {
    const std::string large(1 << 20, 'x');
    std::ofstream(path / "groot", std::ios::binary) << large;
    std::ofstream(path / "leeg");
    FileContent moved;
    moved = here.read(path / "groot", "groot");
    BOOST_TEST((moved.bytes() == large));
    FileContent small = here.read(path / "leeg", "leeg");
    BOOST_TEST(small.bytes().empty());
    BOOST_TEST(here.files(path).size() == 2U);
}

// What cannot be reached is not the same as nothing: a figure would be zero without a word.
BOOST_AUTO_TEST_CASE(what_cannot_be_looked_at_is_not_absent) {
    BOOST_TEST(!here.exists(path / "niets"));
    BOOST_TEST(!here.exists(path / std::string(300, 'x')));
    std::ofstream(path / "bestand") << "x";
    BOOST_TEST(!here.exists(path / "bestand" / "onder een bestand"));
    std::filesystem::create_symlink("/nergens/gegevens", path / "verwijzing");
    std::filesystem::create_symlink(path / "kring", path / "kring");
    const auto is_read_fault = [](const Failure& failure) { return failure.diagnostic().code == "B04"; };
    for (const char* name : {"verwijzing", "verwijzing/bezoeken.csv", "kring", "kring/x"}) {
        BOOST_CHECK_EXCEPTION(here.exists(path / name), Failure, is_read_fault);
        BOOST_CHECK_EXCEPTION(here.is_folder(path / name), Failure, is_read_fault);
    }
    BOOST_CHECK_EXCEPTION(here.files(path / "verwijzing"), Failure, is_read_fault);
    BOOST_CHECK_EXCEPTION(here.folders(path / "kring"), Failure, is_read_fault);
    BOOST_CHECK_EXCEPTION(here.files(path / "bestand"), Failure, is_read_fault);
    BOOST_TEST(here.files(path / "niets").empty());
}

BOOST_AUTO_TEST_CASE(all_that_is_no_folder_is_listed_so_that_reading_it_tells) {
    std::ofstream(path / "bestand") << "x";
    std::filesystem::create_directory(path / "map");
    std::filesystem::create_symlink("/nergens/x", path / "verwijzing");
    std::ofstream(path / ".verborgen") << "x";
    BOOST_TEST(here.files(path) == (std::vector<std::string>{"bestand", "verwijzing"}),
               boost::test_tools::per_element());
    BOOST_TEST(here.folders(path) == std::vector<std::string>{"map"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
