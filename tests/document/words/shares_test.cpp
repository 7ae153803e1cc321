// Percentages of parts: equal numbers have equal ones, each is rounded rightly, and what that does to their
// sum is said wherever they stand.
#include "composed.hpp"
#include "document/words/shares.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <numeric>

using namespace verantwoord;

namespace {

constexpr const char* note = "Door afronding tellen de percentages niet op tot 100.";

PublishedBreakdown parts(const std::vector<std::int64_t>& values) {
    PublishedBreakdown made{"gemeente", "Gemeente", "", true, {}};
    for (std::size_t i = 0; i < values.size(); ++i)
        made.members.push_back({"dorp " + std::to_string(i + 1), sample::persons(values[i]), {}});
    return made;
}

std::int64_t sum(const std::vector<std::int64_t>& values) {
    return std::accumulate(values.begin(), values.end(), std::int64_t{0});
}

std::string note_of(const std::vector<std::int64_t>& values) {
    return rounding_note(parts(values), sample::persons(sum(values)));
}

/// A publication with one indicator, of so many people in each place.
Publication of_places(const std::vector<std::int64_t>& values) {
    Publication publication = sample::publication();
    publication.indicators = {
        sample::indicator("mensen", "Mensen", sample::persons(sum(values)), sample::persons(sum(values)))};
    publication.indicators.front().breakdowns = {parts(values)};
    return publication;
}

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(percentages_of_parts)

BOOST_AUTO_TEST_CASE(equal_numbers_have_equal_percentages_and_none_is_more_than_half_a_point_off) {
    for (const auto& values : std::vector<std::vector<std::int64_t>>{std::vector<std::int64_t>(13, 11),
                                                                     std::vector<std::int64_t>(350, 10),
                                                                     {1, 1, 1},
                                                                     {199, 1},
                                                                     {5, 5, 5, 5, 80},
                                                                     {7, 7, 3},
                                                                     {0, 0, 12},
                                                                     {1, 2, 3, 4, 5, 6, 7}}) {
        std::map<std::int64_t, std::string> seen;
        const auto found = shares(parts(values), sample::persons(sum(values)));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string text = found[i].text();
            BOOST_TEST(seen.emplace(values[i], text).first->second == text);
            const auto off = std::stoll(text) * sum(values) - values[i] * 100; // in parts of the sum
            BOOST_TEST(2 * std::abs(off) <= sum(values), values[i] << " of " << sum(values) << ": " << text);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_sentence_says_that_rounding_is_why_they_do_not_make_100) {
    BOOST_TEST(note_of(std::vector<std::int64_t>(13, 11)) == note);
    BOOST_TEST(note_of({1, 1, 1}) == note);
    BOOST_TEST(note_of({1, 1}).empty());
    BOOST_TEST(note_of({30, 30, 40}).empty());
    BOOST_TEST(note_of({0, 0}).empty());
    // Parts of exact fractions add up as well.
    PublishedBreakdown thirds{"gemeente", "Gemeente", "", true, {}};
    for (int i = 0; i < 3; ++i)
        thirds.members.push_back({"dorp", PublishedMaker::open(Ratio{100, 3}, Unit::Eurocents, 0), {}});
    BOOST_TEST(rounding_note(thirds, PublishedMaker::open(Whole{100}, Unit::Eurocents, 0)) == note);
}

BOOST_AUTO_TEST_CASE(rounding_is_not_blamed_for_what_is_hidden_or_counted_twice) {
    PublishedBreakdown some = parts({1, 1, 1});
    some.members[1].value = sample::hidden();
    BOOST_TEST(rounding_note(some, sample::persons(3)).empty());
    BOOST_TEST(rounding_note(parts({1, 1, 1}), sample::hidden()).empty());
    BOOST_TEST(rounding_note(parts({2, 2, 2}), sample::persons(3)).empty());
    PublishedBreakdown twice = parts({1, 1, 1});
    twice.adds_up = false;
    BOOST_TEST(rounding_note(twice, sample::persons(3)).empty());
}

BOOST_AUTO_TEST_CASE(the_sentence_stands_below_tables_and_charts_with_percentages) {
    const Publication thirds = of_places({10, 10, 10}), halves = of_places({10, 10});
    const std::string table =
        "```tabel\nindicatoren: mensen\nper: gemeente\nkolommen: dit jaar, aandeel\n```\n";
    const std::string plain = "```tabel\nindicatoren: mensen\nper: gemeente\nkolommen: dit jaar\n```\n";
    const std::string stacked = "```grafiek\nsoort: gestapeld\nindicator: mensen\nper: gemeente\n```\n";
    BOOST_TEST(sample::holds(sample::composed(table, thirds).text, std::string("  * ") + note));
    BOOST_TEST(!sample::holds(sample::composed(table, halves).text, note));
    BOOST_TEST(!sample::holds(sample::composed(plain, thirds).text, note));
    // Below the chart itself, in its description, and below the numbers beside it.
    BOOST_TEST(times(sample::composed(stacked, thirds).text, note) == 3U);
    BOOST_TEST(!sample::holds(sample::composed(stacked, halves).text, note));
}

BOOST_AUTO_TEST_CASE(in_a_text_it_is_one_note_to_the_first_percentage) {
    const std::string text = "{{#per.gemeente}}\n{{naam}}: {{mensen.hier.aandeel}}.\n\n{{/per.gemeente}}\n";
    const sample::Composed made = sample::composed(text, of_places({10, 10, 10}));
    BOOST_TEST(made.messages == "");
    BOOST_TEST(times(made.text, "33\u00A0%") == 3U);
    BOOST_TEST(times(made.text, note) == 1U);
    BOOST_TEST(times(sample::composed(text, of_places({10, 10})).text, note) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
