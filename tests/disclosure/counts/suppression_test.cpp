// One breakdown by itself: no hidden cell can be computed from the total and the cells that show.
#include "disclosure/counts/suppression.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>
#include <random>
#include <set>

using namespace verantwoord;

namespace {

std::vector<SuppressionCell> cells_of(const std::vector<std::int64_t>& people) {
    std::vector<SuppressionCell> cells;
    for (std::size_t index = 0; index < people.size(); ++index)
        cells.push_back({std::string(1, static_cast<char>('a' + index)), people[index], false});
    return cells;
}

/// "12 – 0 –"
std::string shown_after_suppression(const std::vector<std::int64_t>& people, std::int64_t threshold) {
    auto cells = cells_of(people);
    suppress(cells, threshold);
    std::string text;
    for (const auto& cell : cells)
        text += (text.empty() ? "" : " ") + (cell.hidden ? std::string("–") : std::to_string(cell.people));
    return text;
}

bool all_hidden(const std::vector<SuppressionCell>& cells) {
    for (const auto& cell : cells)
        if (!cell.hidden) return false;
    return true;
}

/// Every value that each hidden cell can have, for somebody who tries all ways to fill in the hidden cells so
/// that they make the total. Independent of the code under test: it knows nothing of how cells were chosen.
std::vector<std::set<std::int64_t>> possible(const std::vector<SuppressionCell>& cells, std::int64_t lowest) {
    std::vector<std::size_t> hidden;
    std::int64_t rest = 0;
    for (std::size_t index = 0; index < cells.size(); ++index)
        if (cells[index].hidden) {
            hidden.push_back(index);
            rest += cells[index].people;
        }
    std::vector<std::set<std::int64_t>> values(cells.size());
    std::vector<std::int64_t> filled;
    const std::function<void(std::int64_t)> fill = [&](std::int64_t left) {
        if (filled.size() + 1 == hidden.size()) {
            if (left < lowest) return;
            for (std::size_t index = 0; index < filled.size(); ++index)
                values[hidden[index]].insert(filled[index]);
            values[hidden.back()].insert(left);
            return;
        }
        for (std::int64_t value = lowest; value <= left; ++value) {
            filled.push_back(value);
            fill(left - value);
            filled.pop_back();
        }
    };
    if (!hidden.empty()) fill(rest);
    return values;
}

/// No small cell may be bounded below the threshold.
void check_safe(const std::vector<std::int64_t>& people, std::int64_t threshold) {
    auto cells = cells_of(people);
    suppress(cells, threshold);
    for (const auto& cell : cells)
        BOOST_REQUIRE((cell.hidden || cell.people == 0 || cell.people >= threshold));
    // When everything is hidden a zero may be among it; otherwise a hidden cell is known not to be zero.
    const auto values = possible(cells, all_hidden(cells) ? 0 : 1);
    for (std::size_t index = 0; index < cells.size(); ++index)
        if (cells[index].hidden && *values[index].rbegin() < threshold)
            BOOST_ERROR("cell " << index << " of " << cells.size() << " is at most "
                                << *values[index].rbegin());
}

} // namespace

BOOST_AUTO_TEST_SUITE(suppression)

BOOST_AUTO_TEST_CASE(nothing_is_hidden_when_nothing_is_small) {
    BOOST_TEST(shown_after_suppression({10, 20, 0}, 10) == "10 20 0");
    BOOST_TEST(shown_after_suppression({}, 10) == "");
}

BOOST_AUTO_TEST_CASE(one_small_cell_takes_the_smallest_other_with_it) {
    BOOST_TEST(shown_after_suppression({3, 40, 12, 0}, 10) == "– 40 – 0");
    BOOST_TEST(shown_after_suppression({40, 12, 12, 3}, 10) == "40 – 12 –"); // ties by name
}

BOOST_AUTO_TEST_CASE(small_cells_protect_each_other_once_together_they_may_be_large) {
    BOOST_TEST(shown_after_suppression({4, 3, 40}, 10) == "– – –");  // together 7: known to be below 10
    BOOST_TEST(shown_after_suppression({6, 5, 40}, 10) == "– – 40"); // each may be 10
    BOOST_TEST(shown_after_suppression({5, 5, 40}, 10) == "– – –");  // each at most 9, for neither is zero
}

BOOST_AUTO_TEST_CASE(where_hiding_cells_does_not_help_everything_is_hidden) {
    BOOST_TEST(shown_after_suppression({4, 6, 0, 0}, 10) == "– – – –");
    BOOST_TEST(shown_after_suppression({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0}, 10) == "– – – – – – – – – – –");
}

BOOST_AUTO_TEST_CASE(cells_hidden_for_another_reason_stay_hidden_and_are_covered) {
    auto cells = cells_of({30, 20, 40});
    cells[0].hidden = true;
    suppress(cells, 10);
    BOOST_TEST(cells[1].hidden);
    BOOST_TEST(!cells[2].hidden);
}

BOOST_AUTO_TEST_CASE(no_line_of_four_small_numbers_gives_anybody_away) {
    for (std::int64_t a = 0; a <= 8; ++a)
        for (std::int64_t b = 0; b <= 8; ++b)
            for (std::int64_t c = 0; c <= 8; ++c)
                for (std::int64_t d = 0; d <= 8; ++d)
                    if (a + b + c + d == 0 || a + b + c + d >= 5) check_safe({a, b, c, d}, 5);
}

BOOST_AUTO_TEST_CASE(no_random_line_gives_anybody_away, *boost::unit_test::label("slow")) {
    std::mt19937 random(20251231);
    for (int trial = 0; trial < 400; ++trial) {
        std::vector<std::int64_t> people;
        const auto size = 2 + random() % 5;
        for (std::size_t index = 0; index < size; ++index)
            people.push_back(static_cast<std::int64_t>(random() % (random() % 3 == 0 ? 26 : 8)));
        std::int64_t total = 0;
        for (const auto count : people) total += count;
        if (total >= 10) check_safe(people, 10); // a smaller total is hidden itself, with all below it
    }
}

BOOST_AUTO_TEST_SUITE_END()
