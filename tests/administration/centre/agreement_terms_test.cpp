// What an agreement asks besides targets, and the two files that answer for all funders.
#include <boost/test/unit_test.hpp>

#include "administration/centre/exact_ratio.hpp"
#include "administration/centre/ledger.hpp"
#include "administration/centre/own_words.hpp"
#include "administration/centre/quality.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

struct Read {
    Diagnostics diagnostics;
    std::optional<Agreement> agreement;
};

Read agreement_with(std::string_view extra) {
    Read read;
    read.agreement = read_agreement(
        "afspraken/a.json",
        R"({"schema": 1, "plugin": "wmo", "financier": "F", "periode": {"van": "2025-01-01", "tot": "2025-12-31"},)"
        "\n" +
            std::string(extra) + "}",
        read.diagnostics);
    return read;
}

std::string due(Deadline deadline, Date until) { return iso(deadline.due({Date{until.days - 364}, until})); }

Deadline after(int months, int weeks) {
    Deadline deadline;
    deadline.months = months;
    deadline.weeks = weeks;
    return deadline;
}

std::string ratio(std::string_view text) {
    const auto value = parse_exact_ratio(text);
    return value ? std::to_string(value->numerator) + "/" + std::to_string(value->denominator) : "geen getal";
}

} // namespace

BOOST_AUTO_TEST_SUITE(agreement_terms)

BOOST_AUTO_TEST_CASE(deadlines_fall_on_real_days) {
    const Date december = *make_date(2025, 12, 31), august = *make_date(2025, 8, 31);
    BOOST_TEST(due(after(6, 0), december) == "2026-06-30");
    BOOST_TEST(due(after(6, 0), august) == "2026-02-28");
    BOOST_TEST(due(after(1, 0), *make_date(2024, 2, 29)) == "2024-03-31");
    BOOST_TEST(due(after(3, 0), *make_date(2025, 6, 15)) == "2025-09-15");
    BOOST_TEST(due(after(0, 13), december) == "2026-04-01");
    Deadline april;
    april.month = 4, april.day = 1;
    BOOST_TEST(due(april, december) == "2026-04-01");
    BOOST_TEST(due(april, *make_date(2025, 3, 31)) == "2025-04-01");
    BOOST_TEST(due(april, *make_date(2025, 4, 1)) == "2026-04-01");
}

BOOST_AUTO_TEST_CASE(numbers_keep_their_exact_value) {
    BOOST_TEST(ratio("40 %") == "2/5");
    BOOST_TEST(ratio("1/3") == "1/3");
    BOOST_TEST(ratio("0,33") == "33/100");
    BOOST_TEST(ratio("1.645") == "1645/1");
    BOOST_TEST(ratio("−2,5") == "-5/2");
    for (const char* wrong : {"0.4", "1,41.2", "", "een derde", "1/0", "1/2/3", "1,2/3", "€ 5"})
        BOOST_TEST(ratio(wrong) == "geen getal");
}

BOOST_AUTO_TEST_CASE(an_agreement_with_everything_is_read) {
    const auto read = agreement_with(
        R"("bron": "Gemeente", "vorm": "subsidie", "duur": "meerdere jaren",
        "ontvanger": {"naam": "Welzijn", "rol": "hoofdaannemer"}, "termijnen": [{"naam": "t", "dag": "1 april"}],
        "verhalen": {"minstens": 2, "soorten": ["interview"], "kies": ["P-01"]}, "bestand": {"hoogstens_mb": 10, "soorten": ["PDF"]},
        "accountant": [{"soort": "controleverklaring", "vanaf": 50000}], "prijzen": [{"indicator": "bijeenkomsten", "prijs": "44,00", "eenheid": "dagdeel"}],
        "toedeling": [{"post": "Huur", "deel": "1/3"}], "trendbreuken": [{"indicator": "bezoeken", "vanaf": "2025-01-01", "uitleg": "u"}],
        "woorden": {"bezoekers": "gasten"}, "antwoorden": {"r": "a"}, "toelichting_vereist": ["incidenten"], "meerwaarde": true)");
    BOOST_TEST(said(read.diagnostics) == "");
    BOOST_REQUIRE(read.agreement);
    const Agreement& agreement = *read.agreement;
    BOOST_TEST(agreement.source == "gemeente");
    BOOST_TEST(agreement.file_limits.most_bytes == 10'000'000);
    BOOST_TEST(agreement.file_limits.kinds.front() == "pdf");
    BOOST_TEST(agreement.prices.front().price == 4400);
    BOOST_TEST(agreement.allocations.front().share.denominator == 3);
    BOOST_TEST(agreement.audits.front().from == 5'000'000);
    BOOST_TEST(agreement.social_return);
    BOOST_TEST(!agreement.sector_comparison);
    BOOST_TEST(in_own_words(agreement, "Unieke {bezoekers} en {deelnemers}, {x}") ==
               "Unieke gasten en deelnemers, {x}");
    BOOST_TEST(name_in_own_words(agreement, "{bezoekers} per dag") == "Gasten per dag");
}

BOOST_AUTO_TEST_CASE(a_state_needs_what_makes_it_true) {
    Diagnostics diagnostics;
    const auto answers = read_quality(
        "kwaliteit.json",
        R"({"schema": 1, "punten": {"A": {"staat": "ja"}, "B": {"staat": "in opbouw", "tot": 2027},
        "C": {"staat": "in opbouw"}, "D": {"staat": "gelijkwaardig"}, "E": {"staat": "deels"}, "F": {"staat": "Niet van toepassing", "toelichting": "t"}}})",
        diagnostics);
    BOOST_TEST(diagnostics.errors() == 2U);
    BOOST_TEST(answers.points.size() == 4U);
    BOOST_TEST(to_dutch(answers.points.at("A").state) == "aanwezig");
    BOOST_TEST(answers.points.at("B").until_year.value_or(0) == 2027);
    BOOST_TEST(to_dutch(answers.points.at("F").state) == "niet van toepassing");
}

BOOST_AUTO_TEST_CASE(consent_ends_on_the_day_it_is_taken_back) {
    Persona persona;
    persona.consented_funders = {"*"};
    persona.withdrawn_on = make_date(2026, 1, 15);
    BOOST_TEST(persona.allowed_for("a", "wmo", *make_date(2026, 1, 14)));
    BOOST_TEST(!persona.allowed_for("a", "wmo", *make_date(2026, 1, 15)));
}

BOOST_AUTO_TEST_SUITE_END()
