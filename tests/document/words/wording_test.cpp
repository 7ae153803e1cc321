// What is said below figures on whom they are of and until which day they go.
#include "document/words/wording.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;

namespace {

PublishedIndicator named_figure(const char* name, const char* of_whom, const char* until_day) {
    PublishedIndicator made;
    made.name = name;
    made.of_whom = of_whom;
    made.until_day = until_day;
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(wordings)

BOOST_AUTO_TEST_CASE(whom_and_until_when_stand_once_where_all_share_them) {
    const auto visits = named_figure("Bezoeken", "van inwoners van Duinstad", "14 oktober");
    const auto visitors = named_figure("Bezoekers", "van inwoners van Duinstad", "14 oktober");
    const auto costs = named_figure("Kosten", "over het hele centrum", "");
    const auto people = named_figure("Mensen", "", "");
    BOOST_TEST(wording::reach_note({&people}) == "");
    BOOST_TEST(wording::reach_note({&visits}) == "Dit cijfer is van inwoners van Duinstad. Dit cijfer loopt "
                                                 "tot en met 14 oktober, ook in eerdere jaren.");
    BOOST_TEST(
        wording::reach_note({&visits, &visitors}) ==
        "Deze cijfers zijn van inwoners van Duinstad. Deze cijfers lopen tot en met 14 oktober, ook in "
        "eerdere jaren.");
    BOOST_TEST(
        wording::reach_note({&visits, &visitors, &costs}) ==
        "Van inwoners van Duinstad: Bezoeken en Bezoekers. Over het hele centrum: Kosten. Tot en met 14 "
        "oktober, ook in eerdere jaren: Bezoeken en Bezoekers.");
    BOOST_TEST(wording::reach_note({&costs}) == "Dit cijfer gaat over het hele centrum.");
    BOOST_TEST(wording::reach_note({&people, &costs}) == "Over het hele centrum: Kosten.");
}

BOOST_AUTO_TEST_SUITE_END()
