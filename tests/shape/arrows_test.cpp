// Which file may include which: the stations in the order of the road, the rooms of a station in their own
// order, and the few things that only one room may touch.

#include "shape/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <regex>

using namespace verantwoord::shape;
namespace fs = std::filesystem;

namespace {

struct Include {
    fs::path from;
    /// As it stands between the quotation marks: "document/tree/block.hpp".
    std::string header;
    /// The first folder of that: "document".
    std::string station;
    /// What stands between that and the name of the header: "tree", or "." when nothing does.
    std::string room;
};

std::vector<Include> includes_of(const Station& station) {
    const std::regex include("#include \"([^\"/]+)/([^\"]+)\"");
    std::vector<Include> found;
    for (const fs::path& file : sources(root / "core" / station.name)) {
        const std::string text = content(file);
        for (std::sregex_iterator each(text.begin(), text.end(), include), end; each != end; ++each) {
            const std::string room = fs::path((*each)[2].str()).parent_path().string();
            found.push_back(
                {file, (*each)[1].str() + "/" + (*each)[2].str(), (*each)[1], room.empty() ? "." : room});
        }
    }
    return found;
}

/// Every file of core outside the room that holds the words.
std::vector<std::string> outside(const std::string& room, const std::string& words) {
    std::vector<std::string> found;
    for (const fs::path& file : sources(root / "core"))
        if (const std::string name = shown(file); !name.starts_with("core/" + room + "/"))
            if (content(file).find(words) != std::string::npos) found.push_back(name);
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(arrows)

BOOST_AUTO_TEST_CASE(every_folder_of_core_with_sources_is_a_room_with_a_place_in_the_order) {
    std::set<std::string> named;
    for (const Station& station : stations())
        for (const std::string& room : station.rooms) named.insert(shown(folder_of(station.name, room)));
    std::set<std::string> there;
    for (const fs::path& file : sources(root / "core")) there.insert(shown(file.parent_path()));
    BOOST_TEST(there == named, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(between_stations_they_only_point_down_the_road) {
    std::size_t seen = 0;
    for (const Station& station : stations())
        for (const Include& each : includes_of(station)) {
            const bool fine = each.station == station.name || station.may_include.contains(each.station) ||
                              station.may_include.contains(each.header);
            BOOST_TEST(fine, shown(each.from) << " includes " << each.header);
            ++seen;
        }
    BOOST_TEST(seen > 1000U);
}

BOOST_AUTO_TEST_CASE(between_rooms_they_run_one_way) {
    std::size_t seen = 0;
    for (const Station& station : stations())
        for (const Include& each : includes_of(station)) {
            if (each.station != station.name) continue;
            const auto place = [&](const std::string& room) {
                return std::find(station.rooms.begin(), station.rooms.end(), room);
            };
            BOOST_TEST((place(each.room) <= place(room_of(each.from, station.name))),
                       shown(each.from) << " includes " << each.header << " of a room that comes later");
            ++seen;
        }
    BOOST_TEST(seen > 600U);
}

BOOST_AUTO_TEST_CASE(only_disclosure_makes_figures_that_may_be_seen) {
    BOOST_TEST(outside("disclosure", "published_maker.hpp") == std::vector<std::string>(),
               boost::test_tools::per_element());
}

// What a release build leaves out holds for nobody: base/must.hpp says it in the program that people run.
BOOST_AUTO_TEST_CASE(no_invariant_is_gone_from_the_program_that_people_run) {
    for (const char* gone : {"#include <cassert>", " assert(", "#ifdef NDEBUG", "#ifndef NDEBUG"})
        BOOST_TEST(outside("nowhere", gone) == std::vector<std::string>(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(only_the_room_of_the_pdf_knows_libharu) {
    BOOST_TEST(outside("output/pdf", "hpdf") == std::vector<std::string>(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
