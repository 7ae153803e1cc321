// What was sent stands: a report of this year names last year's figures as they went out then.
#include "disclosure/judge.hpp"
#include "disclosure/published/sent_figures.hpp"
#include "indicator/sample_tables.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::sample;

namespace {

/// So many visitors in 2024, and forty in 2025, a visit each.
Administration visited(int last_year) {
    auto centre = empty_administration();
    std::vector<std::string> rows;
    for (int person = 0; person < last_year; ++person)
        rows.push_back("2024-05-01;P" + std::to_string(person) + ";1");
    for (int person = 0; person < 40; ++person)
        rows.push_back("2025-05-01;P" + std::to_string(person) + ";1");
    fill(centre, "bezoeken", "datum;deelnemer;aantal", rows);
    return centre;
}

struct Report {
    Diagnostics diagnostics;
    Publication publication;
    std::string codes() const {
        std::string all;
        for (const auto& each : diagnostics.all()) all += std::string(each.code.text()) + " ";
        return all;
    }
    const PublishedIndicator& visitors() const { return *publication.indicator("unieke_bezoekers"); }
};

/// The report of 2025 after one of 2024 that printed thirty visitors.
Report report(int last_year, std::map<std::string, std::string> corrections = {}) {
    auto agreement = agreement_of(2025);
    agreement.corrections = std::move(corrections);
    const EarlierPublications before({{"wmo-2024",
                                       agreement.funder,
                                       name(calendar_year(2024)),
                                       "het definitieve verslag",
                                       {{"unieke_bezoekers", "30"}, {"bezoeken", "30"}}}});
    Report made;
    Diagnostics ignored;
    const auto centre = visited(last_year);
    made.publication =
        publish(centre, {evaluate(centre, agreement, {visitors(), visits()}, nullptr, ignored)}, today,
                made.diagnostics, before)
            .front();
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sent_figures)

BOOST_AUTO_TEST_CASE(one_person_less_is_not_seen) {
    const Report changed = report(29);
    BOOST_TEST(changed.visitors().last_year.text() == "30");
    BOOST_TEST(changed.visitors().coverage == "Van 2024 staat hier wat in het verslag van toen stond.");
    BOOST_TEST(changed.codes() == "O17 ");
    const Report same = report(30);
    BOOST_TEST(same.visitors().last_year.text() == "30");
    BOOST_TEST(same.visitors().coverage == "");
    BOOST_TEST(same.codes() == "");
}

BOOST_AUTO_TEST_CASE(a_correction_is_shown_when_it_says_nothing_of_a_few) {
    const Report few = report(29, {{"unieke_bezoekers", "Een lijst telde dubbel."}});
    BOOST_TEST(few.visitors().last_year.text() == "30");
    BOOST_TEST(few.codes() == "O17 O18 ");
    const Report many = report(55, {{"unieke_bezoekers", "Een lijst kwam erbij."}});
    BOOST_TEST(many.visitors().last_year.text() == "55");
    BOOST_TEST(many.visitors().coverage ==
               "Van 2024 noemde het verslag van toen een ander getal. Een lijst kwam erbij.");
    BOOST_TEST(many.publication.indicator("bezoeken")->last_year.text() == "30");
}

BOOST_AUTO_TEST_CASE(a_printed_text_is_the_amount_that_prints_it) {
    BOOST_TEST((printed_amount("6.731", Unit::Persons) == Amount(Whole{6731})));
    BOOST_TEST((printed_amount("3.008,5", Unit::Minutes) == Amount(Whole{180510})));
    BOOST_TEST((printed_amount("\u2212\u20ac\u00a0302", Unit::Eurocents) == Amount(Whole{-30200})));
    BOOST_TEST((printed_amount("45,5\u00a0%", Unit::Percent) == Amount(Ratio{455, 1000})));
    BOOST_TEST((printed_amount("5,37", Unit::Fte) == Amount(Whole{537})));
    BOOST_TEST((printed_amount("1,8", Unit::Times) == Amount(Ratio{18, 10})));
    BOOST_TEST(!printed_amount("onbekend", Unit::Times));
    BOOST_TEST(!printed_amount("\u2013", Unit::Times));
}

BOOST_AUTO_TEST_SUITE_END()
