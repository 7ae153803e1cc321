// Small tables by hand, and thousands of random ones on which every way to fill in what is hidden is tried.
#include "disclosure/counts/exchange.hpp"
#include "disclosure/counts/hide_counts.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <random>

using namespace verantwoord;

namespace {

using Numbers = std::vector<std::int64_t>;

/// A table with its margins: parts by row and column, the totals of both, and the grand total.
struct Crossed {
    CountSystem system;
    std::size_t rows, columns;
    Crossed(const Numbers& parts, std::size_t columns_, std::int64_t threshold)
        : rows(parts.size() / columns_), columns(columns_) {
        const auto add = [&](std::int64_t value, Count::Kind kind) {
            return system.add({value, threshold, kind, false, false});
        };
        for (const auto part : parts) add(part, Count::Kind::Part);
        std::vector<Term> row_totals, column_totals;
        for (std::size_t row = 0; row < rows; ++row) {
            std::vector<Term> terms;
            std::int64_t sum = 0;
            for (std::size_t column = 0; column < columns; ++column) {
                terms.push_back({row * columns + column, 1});
                sum += parts[row * columns + column];
            }
            const auto total = add(sum, Count::Kind::Total);
            terms.push_back({total, -1});
            row_totals.push_back({total, 1});
            system.add_balance(std::move(terms));
        }
        std::int64_t grand = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            std::vector<Term> terms;
            std::int64_t sum = 0;
            for (std::size_t row = 0; row < rows; ++row) {
                terms.push_back({row * columns + column, 1});
                sum += parts[row * columns + column];
            }
            const auto total = add(sum, Count::Kind::Total);
            terms.push_back({total, -1});
            column_totals.push_back({total, 1});
            system.add_balance(std::move(terms));
            grand += sum;
        }
        const auto total = add(grand, Count::Kind::Total);
        for (auto* totals : {&row_totals, &column_totals}) {
            totals->push_back({total, -1});
            system.add_balance(*totals);
        }
    }
};

/// Whether a hidden count can be as large as its threshold, by trying every way to fill in the hidden counts
/// up to `most`. Knows nothing of how counts were chosen.
bool can_be_large(const CountSystem& system, std::size_t wanted, std::int64_t most) {
    std::vector<std::size_t> hidden;
    Numbers values;
    for (std::size_t index = 0; index < system.counts().size(); ++index) {
        values.push_back(system.counts()[index].value);
        if (system.counts()[index].hidden) hidden.push_back(index);
    }
    const auto fits = [&](std::size_t filled) {
        for (std::size_t balance = 0; balance < system.balances(); ++balance) {
            std::int64_t sum = 0;
            bool open = false;
            for (const auto& term : system.balance(balance)) {
                sum += term.sign * values[term.count];
                open |= std::find(hidden.begin() + static_cast<std::ptrdiff_t>(filled), hidden.end(),
                                  term.count) != hidden.end();
            }
            if (!open && sum != 0) return false;
        }
        return true;
    };
    const std::function<bool(std::size_t)> fill = [&](std::size_t at) {
        if (!fits(at)) return false;
        if (at == hidden.size()) return true;
        const Count& count = system.counts()[hidden[at]];
        const auto from = hidden[at] == wanted ? count.threshold : count.lowest();
        for (values[hidden[at]] = from; values[hidden[at]] <= most; ++values[hidden[at]])
            if (fill(at + 1)) return true;
        return false;
    };
    return fill(0);
}

bool gives_nobody_away(const CountSystem& system, std::int64_t most) {
    for (std::size_t index = 0; index < system.counts().size(); ++index) {
        const Count& count = system.counts()[index];
        if (count.small() && (!count.hidden || !can_be_large(system, index, most))) return false;
    }
    return true;
}

std::size_t hidden_in(const CountSystem& system) {
    return static_cast<std::size_t>(std::count_if(system.counts().begin(), system.counts().end(),
                                                  [](const Count& count) { return count.hidden; }));
}

/// The fewest counts that can be hidden so that nobody is given away: every choice is tried.
std::size_t fewest(const CountSystem& system, std::int64_t most) {
    std::vector<std::size_t> choice;
    CountSystem trial = system;
    std::size_t small = 0;
    for (std::size_t index = 0; index < system.counts().size(); ++index) {
        if (system.counts()[index].small())
            trial.count(index).hidden = true, ++small;
        else if (system.counts()[index].value > 0)
            choice.push_back(index);
    }
    for (std::size_t more = 0; more <= choice.size(); ++more) {
        std::vector<bool> chosen(choice.size(), false);
        std::fill(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(more), true);
        do {
            for (std::size_t index = 0; index < choice.size(); ++index)
                trial.count(choice[index]).hidden = chosen[index];
            if (gives_nobody_away(trial, most)) return small + more;
        } while (std::prev_permutation(chosen.begin(), chosen.end()));
    }
    return choice.size() + small;
}

Numbers random_parts(std::mt19937& random, std::size_t size, std::uint32_t most) {
    Numbers parts;
    for (std::size_t index = 0; index < size; ++index)
        parts.push_back(random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random() % (most + 1)));
    return parts;
}

std::string shown(const CountSystem& system, std::size_t size) {
    std::string text;
    for (std::size_t index = 0; index < size; ++index)
        text +=
            (index == 0 ? "" : " ") +
            (system.counts()[index].hidden ? std::string("–") : std::to_string(system.counts()[index].value));
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(hide_counts_of_people)

BOOST_AUTO_TEST_CASE(a_small_count_takes_a_rectangle_with_it) {
    Crossed table({3, 40, 50, 20, 30, 60, 25, 35, 70}, 3, 10);
    BOOST_TEST(hide_counts(table.system).empty());
    BOOST_TEST(hidden_in(table.system) == 4u);
    BOOST_TEST(table.system.counts()[0].hidden);
    BOOST_TEST(gives_nobody_away(table.system, 80));
}

BOOST_AUTO_TEST_CASE(nothing_is_hidden_when_nothing_is_small) {
    Crossed table({10, 40, 0, 30}, 2, 10);
    BOOST_TEST(hide_counts(table.system).empty());
    BOOST_TEST(hidden_in(table.system) == 0u);
}

BOOST_AUTO_TEST_CASE(two_reports_that_differ_by_few_people_do_not_both_show_their_total) {
    CountSystem system;
    const auto narrow = system.add({30, 10, Count::Kind::Total, false, false});
    const auto wide = system.add({31, 10, Count::Kind::Total, false, false});
    const auto between = system.add({1, 10, Count::Kind::Difference, true, false});
    system.add_balance({{narrow, 1}, {between, 1}, {wide, -1}});
    BOOST_TEST(hide_counts(system).empty());
    BOOST_TEST(shown(system, 2) == "– 31");
}

BOOST_AUTO_TEST_CASE(what_was_printed_before_is_not_hidden_any_more) {
    CountSystem system;
    const auto narrow = system.add({30, 10, Count::Kind::Total, false, true});
    const auto wide = system.add({31, 10, Count::Kind::Total, false, false});
    const auto between = system.add({1, 10, Count::Kind::Difference, true, false});
    system.add_balance({{narrow, 1}, {between, 1}, {wide, -1}});
    BOOST_TEST(hide_counts(system).empty());
    BOOST_TEST(shown(system, 2) == "30 –");
    system.count(wide) = {31, 10, Count::Kind::Total, false, true};
    const auto unprotected = hide_counts(system);
    BOOST_REQUIRE_EQUAL(unprotected.size(), 1u);
    BOOST_TEST(unprotected.front() == between);
}

BOOST_AUTO_TEST_CASE(another_filling_agrees_with_all_that_is_printed) {
    Crossed table({3, 40, 50, 20, 30, 60, 25, 35, 70}, 3, 10);
    hide_counts(table.system);
    const auto values = filled_in_otherwise(table.system, 0);
    BOOST_REQUIRE(values.has_value());
    BOOST_TEST((*values)[0] >= 10);
    for (std::size_t index = 0; index < values->size(); ++index)
        if (!table.system.counts()[index].hidden)
            BOOST_TEST((*values)[index] == table.system.counts()[index].value);
    for (std::size_t balance = 0; balance < table.system.balances(); ++balance) {
        std::int64_t sum = 0;
        for (const auto& term : table.system.balance(balance)) sum += term.sign * (*values)[term.count];
        BOOST_TEST(sum == 0);
    }
}

BOOST_AUTO_TEST_CASE(a_balance_that_is_none_stops_the_program) {
    CountSystem system;
    const auto part = system.add({3, 10, Count::Kind::Part, false, false});
    const auto total = system.add({4, 10, Count::Kind::Total, false, false});
    BOOST_CHECK_THROW(system.add_balance({{part, 1}, {total, -1}}), std::logic_error);
    BOOST_CHECK_THROW(system.add_balance({{part, 1}, {7, -1}}), std::logic_error);
}

BOOST_AUTO_TEST_CASE(no_random_table_gives_anybody_away, *boost::unit_test::label("slow")) {
    std::mt19937 random(20261126);
    for (int trial = 0; trial < 1500; ++trial) {
        const std::size_t columns = 2 + random() % 2, rows = 2 + random() % 2;
        Crossed table(random_parts(random, rows * columns, 7), columns, 3);
        BOOST_TEST_REQUIRE(hide_counts(table.system).empty(),
                           shown(table.system, table.system.counts().size()) << " of trial " << trial);
        BOOST_TEST_REQUIRE(gives_nobody_away(table.system, 30), shown(table.system, rows * columns)
                                                                    << " of trial " << trial);
    }
}

BOOST_AUTO_TEST_CASE(hardly_more_is_hidden_than_the_fewest_possible, *boost::unit_test::label("slow")) {
    std::mt19937 random(4);
    std::size_t ours = 0, best = 0;
    for (int trial = 0; trial < 60; ++trial) {
        Crossed table(random_parts(random, 6, 6), 3, 3);
        const auto fewest_counts = fewest(table.system, 20);
        hide_counts(table.system);
        ours += hidden_in(table.system);
        best += fewest_counts;
    }
    BOOST_TEST_MESSAGE("hidden " << ours << ", fewest possible " << best);
    BOOST_TEST(ours * 100 <= best * 115);
}

BOOST_AUTO_TEST_CASE(the_choice_is_the_same_each_time) {
    std::mt19937 random(9);
    const auto parts = random_parts(random, 36, 30);
    Crossed once(parts, 6, 10), again(parts, 6, 10);
    hide_counts(once.system), hide_counts(again.system);
    BOOST_TEST(shown(once.system, 36) == shown(again.system, 36));
}

BOOST_AUTO_TEST_SUITE_END()
