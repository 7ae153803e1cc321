// What a column as a whole says about its cells: the month first, the century, parts of a day.
#include <boost/test/unit_test.hpp>

#include "folder.hpp"

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

std::string visits(const std::vector<std::string>& dates) {
    std::string text = "datum;deelnemer\n";
    for (std::size_t index = 0; index < dates.size(); ++index)
        text += dates[index] + ";P" + std::to_string(index + 1) + "\n";
    return text;
}

std::string days(const Reading& reading) {
    const Table& table = reading.administration.table("bezoeken");
    std::string all;
    for (std::size_t row = 0; row < table.rows(); ++row) all += day_at(table, "datum", row) + " ";
    return all;
}

std::string meetings(const std::vector<std::string>& hours) {
    std::string text = "activiteit;datum;uren;aantal\n";
    int day = 0;
    for (const std::string& each : hours) text += "a1;" + std::to_string(++day) + "-3-2025;" + each + ";5\n";
    return text;
}

std::string minutes(const Reading& reading) {
    const Table& table = reading.administration.table("bijeenkomsten");
    std::string all;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::int64_t value = amount_at(table, "minuten", row);
        all += (value == Column::no_amount ? "none" : std::to_string(value)) + " ";
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(columns_of_dates)

BOOST_AUTO_TEST_CASE(a_column_with_the_month_first_is_read_and_told_once) {
    const Reading reading("bezoeken.csv", visits({"3/5/2025", "3/6/2025", "3/13/2025", "3/14/2025"}));
    BOOST_TEST(days(reading) == "2025-03-05 2025-03-06 2025-03-13 2025-03-14 ");
    BOOST_TEST(reading.said() ==
               "G65 gegevens/bezoeken.csv:2:1 in 'datum' staat de maand voorop: '3/5/2025' is "
               "gelezen als 5\u00A0maart 2025 (4 cellen)\n");
}

BOOST_AUTO_TEST_CASE(a_day_of_the_week_helps_to_tell) {
    BOOST_TEST(days(Reading("bezoeken.csv", visits({"Mon 1/2/2023", "Tue 1/3/2023"}))) ==
               "2023-01-02 2023-01-03 ");
    BOOST_TEST(Reading("bezoeken.csv", visits({"di 2-1-2023", "wo 4-1-2023"})).said() ==
               "G02 gegevens/bezoeken.csv:2:1 'di 2-1-2023' klopt niet: die datum valt op een andere dag van "
               "de week\n");
}

BOOST_AUTO_TEST_CASE(a_time_with_it_stays_with_its_date) {
    const Reading reading("bezoeken.csv", visits({"3/5/2025 2:30 PM", "3/14/2025 9:05 AM"}));
    BOOST_TEST(days(reading) == "2025-03-05 2025-03-14 ");
}

BOOST_AUTO_TEST_CASE(the_day_first_between_slashes_is_read_without_a_word) {
    const Reading reading("bezoeken.csv", visits({"3/5/2025", "13/5/2025"}));
    BOOST_TEST(days(reading) == "2025-05-03 2025-05-13 ");
    BOOST_TEST(reading.said() == "");
}

BOOST_AUTO_TEST_CASE(a_column_that_mixes_both_is_one_error) {
    const Reading reading("bezoeken.csv", visits({"3/5/2025", "13/5/2025", "3/14/2025", "3/15/2025"}));
    BOOST_TEST(reading.said() ==
               "G66 gegevens/bezoeken.csv:4:1 in 'datum' staat soms de dag voorop ('13/5/2025') en "
               "soms de maand ('3/14/2025')\n");
}

BOOST_AUTO_TEST_CASE(each_mark_is_a_form_of_its_own) {
    // What a program turned into dates of its own has dashes; what it left has slashes.
    const Reading reading("bezoeken.csv", visits({"13-05-2025", "04-05-2025", "3/14/2025", "3/5/2025"}));
    BOOST_TEST(days(reading) == "2025-05-13 2025-05-04 2025-03-14 2025-03-05 ");
    BOOST_TEST(reading.found("G65").message.text() ==
               "in 'datum' staat de maand voorop: '3/14/2025' is gelezen als 14\u00A0maart 2025 (2 cellen)");
}

BOOST_AUTO_TEST_CASE(one_slip_among_many_dates_is_a_slip) {
    std::vector<std::string> dates;
    for (int day = 1; day <= 28; ++day) dates.push_back(std::to_string(day) + "-5-2025");
    dates.push_back("5-29-2025");
    BOOST_TEST(Reading("bezoeken.csv", visits(dates)).said() ==
               "G02 gegevens/bezoeken.csv:30:1 '5-29-2025' is geen bestaande datum\n");
}

BOOST_AUTO_TEST_CASE(one_date_with_a_dash_does_not_turn_all_others) {
    const Reading reading("bezoeken.csv", visits({"3-5-2025", "3-6-2025", "3-13-2025"}));
    BOOST_TEST(reading.said() ==
               "G66 gegevens/bezoeken.csv:4:1 '3-13-2025' in 'datum' is alleen een datum als de "
               "maand voorop staat\n");
}

BOOST_AUTO_TEST_CASE(the_period_in_the_name_of_the_file_settles_the_order) {
    const std::string text = visits({"3/5/2025", "3/6/2025", "3/7/2025"});
    const Reading march("bezoeken-2025-03.csv", text), unnamed("bezoeken.csv", text);
    BOOST_TEST(days(march) == "2025-03-05 2025-03-06 2025-03-07 ");
    BOOST_TEST(march.found("G65").code == "G65");
    BOOST_TEST(days(unnamed) == "2025-05-03 2025-06-03 2025-07-03 ");
    // Read the Dutch way these would lie ahead.
    BOOST_TEST(days(Reading("bezoeken.csv", visits({"1/5/2026", "1/6/2026"}))) == "2026-01-05 2026-01-06 ");
}

BOOST_AUTO_TEST_CASE(years_of_two_digits_are_read_and_told_unless_the_file_says_the_year) {
    const std::string text = visits({"2-jan-23", "3-jan-23", "4-1-23"});
    const Reading named("bezoeken-2023.csv", text), unnamed("bezoeken.csv", text);
    BOOST_TEST(days(named) == "2023-01-02 2023-01-03 2023-01-04 ");
    BOOST_TEST(named.said() == "");
    BOOST_TEST(days(unnamed) == days(named));
    BOOST_TEST(unnamed.said() ==
               "G65 gegevens/bezoeken.csv:2:1 in 'datum' staan jaren van twee cijfers: '2-jan-23' "
               "is gelezen als 2\u00A0januari 2023 (2 cellen), en nog 1 keer\n");
    BOOST_TEST(Reading("bezoeken.csv", visits({"2-1-2023", "3-1-23"})).said() == "");
}

BOOST_AUTO_TEST_CASE(years_of_two_digits_may_stand_first) {
    const Reading reading("bezoeken-2023.csv", visits({"23-01-02", "23-01-31"}));
    BOOST_TEST(days(reading) == "2023-01-02 2023-01-31 ");
}

BOOST_AUTO_TEST_CASE(thousands_of_dates_in_one_form_are_one_message) {
    std::vector<std::string> dates(4000, "4-foo-23");
    const Reading reading("bezoeken.csv", visits(dates));
    BOOST_TEST(reading.diagnostics.errors() == 1U);
    BOOST_TEST(reading.found("G02").message.text() == "'4-foo-23' is geen datum, en nog 3.999 keer");
}

BOOST_AUTO_TEST_CASE(a_date_that_a_system_filled_in_is_none) {
    const Reading reading("deelnemers.csv",
                          "deelnemer;ingeschreven\np1;01-01-1900\np2;1901-01-01\np3;00-00-0000\n"
                          "p4;-\np5;1-2-2020\n");
    const Table& people = reading.administration.table("deelnemers");
    BOOST_TEST(day_at(people, "ingeschreven", 0) == "");
    BOOST_TEST(day_at(people, "ingeschreven", 4) == "2020-02-01");
    BOOST_TEST(reading.said() ==
               "G73 gegevens/deelnemers.csv:2:4 '01-01-1900' in 'ingeschreven' is geen echte datum "
               "en telt als onbekend, en nog 1 keer\n");
}

BOOST_AUTO_TEST_CASE(nobody_was_born_in_1900) {
    const Reading reading("deelnemers.csv",
                          "deelnemer;Geboortedatum\np1;01-01-1900\np2;1901\np3;3-4-1914\np4;5/29/1984\n"
                          "p5;12 mei 84\np6;1-1-1916\np7;1-5-20\np8;1984.0\n");
    const Table& people = reading.administration.table("deelnemers");
    for (const std::size_t row : {0U, 1U, 2U})
        BOOST_TEST(amount_at(people, "geboortejaar", row) == Column::no_amount);
    BOOST_TEST(amount_at(people, "geboortejaar", 3) == 1984);
    BOOST_TEST(amount_at(people, "geboortejaar", 4) == 1984);
    BOOST_TEST(amount_at(people, "geboortejaar", 5) == 1916);
    BOOST_TEST(amount_at(people, "geboortejaar", 7) == 1984);
    BOOST_TEST(reading.found("G73").message.text() ==
               "wie in 1900 is geboren, komt nu niet meer: dit jaar telt als onbekend, en nog 2 keer");
    // 1920 or 2020: nobody can tell, and the date itself is not repeated.
    BOOST_TEST(reading.found("G29").message.text() == "deze waarde is geen geboortejaar tussen 1900 en 2026");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(columns_of_hours)

BOOST_AUTO_TEST_CASE(parts_of_a_day_are_read_and_told_once) {
    const Reading reading("bijeenkomsten.csv",
                          meetings({"0,104166667", "0,0625", "1:30:00", "0,5", "0,083333333"}));
    BOOST_TEST(minutes(reading) == "150 90 90 720 120 ");
    BOOST_TEST(reading.found("G76").message.text() ==
               "'0,104166667' in 'uren' is het deel van een dag dat Excel "
               "bewaart, en is gelezen als 2:30 (4 cellen)");
    BOOST_TEST(reading.diagnostics.errors() == 0U);
}

BOOST_AUTO_TEST_CASE(hours_in_the_column_keep_short_fractions_hours) {
    const Reading reading("bijeenkomsten.csv", meetings({"0,5", "2,5", "0,25", "0,104166667"}));
    BOOST_TEST(minutes(reading) == "30 150 15 150 ");
    BOOST_TEST(reading.found("G76").code == "G76");
    const Reading plain("bijeenkomsten.csv", meetings({"0,5", "2", "0,333333333"}));
    BOOST_TEST(minutes(plain) == "30 120 20 ");
    BOOST_TEST(plain.diagnostics.errors() == 0U);
}

BOOST_AUTO_TEST_CASE(what_may_be_either_is_asked) {
    const Reading reading("bijeenkomsten.csv", meetings({"0,083333333", "0,166666667"}));
    BOOST_TEST(minutes(reading) == "none none ");
    BOOST_TEST(reading.found("G08").message.text() ==
               "'0,083333333' kan twee dingen betekenen, en nog 1 keer");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(empty_and_broken_cells)

BOOST_AUTO_TEST_CASE(a_dash_is_nothing_and_among_money_zero) {
    const Reading reading("deelnemers.csv",
                          "deelnemer;geslacht;geboortejaar;gemeente\np1;-;?;n.v.t.\np2;?;NULL;onbekend\n"
                          "p3;v;nan;Waterstad\n");
    const Table& people = reading.administration.table("deelnemers");
    BOOST_TEST(reading.said() == "");
    for (const std::size_t row : {0U, 1U}) {
        BOOST_TEST(text_at(people, "gemeente", row) == "");
        BOOST_TEST(amount_at(people, "geboortejaar", row) == Column::no_amount);
    }
    BOOST_TEST(text_at(people, "geslacht", 1) == "onbekend");
    const Reading money("begroting.csv",
                        "jaar;soort;begroot;gerealiseerd\n2025;ict;€ -;onbekend\n2025;overig;-;(12,50)\n");
    BOOST_TEST(money.said() == "");
    BOOST_TEST(amount_at(money.administration.table("begroting"), "begroot", 0) == 0);
    BOOST_TEST(amount_at(money.administration.table("begroting"), "begroot", 1) == 0);
    BOOST_TEST(amount_at(money.administration.table("begroting"), "gerealiseerd", 0) == Column::no_amount);
    BOOST_TEST(amount_at(money.administration.table("begroting"), "gerealiseerd", 1) == -1250);
}

BOOST_AUTO_TEST_CASE(where_a_cell_is_needed_a_dash_does_not_fill_it) {
    BOOST_TEST(Reading("deelnemers.csv", "deelnemer;geslacht\n-;v\nNULL;m\n").said() ==
               "G17 gegevens/deelnemers.csv:2:1 de kolom 'deelnemer' is hier niet ingevuld: er staat '-', en "
               "nog 1 keer\n");
    BOOST_TEST(Reading("bezoeken.csv", "datum;aantal\n-;3\n").said() ==
               "G17 gegevens/bezoeken.csv:2:1 de kolom 'datum' is hier niet ingevuld: er staat '-'\n");
    BOOST_TEST(
        Reading("bezoeken.csv", "datum;deelnemer;aantal\n1-1-2025;onbekend;-\n2-1-2025;?;2\n").said() ==
        "G23 gegevens/bezoeken.csv:2 deze regel heeft geen deelnemer en geen aantal\n");
}

BOOST_AUTO_TEST_CASE(nobody_by_any_name_is_no_visitor) {
    const Reading reading("bezoeken.csv",
                          "datum;deelnemer;aantal\n1-1-2025;anoniem;1\n2-1-2025;n.v.t.;2\n3-1-2025;P1;\n");
    BOOST_TEST(reading.said() == "");
    BOOST_TEST(text_at(reading.administration.table("bezoeken"), "deelnemer", 0) == "");
    BOOST_TEST(text_at(reading.administration.table("bezoeken"), "basis", 0) == "geturfd");
}

BOOST_AUTO_TEST_CASE(an_answer_that_says_nothing_is_an_answer) {
    const Reading reading("vragenlijst.csv", "datum;vraag;antwoord;aantal\n1-1-2025;Tevreden;n.v.t.;3\n");
    BOOST_TEST(text_at(reading.administration.table("vragenlijst"), "antwoord", 0) == "n.v.t.");
}

BOOST_AUTO_TEST_CASE(an_error_value_is_an_error_wherever_it_stands) {
    BOOST_TEST(Reading("deelnemers.csv",
                       "deelnemer;geboortejaar;gemeente;ingeschreven\np1;#WAARDE!;#N/B;#VERW!\n"
                       "p2;1980;#N/B;########\n")
                   .said() ==
               "G68 gegevens/deelnemers.csv:2:4 '#WAARDE!' in 'geboortejaar' is een foutmelding van Excel\n"
               "G68 gegevens/deelnemers.csv:2:18 '#VERW!' in 'ingeschreven' is een foutmelding van Excel, en "
               "nog 1 keer\n"
               "G68 gegevens/deelnemers.csv:2:13 '#N/B' in 'gemeente' is een foutmelding van Excel, en nog 1 "
               "keer\n");
    BOOST_TEST(Reading("activiteiten.csv", "activiteit;naam;soort;startdatum\na1;#N/B;creatief;1-1-2025\n")
                   .found("G68")
                   .code == "G68");
    BOOST_TEST(
        Reading("begroting.csv", "jaar;soort;begroot\n2025;ict;#DEEL/0!\n").found("G68").place.column == 10U);
}

BOOST_AUTO_TEST_CASE(a_number_that_excel_changed_is_an_error) {
    BOOST_TEST(
        Reading("bezoeken.csv", "datum;deelnemer\n1-1-2025;2,0E+11\n2-1-2025;1-mrt\n").said() ==
        "G69 gegevens/bezoeken.csv:2:10 '2,0E+11' is een nummer waarvan Excel een deel heeft weggelaten\n"
        "G69 gegevens/bezoeken.csv:3:10 '1-mrt' is geen nummer: Excel maakte er een datum van\n");
}

BOOST_AUTO_TEST_CASE(what_nobody_sees_is_no_part_of_a_number) {
    const Reading reading("bezoeken.csv",
                          "datum;deelnemer\n1-1-2025;12\n2-1-2025;12\xE2\x80\x8B\n3-1-2025;=\"12\"\n"
                          "4-1-2025;'12\n5-1-2025;12\xE2\x80\xAF\n=\"6-1-2025\";1\xC2\xAD"
                          "2\n");
    const Table& visits = reading.administration.table("bezoeken");
    BOOST_TEST(reading.said() == "");
    for (std::size_t row = 0; row < visits.rows(); ++row)
        BOOST_TEST(text_at(visits, "deelnemer", row) == "12");
    BOOST_TEST(day_at(visits, "datum", 5) == "2025-01-06");
}

BOOST_AUTO_TEST_CASE(a_last_day_may_say_that_it_goes_on) {
    const Reading reading("vrijwilligers.csv",
                          "vrijwilliger;startdatum;einddatum\nv1;1-1-2024;loopt nog\nv2;1-1-2024;31-12-9999\n"
                          "v3;1-1-2024;n.v.t.\n");
    BOOST_TEST(reading.said() == "");
    for (const std::size_t row : {0U, 1U, 2U})
        BOOST_TEST(day_at(reading.administration.table("vrijwilligers"), "einddatum", row) == "");
}

BOOST_AUTO_TEST_CASE(minutes_may_have_their_unit) {
    const Reading reading("bijeenkomsten.csv",
                          "activiteit;datum;minuten;aantal\na1;1-3-2025;90 min;5\na1;2-3-2025;1:30;5\n");
    BOOST_TEST(minutes(reading) == "90 90 ");
}

BOOST_AUTO_TEST_SUITE_END()
