// Where pages end: white is spread, tables stay whole, headings never end a page.
#include <boost/test/unit_test.hpp>

#include "layout/breaking/break_pages.hpp"

using namespace verantwoord;

namespace {

Slice slice(double height, BreakBefore before = BreakBefore::Free) {
    Slice made;
    made.height = height;
    made.break_before = before;
    return made;
}
std::vector<std::size_t> pages(const std::vector<Slice>& slices, const std::vector<Slice>& notes = {}) {
    return break_pages(slices, notes, 100);
}
using Ends = std::vector<std::size_t>;

} // namespace

BOOST_AUTO_TEST_CASE(what_fits_stands_on_one_page) {
    BOOST_TEST(pages({slice(40), slice(60)}) == (Ends{2}), boost::test_tools::per_element());
    BOOST_TEST(pages({}).empty());
    BOOST_TEST(pages({slice(300), slice(10)}).front() == 1U); // higher than a page
}

BOOST_AUTO_TEST_CASE(a_table_takes_the_sentence_before_it_along) {
    // 60 points of text, a sentence of 20, a table of 40.
    const std::vector<Slice> slices{slice(60), slice(20), slice(40, BreakBefore::Poor), slice(30)};
    BOOST_TEST(pages(slices) == (Ends{1, 4}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_short_table_is_broken_only_when_it_must) {
    const std::vector<Slice> kept{slice(50), slice(40), slice(40, BreakBefore::Bad)};
    BOOST_TEST(pages(kept) == (Ends{1, 3}), boost::test_tools::per_element());
    const std::vector<Slice> too_high{slice(90), slice(90, BreakBefore::Bad)};
    BOOST_TEST(pages(too_high) == (Ends{1, 2}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_heading_never_ends_a_page) {
    const std::vector<Slice> slices{slice(80), slice(20), slice(50, BreakBefore::Never)};
    BOOST_TEST(pages(slices) == (Ends{1, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_forced_break_ends_a_page_also_when_there_is_room) {
    BOOST_TEST(pages({slice(10), slice(10, BreakBefore::Forced)}) == (Ends{1, 2}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(white_is_spread_over_pages) {
    // Filled as far as it goes the pages would be 100, 50 and 90 high; 70, 80 and 90 look better.
    const std::vector<Slice> slices{slice(70), slice(30), slice(50), slice(90), slice(90)};
    const Ends ends = pages(slices);
    BOOST_TEST(ends == (Ends{1, 3, 4, 5}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_chapter_rather_begins_a_page) {
    std::vector<Slice> slices{slice(80), slice(15), slice(30)};
    BOOST_TEST(pages(slices) == (Ends{2, 3}), boost::test_tools::per_element());
    slices[1].chapter = true;
    BOOST_TEST(pages(slices) == (Ends{1, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_last_page_with_next_to_nothing_is_avoided) {
    // Ten slices of 10 and one of 5: 100 + 5, or 80 + 25.
    std::vector<Slice> slices(10, slice(10));
    slices.push_back(slice(5));
    const Ends ends = pages(slices);
    BOOST_REQUIRE(ends.size() == 2U);
    BOOST_TEST(ends.front() < 10U);
}

BOOST_AUTO_TEST_CASE(notes_take_room_on_the_page_that_refers_to_them) {
    std::vector<Slice> slices{slice(50), slice(40)};
    BOOST_TEST(pages(slices, {slice(20)}) == (Ends{2}), boost::test_tools::per_element());
    slices[1].notes = {0};
    BOOST_TEST(pages(slices, {slice(20)}) == (Ends{1, 2}), boost::test_tools::per_element());
}
