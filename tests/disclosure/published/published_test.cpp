// A figure holds a number only when it may be seen, and arithmetic shows no more than its parts.
#include "disclosure/published/published.hpp"
#include "disclosure/published/published_maker.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace verantwoord;

namespace {

Published open(std::int64_t value, Unit unit = Unit::Persons) {
    return PublishedMaker::open(Whole{value}, unit, 0);
}
const Published hidden = PublishedMaker::hidden(Unit::Persons, 0);
const Published unknown = PublishedMaker::unknown(MissingReason::ColumnMissing, Unit::Persons);

} // namespace

BOOST_AUTO_TEST_SUITE(published)

BOOST_AUTO_TEST_CASE(an_open_figure_shows_its_number) {
    BOOST_TEST(open(1234).text() == "1.234");
    BOOST_TEST(open(0).text() == "0");
    BOOST_TEST(open(12).signed_text() == "+12");
    BOOST_TEST(open(12).open());
}

BOOST_AUTO_TEST_CASE(a_hidden_figure_holds_no_number_and_shows_one_mark) {
    BOOST_TEST(hidden.text() == Published::hidden_mark);
    BOOST_TEST(hidden.signed_text() == Published::hidden_mark);
    BOOST_TEST(is_missing(hidden.amount()));
}

BOOST_AUTO_TEST_CASE(an_unknown_figure_keeps_its_reason) {
    BOOST_TEST(unknown.text() == "onbekend");
    BOOST_TEST((unknown.reason() == MissingReason::ColumnMissing));
    BOOST_TEST((Published().visibility() == Visibility::Unknown));
    BOOST_TEST((PublishedMaker::open(Missing{MissingReason::ProMemoria}, Unit::Persons, 0).reason() ==
                MissingReason::ProMemoria));
}

BOOST_AUTO_TEST_CASE(arithmetic_takes_the_least_visible_of_its_parts) {
    BOOST_TEST(open(30).minus(open(12)).text() == "18");
    for (const auto& other : {open(30).minus(hidden), hidden.minus(open(30)), open(30).share_of(hidden),
                              hidden.share_of(open(30)), hidden.minus(hidden)})
        BOOST_TEST((other.visibility() == Visibility::Hidden));
    for (const auto& other : {open(30).minus(unknown), unknown.minus(hidden), unknown.share_of(open(1))})
        BOOST_TEST((other.visibility() == Visibility::Unknown));
}

BOOST_AUTO_TEST_CASE(a_share_is_a_percentage_and_unknown_of_nothing) {
    const auto share = open(26).share_of(open(33));
    BOOST_TEST((std::get<Ratio>(share.amount()) == Ratio{26, 33}));
    BOOST_TEST((share.unit() == Unit::Percent));
    BOOST_TEST((open(26).share_of(open(0)).visibility() == Visibility::Unknown));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_unknown) {
    const auto most = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST((open(-most).minus(open(most)).visibility() == Visibility::Unknown));
    const auto part = PublishedMaker::open(Ratio{most, 3}, Unit::Eurocents, 0);
    BOOST_TEST((part.share_of(PublishedMaker::open(Ratio{5, 7}, Unit::Eurocents, 0)).visibility() ==
                Visibility::Unknown));
}

BOOST_AUTO_TEST_SUITE_END()
