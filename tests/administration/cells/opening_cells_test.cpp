// Opening hours as people write them.
#include "administration/cells/opening_cells.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace verantwoord;

namespace {

/// "600-960 780-960", or "geen".
std::string times(std::string_view text) {
    const auto hours = parse_opening_times(text);
    if (!hours) return "geen";
    std::string all;
    for (const OpeningHours& one : *hours)
        all += (all.empty() ? "" : " ") + std::to_string(one.from) + "-" + std::to_string(one.until);
    return all;
}

/// "2025-12-24/2026-01-01", or "geen".
std::string days(std::string_view text, int year = 0) {
    const auto period = parse_days(text, year);
    return period ? iso(period->from) + "/" + iso(period->until) : "geen";
}

} // namespace

BOOST_AUTO_TEST_SUITE(opening_cells)

BOOST_AUTO_TEST_CASE(times_from_and_until) {
    for (const char* text : {"10-16", "10:00 - 16:00", "10.00 – 16.00 uur", "van 10 tot 16 uur",
                             "10u00 t/m 16u00", "10.00 uur tot en met 16.00 uur", "Van 10:00 Tot 16:00"})
        BOOST_TEST(times(text) == "600-960", text);
    BOOST_TEST(times("10.00-12.00 en 13.00-16.00") == "600-720 780-960");
    BOOST_TEST(times("9-12, 13-17 / 19-21") == "540-720 780-1020 1140-1260");
    for (const char* text : {"op afspraak", "10", "10-", "-16", "10-12-14", "25-26", "10:70-12", ""})
        BOOST_TEST(times(text) == "geen", text);
}

BOOST_AUTO_TEST_CASE(a_bare_hour_is_a_time) {
    BOOST_TEST(parse_opening_time("9").value() == 540);
    BOOST_TEST(parse_opening_time("02-01-2025 09:30").value() == 570);
    BOOST_TEST(parse_opening_time("0,375").value() == 540);
    BOOST_TEST(!parse_opening_time("25"));
    BOOST_TEST(!parse_opening_time("930"));
}

BOOST_AUTO_TEST_CASE(days_alone_and_in_a_row) {
    BOOST_TEST(days("24-12-2025") == "2025-12-24/2025-12-24");
    BOOST_TEST(days("25 december", 2025) == "2025-12-25/2025-12-25");
    BOOST_TEST(days("25-12", 2025) == "2025-12-25/2025-12-25");
    BOOST_TEST(days("25 december") == "geen");
    BOOST_TEST(days("24-12-2025 t/m 1-1-2026") == "2025-12-24/2026-01-01");
    BOOST_TEST(days("24 december t/m 1 januari 2026") == "2025-12-24/2026-01-01");
    BOOST_TEST(days("24 t/m 28 december 2025") == "2025-12-24/2025-12-28");
    BOOST_TEST(days("4 - 8 augustus", 2025) == "2025-08-04/2025-08-08");
    BOOST_TEST(days("t/m 8 augustus", 2025) == "geen");
    BOOST_TEST(days("maandag") == "geen");
    BOOST_TEST(days("45000") == "geen");
}

BOOST_AUTO_TEST_CASE(a_closed_door_and_sections) {
    for (const char* text : {"gesloten", "Gesloten wegens verbouwing", "dicht", "-", "n.v.t."})
        BOOST_TEST(says_closed(text), text);
    BOOST_TEST(!says_closed("10-12"));
    BOOST_TEST(opening_section("Gesloten dagen").value() == "gesloten");
    BOOST_TEST(opening_section("Online chat").value() == "online");
    BOOST_TEST(!opening_section("Opmerkingen"));
}

BOOST_AUTO_TEST_SUITE_END()
