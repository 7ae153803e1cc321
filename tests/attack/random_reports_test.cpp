// What the judge hides, the attacker cannot find; what the judge would forget, it finds. Two pieces of code
// that share nothing but the sums.
#include <boost/test/unit_test.hpp>

#include "attack/bounds.hpp"
#include "disclosure/counts/hide_counts.hpp"
#include "random_tables.hpp"

using namespace verantwoord;
using namespace verantwoord::random_tables;

namespace {

/// Reports about several towns together, one within another: what each has more is a count too.
CountSystem nested_reports(std::minstd_rand& random) {
    constexpr std::size_t towns = 4, groups = 3;
    std::int64_t people[towns][groups];
    for (auto& town : people)
        for (auto& group : town) group = random() % 4 == 0 ? random() % 4 : random() % 60;
    CountSystem system;
    struct Line {
        unsigned towns;
        std::size_t group, count; ///< `groups` for the total
    };
    std::vector<Line> lines;
    for (unsigned mask = 1; mask < 1U << towns; ++mask) {
        if (random() % 2 == 0) continue;
        std::vector<Term> terms;
        std::int64_t sum = 0;
        const auto add = [&](std::size_t group, std::int64_t value, Count::Kind kind) {
            Count count;
            count.value = value;
            count.threshold = 10;
            count.kind = kind;
            count.hidden = count.small();
            lines.push_back({mask, group, system.add(count)});
            terms.push_back({lines.back().count, kind == Count::Kind::Total ? -1 : 1});
        };
        for (std::size_t group = 0; group < groups; ++group) {
            std::int64_t value = 0;
            for (std::size_t town = 0; town < towns; ++town)
                if (mask >> town & 1U) value += people[town][group];
            add(group, value, Count::Kind::Part);
            sum += value;
        }
        add(groups, sum, Count::Kind::Total);
        system.add_balance(terms);
    }
    for (const Line& inner : lines)
        for (const Line& outer : lines) {
            if (inner.group != outer.group || inner.towns == outer.towns ||
                (inner.towns & outer.towns) != inner.towns)
                continue;
            const std::int64_t more = system.counts()[outer.count].value - system.counts()[inner.count].value;
            if (more < 1 || more > 9 || system.counts()[inner.count].value == 0) continue;
            const auto rest = system.add({more, 10, Count::Kind::Difference, true, false});
            system.add_balance({{inner.count, 1}, {rest, 1}, {outer.count, -1}});
        }
    return system;
}

#ifdef __SANITIZE_ADDRESS__
constexpr int tables = 40; // each is some ten times as slow
#else
constexpr int tables = 240;
#endif

using Judge = std::function<void(CountSystem&)>;

bool gives_away(const CountSystem& system) {
    const attack::Bounds bounds = attack::find_pinned(seen(system), attack::Derivations::Omit);
    return !bounds.contradictions.empty() || bounds.unproven > 0 || !bounds.pinned.empty();
}

bool gives_away(const TableShape& shape, const Judge& judge) {
    CountSystem system = shape.system();
    judge(system);
    return gives_away(system);
}

/// The first of so many random tables that the judge does not protect, made as small as it goes.
std::optional<TableShape> smallest_leak(const Judge& judge, int most, unsigned seed) {
    std::minstd_rand random(seed);
    for (int table = 0; table < most; ++table) {
        const TableShape shape = TableShape::any(random);
        if (gives_away(shape, judge))
            return shrunk(shape, [&](const TableShape& each) { return gives_away(each, judge); });
    }
    return std::nullopt;
}

/// What is hidden when the sums are not those of the table.
void hide_as_in(CountSystem believed, CountSystem& real) {
    hide_counts(believed);
    for (std::size_t i = 0; i < real.counts().size(); ++i)
        real.count(i).hidden = believed.counts()[i].hidden && real.counts()[i].value > 0;
}

void hide_only_small(CountSystem&) {}

/// Takes zeros for hidden as well, so that they seem to have room.
void forget_that_zeros_show(CountSystem& system) {
    CountSystem believed = system;
    for (std::size_t i = 0; i < believed.counts().size(); ++i)
        believed.count(i).hidden |= believed.counts()[i].value == 0;
    hide_as_in(believed, system);
}

/// Knows only every other sum.
void compare_with_half_of_the_totals(CountSystem& system) {
    CountSystem believed;
    for (const Count& count : system.counts()) believed.add(count);
    for (std::size_t b = 0; b < system.balances(); b += 2)
        believed.add_balance({system.balance(b).begin(), system.balance(b).end()});
    hide_as_in(believed, system);
}

/// Protects against being known exactly, not against being known to be small.
void protect_only_against_certainty(CountSystem& system) {
    CountSystem believed;
    for (Count count : system.counts()) {
        if (count.small()) count.threshold = count.value + 1;
        believed.add(count);
    }
    for (std::size_t b = 0; b < system.balances(); ++b)
        believed.add_balance({system.balance(b).begin(), system.balance(b).end()});
    hide_as_in(believed, system);
}

} // namespace

BOOST_AUTO_TEST_CASE(nothing_that_the_judge_hides_can_be_worked_out, *boost::unit_test::label("slow")) {
    const auto leak = smallest_leak([](CountSystem& system) { hide_counts(system); }, tables, 20261126);
    BOOST_TEST(!leak.has_value(), (leak ? leak->words() : ""));
}

BOOST_AUTO_TEST_CASE(nor_can_hours_of_few_people_be_known_to_within_a_fifth,
                     *boost::unit_test::label("slow")) {
    std::minstd_rand random(20261128);
    int of_few = 0;
    for (int table = 0; table < tables; ++table) {
        TableShape shape = TableShape::any(random);
        const CountSystem people = shape.system();
        for (auto& value : shape.values) value *= 60 + static_cast<std::int64_t>(random() % 200);
        CountSystem hours = shape.system();
        for (std::size_t i = 0; i < hours.counts().size(); ++i) {
            Count& count = hours.count(i);
            const bool few = people.counts()[i].small();
            count.threshold = few ? count.value + (count.value + 4) / 5 : 0;
            count.hidden = few;
            of_few += few;
        }
        hide_counts(hours);
        BOOST_TEST(!gives_away(hours), shape.words());
    }
    BOOST_TEST(of_few > tables);
}

BOOST_AUTO_TEST_CASE(nor_from_reports_about_towns_within_each_other, *boost::unit_test::label("slow")) {
    std::minstd_rand random(20261127);
    for (int centre = 0; centre < tables / 4; ++centre) {
        CountSystem system = nested_reports(random);
        hide_counts(system);
        BOOST_TEST(!gives_away(system), "centre " << centre);
    }
}

BOOST_AUTO_TEST_CASE(each_way_to_judge_wrongly_is_caught, *boost::unit_test::label("slow")) {
    const std::pair<const char*, Judge> wrong[] = {{"only small counts", hide_only_small},
                                                   {"zeros", forget_that_zeros_show},
                                                   {"half of the totals", compare_with_half_of_the_totals},
                                                   {"certainty only", protect_only_against_certainty}};
    for (const auto& [name, judge] : wrong) {
        const auto leak = smallest_leak(judge, 100, 7);
        BOOST_REQUIRE_MESSAGE(leak.has_value(), name);
        BOOST_TEST_MESSAGE(name << " — " << leak->words());
        BOOST_TEST(leak->values.size() <= 9U, name << " — " << leak->words()); // small enough to see why
    }
}

BOOST_AUTO_TEST_CASE(a_judge_that_hides_only_the_small_counts_is_caught, *boost::unit_test::label("slow")) {
    std::minstd_rand random(7);
    std::size_t with_small = 0, caught = 0;
    for (int table = 0; table < tables / 8; ++table) {
        const CountSystem made = TableShape::any(random).system();
        CountSystem judged = made;
        hide_counts(judged);
        bool more = false;
        for (std::size_t i = 0; i < judged.counts().size(); ++i)
            more = more || (judged.counts()[i].hidden && !made.counts()[i].hidden);
        if (!more) continue;
        ++with_small;
        caught += attack::find_pinned(seen(made), attack::Derivations::Omit).pinned.empty() ? 0 : 1;
    }
    BOOST_TEST(with_small > static_cast<std::size_t>(tables) / 24);
    BOOST_TEST(caught == with_small);
}

BOOST_AUTO_TEST_CASE(each_count_that_was_hidden_besides_is_needed_nearly_always,
                     *boost::unit_test::label("slow")) {
    // Showing one of them again must be seen by the attacker, else too much was hidden.
    std::minstd_rand random(11);
    std::size_t besides = 0, needless = 0;
    for (int table = 0; table < 30; ++table) {
        CountSystem made = TableShape::any(random).system();
        hide_counts(made);
        for (std::size_t i = 0; i < made.counts().size(); ++i) {
            if (!made.counts()[i].hidden || made.counts()[i].small()) continue;
            ++besides;
            CountSystem opened = made;
            opened.count(i).hidden = false;
            needless += attack::find_pinned(seen(opened), attack::Derivations::Omit).pinned.empty() ? 1 : 0;
        }
    }
    BOOST_TEST_MESSAGE(besides << " hidden besides, " << needless << " needlessly");
    BOOST_TEST(needless * 10 <= besides);
}
