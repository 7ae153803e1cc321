// For which agreement a funder paid: named, or found by the funder and the day.
#include <boost/test/unit_test.hpp>

#include "administration/payments.hpp"
#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string agreement(const std::string& id, const std::string& funder, int year) {
    return R"({"schema": 1, "id": ")" + id + R"(", "plugin": "wmo", "financier": ")" + funder +
           R"(", "periode": {"van": ")" + std::to_string(year) + R"(-01-01", "tot": ")" +
           std::to_string(year) + R"(-12-31"}})";
}

std::string paid(const Administration& administration, std::size_t row) {
    const Agreement* found = agreement_paid(administration, row);
    return found ? found->id : "";
}

} // namespace

BOOST_AUTO_TEST_SUITE(payments)

BOOST_AUTO_TEST_CASE(a_payment_belongs_to_one_agreement_or_is_told) {
    Folder folder;
    folder.write("afspraken/a.json", agreement("wmo-2024", "Gemeente Waterstad", 2024));
    folder.write("afspraken/b.json", agreement("wmo-2025", "Gemeente Waterstad", 2025));
    folder.write("afspraken/c.json", agreement("fonds", "Fonds Samen", 2025));
    folder.write("gegevens/betalingen.csv", "datum;financier;afspraak;bedrag;terugbetaald\n"
                                            "31-1-2026;;WMO-2025;100;\n"
                                            "1-3-2025;gemeente waterstad;;100;\n"
                                            "1-6-2023;fonds samen;;100;\n"
                                            "1-1-2026;Gemeente Waterstad;;;50\n"
                                            "1-3-2025;;wmo-2023;100;\n"
                                            "1-3-2025;;;100;\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(paid(administration, 0) == "wmo-2025"); // also when it was paid afterwards
    BOOST_TEST(paid(administration, 1) == "wmo-2025");
    BOOST_TEST(paid(administration, 2) == "fonds");
    BOOST_TEST(paid(administration, 3) == ""); // of which year?
    BOOST_TEST(paid(administration, 4) == "");
    BOOST_TEST(paid(administration, 5) == "");
    BOOST_TEST(
        said(diagnostics) ==
        "G49 gegevens/betalingen.csv:5 'Gemeente Waterstad' heeft meer dan één afspraak die hierbij past\n"
        "G49 gegevens/betalingen.csv:6 van 'wmo-2023' is er geen afspraak\n"
        "G49 gegevens/betalingen.csv:7 bij deze betaling staat geen afspraak en geen financier\n");
}

BOOST_AUTO_TEST_SUITE_END()
