// What the judge hides, the attacker cannot find; what the judge would forget, it finds. Two pieces of code
// that share nothing but the sums.
#include <boost/test/unit_test.hpp>

#include "attack/bounds.hpp"
#include "disclosure/hide_counts.hpp"

#include <random>

using namespace verantwoord;

namespace {

/// Tables of two or three lines of division with many ones and zeros, as a system for the judge.
class RandomTable {
  public:
    explicit RandomTable(std::minstd_rand& random) : random_(random) {
        const std::size_t dimensions = 2 + random_() % 2;
        for (std::size_t d = 0; d < dimensions; ++d) sizes_.push_back(2 + random_() % 3);
        fill({});
    }
    CountSystem system;

  private:
    /// The count of one cell, of a line (−1 in one place) or of all; totals are made once.
    std::size_t fill(std::vector<std::size_t> at) {
        if (at.size() == sizes_.size()) {
            const std::int64_t value = random_() % 3 == 0 ? random_() % 3 : random_() % 25;
            return add(value, Count::Kind::Part);
        }
        std::vector<std::size_t> parts;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < sizes_[at.size()]; ++i) {
            at.push_back(i);
            parts.push_back(fill(at));
            sum += system.counts()[parts.back()].value;
            at.pop_back();
        }
        const std::size_t total = add(sum, Count::Kind::Total);
        std::vector<Term> terms{{total, -1}};
        for (const std::size_t part : parts) terms.push_back({part, 1});
        system.add_balance(terms);
        return total;
    }
    std::size_t add(std::int64_t value, Count::Kind kind) {
        Count count;
        count.value = value;
        count.threshold = 10;
        count.kind = kind;
        count.hidden = count.small();
        return system.add(count);
    }

    std::minstd_rand& random_;
    std::vector<std::size_t> sizes_;
};

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

attack::Evidence seen(const CountSystem& system) {
    attack::Evidence evidence;
    for (std::size_t i = 0; i < system.counts().size(); ++i) {
        const Count& count = system.counts()[i];
        const std::size_t cell =
            evidence.cell({"m", {}, "d", std::to_string(i)}, std::to_string(i), "verslag");
        evidence.at(cell).people = true;
        if (!count.hidden)
            evidence.print(cell, count.value);
        else
            evidence.at(cell).least = count.lowest();
    }
    for (std::size_t b = 0; b < system.balances(); ++b) {
        attack::Relation relation;
        for (const Term& term : system.balance(b)) relation.terms.push_back({term.count, term.sign});
        evidence.add(relation);
    }
    return evidence;
}

} // namespace

BOOST_AUTO_TEST_CASE(nothing_that_the_judge_hides_can_be_worked_out) {
    std::minstd_rand random(20261126);
    for (int table = 0; table < 300; ++table) {
        RandomTable made(random);
        hide_counts(made.system);
        const attack::Bounds bounds = attack::find_pinned(seen(made.system));
        BOOST_TEST_CONTEXT("table " << table) {
            BOOST_TEST(!bounds.contradiction);
            BOOST_TEST(bounds.unproven == 0U);
            BOOST_TEST(bounds.pinned.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(nor_from_reports_about_towns_within_each_other) {
    std::minstd_rand random(20261127);
    for (int centre = 0; centre < 60; ++centre) {
        CountSystem system = nested_reports(random);
        hide_counts(system);
        const attack::Bounds bounds = attack::find_pinned(seen(system));
        BOOST_TEST_CONTEXT("centre " << centre) {
            BOOST_TEST(bounds.unproven == 0U);
            BOOST_TEST(bounds.pinned.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_judge_that_hides_only_the_small_counts_is_caught) {
    std::minstd_rand random(7);
    std::size_t with_small = 0, caught = 0;
    for (int table = 0; table < 60; ++table) {
        RandomTable made(random);
        CountSystem judged = made.system;
        hide_counts(judged);
        bool more = false;
        for (std::size_t i = 0; i < judged.counts().size(); ++i)
            more = more || (judged.counts()[i].hidden && !made.system.counts()[i].hidden);
        if (!more) continue;
        ++with_small;
        caught += attack::find_pinned(seen(made.system)).pinned.empty() ? 0 : 1;
    }
    BOOST_TEST(with_small > 20U);
    BOOST_TEST(caught == with_small);
}

BOOST_AUTO_TEST_CASE(each_count_that_was_hidden_besides_is_needed_nearly_always) {
    // Showing one of them again must be seen by the attacker, else too much was hidden.
    std::minstd_rand random(11);
    std::size_t besides = 0, needless = 0;
    for (int table = 0; table < 60; ++table) {
        RandomTable made(random);
        hide_counts(made.system);
        for (std::size_t i = 0; i < made.system.counts().size(); ++i) {
            if (!made.system.counts()[i].hidden || made.system.counts()[i].small()) continue;
            ++besides;
            CountSystem opened = made.system;
            opened.count(i).hidden = false;
            needless += attack::find_pinned(seen(opened)).pinned.empty() ? 1 : 0;
        }
    }
    BOOST_TEST_MESSAGE(besides << " hidden besides, " << needless << " needlessly");
    BOOST_TEST(needless * 10 <= besides);
}
