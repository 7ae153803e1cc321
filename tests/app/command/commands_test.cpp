// The table of commands, as the build makes it from the files.

#include "app/line/command_line.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

using namespace verantwoord;

namespace {

std::string file_of(const Command& command) {
    std::string name = "command_" + std::string(command.words);
    std::replace(name.begin(), name.end(), ' ', '_');
    return name + ".cpp";
}

} // namespace

BOOST_AUTO_TEST_SUITE(commands)

BOOST_AUTO_TEST_CASE(each_file_gives_the_command_that_it_is_named_after) {
    std::set<std::string> files, given;
    const std::filesystem::path folder = std::filesystem::path(VERANTWOORD_SOURCE) / "core/app/command";
    for (const auto& each : std::filesystem::directory_iterator(folder))
        if (each.path().extension() == ".cpp") files.insert(each.path().filename().string());
    for (const Command& each : all_commands()) given.insert(file_of(each));
    BOOST_TEST(given == files, boost::test_tools::per_element());
    BOOST_TEST(given.size() == all_commands().size());
    BOOST_TEST(given.size() > 20U);
}

BOOST_AUTO_TEST_CASE(no_two_stand_in_one_place) {
    std::set<int> places;
    for (const Command& each : all_commands()) BOOST_TEST(places.insert(each.place).second, each.words);
}

BOOST_AUTO_TEST_CASE(they_are_listed_by_their_place) {
    CommandLine line(all_commands());
    std::string names;
    for (const CLI::App* each : line.app().get_subcommands([](CLI::App*) { return true; }))
        names += each->get_name() + " ";
    BOOST_TEST(names ==
               "nieuw opnemen controleer bereken rapport lasten spoor vrijgeven pseudoniem oordeel opruimen "
               "sjabloon plugin schema uitleg ");
}

BOOST_AUTO_TEST_CASE(a_command_without_its_group_is_a_bug) {
    BOOST_CHECK_THROW(CommandLine({Command{1, "groep lid", "een lid", nullptr}}), std::logic_error);
    BOOST_CHECK_THROW(
        CommandLine({Command{1, "groep lid", "een lid", nullptr}, Command{2, "groep", "een groep", nullptr}}),
        std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()
