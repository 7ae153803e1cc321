// Small sets of finished files in which a hidden count can be worked out, and such in which it cannot.
#include <boost/test/unit_test.hpp>

#include "attack/attack.hpp"
#include "attack/bounds.hpp"
#include "attack/readers.hpp"

using namespace verantwoord;
using namespace verantwoord::attack;

namespace {

struct Paper {
    Evidence evidence;
    Reach reach{{}, "", "2025-01-01", "2025-12-31"};

    std::size_t cell(const std::string& dimension, const std::string& member,
                     std::optional<std::int64_t> printed) {
        const std::size_t made = evidence.cell({"bezoekers", reach, dimension, member}, member, "verslag");
        evidence.at(made).people = true;
        if (printed)
            evidence.print(made, *printed);
        else
            evidence.at(made).least = 1;
        return made;
    }
    void sum(std::size_t total, const std::vector<std::size_t>& parts) {
        Relation relation{{{total, -1}}, false};
        for (const std::size_t part : parts) relation.terms.push_back({part, 1});
        evidence.add(relation);
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(one_hidden_part_of_a_printed_total_is_found_with_the_sum_that_tells_it) {
    Paper paper;
    paper.sum(paper.cell("", "", 47),
              {paper.cell("g", "v", 25), paper.cell("g", "m", 18), paper.cell("g", "a", {})});
    const Bounds bounds = find_pinned(paper.evidence);
    BOOST_REQUIRE(bounds.pinned.size() == 1U);
    BOOST_TEST(bounds.pinned[0].range.low == 4);
    BOOST_TEST(bounds.pinned[0].range.high == 4);
    BOOST_TEST(bounds.pinned[0].by.size() == 1U);
}

BOOST_AUTO_TEST_CASE(two_hidden_parts_that_may_be_large_are_safe_and_two_that_may_not_are_found) {
    Paper safe;
    safe.sum(safe.cell("", "", 60),
             {safe.cell("g", "v", 40), safe.cell("g", "m", {}), safe.cell("g", "a", {})});
    BOOST_TEST(find_pinned(safe.evidence).pinned.empty());
    Paper narrow; // 9 together: neither can be ten
    narrow.sum(narrow.cell("", "", 49),
               {narrow.cell("g", "v", 40), narrow.cell("g", "m", {}), narrow.cell("g", "a", {})});
    BOOST_TEST(find_pinned(narrow.evidence).pinned.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_crossed_table_is_worked_out_although_each_line_hides_two) {
    Paper paper; // rows a, b and columns x, y: both totals known, one cell printed
    const std::size_t ax = paper.cell("k", "ax", 21), ay = paper.cell("k", "ay", {}),
                      bx = paper.cell("k", "bx", {}), by = paper.cell("k", "by", {});
    paper.sum(paper.cell("r", "a", 24), {ax, ay});
    paper.sum(paper.cell("r", "b", 40), {bx, by});
    paper.sum(paper.cell("c", "x", 41), {ax, bx});
    paper.sum(paper.cell("c", "y", 23), {ay, by});
    const Bounds bounds = find_pinned(paper.evidence);
    BOOST_REQUIRE(bounds.pinned.size() == 1U);
    BOOST_TEST(bounds.pinned[0].cell == ay);
    BOOST_TEST(bounds.pinned[0].range.low == 3);
}

BOOST_AUTO_TEST_CASE(what_one_report_counts_more_than_another_is_people_too) {
    Paper paper;
    paper.cell("", "", 40);
    paper.reach.municipalities = {"Waterstad"};
    paper.cell("", "", 37);
    paper.evidence.add_differences();
    const Bounds bounds = find_pinned(paper.evidence);
    BOOST_REQUIRE(bounds.pinned.size() == 1U);
    BOOST_TEST(bounds.pinned[0].range.high == 3);
}

BOOST_AUTO_TEST_CASE(a_town_in_one_report_is_the_whole_of_the_report_about_that_town) {
    Paper paper;
    const std::size_t member = paper.cell("gemeente", "Waterstad", 37);
    paper.reach.municipalities = {"Waterstad"};
    BOOST_TEST(paper.cell("", "", {}) == member);
    BOOST_TEST(*paper.evidence.cells()[member].printed == 37);
}

BOOST_AUTO_TEST_CASE(numbers_that_contradict_each_other_are_said) {
    Paper paper;
    paper.sum(paper.cell("", "", 10), {paper.cell("g", "v", 25), paper.cell("g", "m", {})});
    BOOST_TEST(find_pinned(paper.evidence).contradictions.size() == 1U);
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_read_as_dutch_readers_write_them) {
    BOOST_TEST(whole_number("1.234").value_or(-1) == 1234);
    BOOST_TEST(whole_number(" 7 ").value_or(-1) == 7);
    for (const char* text : {"1.23", "12,5", "–", "", "€ 3", "1.2345", "12.34.567"})
        BOOST_TEST(!whole_number(text), text);
}
