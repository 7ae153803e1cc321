// What the field's own documents print must come out of our code: the table of XpertiseZorg's research for
// Valente (chapter 7), the examples of MIND and VNG (2020) and the percentages of the NVZH (2025).
#include "base/amount/dutch.hpp"
#include "indicator/question/printed_percentage.hpp"
#include "indicator/social_return.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace verantwoord;

namespace {

/// Without no-break spaces, so that the expectations can be read.
std::string plain(std::string text) {
    for (std::size_t at = 0; (at = text.find("\u00A0")) != std::string::npos;) text.replace(at, 2, " ");
    return text;
}

struct Worked {
    Diagnostics diagnostics;
    Ledger ledger;
    SocialReturn result;
};

/// `worked` must stay where it is: the result points into its ledger.
void work(Worked& worked, const std::string& json) {
    const auto ledger = read_ledger("meerwaarde.json", json, worked.diagnostics);
    BOOST_REQUIRE(ledger);
    for (const auto& each : worked.diagnostics.all()) BOOST_TEST_MESSAGE(each.message.text());
    worked.ledger = *ledger;
    worked.result = work_out(worked.ledger, worked.diagnostics);
}

std::string line_value(const std::string& factors) {
    Worked worked;
    work(worked,
         R"({"schema": 1, "naam": "n", "per": "p", "regels": [{"id": "a", "naam": "A", "factoren": [)" +
             factors + R"(], "zakken": {"gemeente": "100 %"}}]})");
    BOOST_TEST(worked.diagnostics.errors() == 0U);
    return plain(dutch::amount(worked.result.total, Unit::Eurocents, 2));
}

std::string factor(const std::string& value) { return R"({"naam": "f", "waarde": ")" + value + R"("})"; }

std::string product(std::initializer_list<const char*> values) {
    std::string list;
    for (const char* value : values) list += (list.empty() ? "" : ", ") + factor(value);
    return line_value(list);
}

} // namespace

BOOST_AUTO_TEST_SUITE(golden_values)

BOOST_AUTO_TEST_CASE(percentages_are_rounded_half_up_once) {
    const auto percent = [](std::int64_t part, std::int64_t whole) {
        return plain(dutch::percent(Ratio{part, whole}, 0));
    };
    BOOST_TEST(percent(10, 25) == "40 %");
    BOOST_TEST(percent(25, 49) == "51 %");
    BOOST_TEST(percent(118, 206) == "57 %");
    BOOST_TEST(percent(26, 33) == "79 %");
    BOOST_TEST(percent(1, 8) == "13 %");
    BOOST_TEST(percent(35000, 280000) == "13 %"); // 12,5: the source says "ongeveer 15 %"
}

BOOST_AUTO_TEST_CASE(averages_and_sums_of_the_sector) {
    BOOST_TEST(dutch::decimal(Ratio{55, 25}, 1) == "2,2");
    BOOST_TEST(dutch::decimal(Ratio{87, 25}, 1) == "3,5");
    BOOST_TEST(dutch::decimal(Ratio{24056, 2500}, 2) == "9,62");
    BOOST_TEST(dutch::decimal(Ratio{24056, 11800}, 2) == "2,04");
    BOOST_TEST(dutch::decimal(Ratio{23463188, 25}, 0) == "938.528");
    BOOST_TEST(dutch::decimal(Ratio{23463188, 118}, 0) == "198.841");
    std::int64_t locations = 0, organisations = 0;
    for (const auto& [size, count] : std::vector<std::pair<int, int>>{
             {1, 9}, {2, 3}, {3, 2}, {4, 3}, {5, 2}, {7, 2}, {8, 1}, {12, 1}, {17, 1}, {24, 1}}) {
        locations += size * count;
        organisations += count;
    }
    BOOST_TEST(locations == 118);
    BOOST_TEST(organisations == 25);
}

BOOST_AUTO_TEST_CASE(a_printed_percentage_that_does_not_follow_is_seen) {
    BOOST_TEST(!follows_from(Ratio{37, 100}, 10, 25)); // printed so by the NVZH
    BOOST_TEST(follows_from(Ratio{40, 100}, 10, 25));
    BOOST_TEST(follows_from(Ratio{88, 100}, 22, 25));
    BOOST_TEST(!follows_from(Ratio{37, 100}, 10, 26));
    BOOST_TEST(follows_from(Ratio{37, 100}, 10, 27)); // the base that the source probably used
}

BOOST_AUTO_TEST_CASE(the_lines_of_the_social_return_are_exact) {
    BOOST_TEST(product({"20/60", "46", "75"}) == "€ 1.150,00");
    BOOST_TEST(product({"3", "46", "44", "33 %"}) == "€ 2.003,76");
    BOOST_TEST(product({"3", "46", "44", "1/3"}) == "€ 2.024,00");
    BOOST_TEST(product({"15 %", "4", "40", "1,41"}) == "€ 33,84"); // binary fractions would truncate to 33,83
    BOOST_TEST(product({"1.645", "60 %", "5 %", "12"}) == "€ 592,20");
    BOOST_TEST(product({"50 %", "67 %", "2.000"}) == "€ 670,00");
    BOOST_TEST(product({"5 %", "40.000"}) == "€ 2.000,00");
}

BOOST_AUTO_TEST_CASE(the_sample_ledger_gives_the_exact_total_and_shows_what_the_source_truncates) {
    std::ifstream in(std::string(VERANTWOORD_SOURCE) + "/templates/voorbeeld/meerwaarde.json");
    Worked worked;
    work(worked, {std::istreambuf_iterator<char>(in), {}});
    BOOST_TEST(worked.diagnostics.errors() == 0U);
    BOOST_TEST(plain(dutch::amount(worked.result.total, Unit::Eurocents, 2)) == "€ 6.449,80");
    BOOST_REQUIRE(!worked.result.pro_memoria.empty());
    BOOST_TEST(worked.result.pro_memoria.front() == "Herkenning en erkenning");
    std::size_t differences = 0;
    for (const auto& line : worked.result.lines) {
        const auto order = compare(line.printed_difference, Whole{0});
        if (!order || *order == 0) continue;
        ++differences;
        BOOST_TEST(plain(dutch::amount(line.value, Unit::Eurocents, 2)) == "€ 2.003,76");
        BOOST_TEST(line.line->printed.value_or(0) == 200300);
    }
    BOOST_TEST(differences == 1U);
    BOOST_REQUIRE(worked.result.pockets.size() == 4U);
    BOOST_TEST(worked.result.pockets.front().name == "gemeente");
    BOOST_TEST(plain(dutch::amount(worked.result.pockets.front().value, Unit::Eurocents, 2)) == "€ 5.153,76");
    BOOST_TEST(plain(dutch::percent(std::get<Ratio>(worked.result.pockets.front().share), 1)) == "79,9 %");
}

BOOST_AUTO_TEST_CASE(the_band_and_the_ratio) {
    Worked worked;
    work(worked, R"({"schema": 1, "naam": "n", "per": "p", "kosten": {"bedrag": "50,00", "bron": "begroting"},
        "regels": [{"id": "a", "naam": "A", "zakken": {"gemeente": "3/4", "UWV": "25 %"},
                    "factoren": [{"naam": "uren", "waarde": "2", "laag": "1", "hoog": "4"}, {"naam": "prijs", "waarde": "50"},
                                 {"naam": "ongebruikt", "waarde": "16", "gebruikt": false}]},
                   {"id": "b", "naam": "B", "pm": true, "reden": "geen prijs"}]})");
    BOOST_TEST(worked.diagnostics.errors() == 0U);
    const auto euros = [](const Amount& amount) { return plain(dutch::amount(amount, Unit::Eurocents, 2)); };
    BOOST_TEST(euros(worked.result.low) == "€ 50,00");
    BOOST_TEST(euros(worked.result.total) == "€ 100,00");
    BOOST_TEST(euros(worked.result.high) == "€ 200,00");
    BOOST_TEST(compare(worked.result.ratio, Whole{2}).value_or(9) == 0);
    BOOST_TEST(euros(worked.result.pockets.at(0).value) == "€ 75,00");
    BOOST_TEST(euros(worked.result.pockets.at(1).value) == "€ 25,00");
    BOOST_TEST(is_missing(worked.result.lines.at(1).value));
}

BOOST_AUTO_TEST_SUITE_END()
