// When no rows of a year mean that there were none, and when nobody knows.
#include <boost/test/unit_test.hpp>

#include "indicator/counting/known_none.hpp"

using namespace verantwoord;

namespace {

struct File {
    std::string name;
    std::vector<const char*> dates;
};

Table table(const char* name, const std::vector<File>& files) {
    Table made;
    made.name = name;
    made.supplied = !files.empty();
    made.columns.resize(1);
    made.columns[0].name = "datum";
    made.columns[0].kind = ColumnKind::Date;
    for (const File& file : files) {
        made.files.push_back("gegevens/" + file.name);
        made.first_row_of.push_back(made.rows());
        for (const char* date : file.dates) {
            made.columns[0].days.push_back(parse_date(date)->days);
            made.lines.push_back(2);
        }
    }
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(known_none)

BOOST_AUTO_TEST_CASE(an_empty_file_says_none_of_its_own_year_only) {
    const Table incidents = table("incidenten", {{"incidenten-2024.csv", {}}});
    BOOST_TEST(none_there(incidents, calendar_year(2024)));
    BOOST_TEST(!none_there(incidents, calendar_year(2023)));
    BOOST_TEST(!none_there(incidents, calendar_year(2025)));
    BOOST_TEST(names_other_years_only(incidents, calendar_year(2025)));
    BOOST_TEST(!names_other_years_only(incidents, calendar_year(2024)));
    // A school year of which half is in another file is not known.
    const Period school{*make_date(2024, 9, 1), *make_date(2025, 8, 31)};
    BOOST_TEST(!none_there(incidents, school));
    BOOST_TEST(!names_other_years_only(incidents, school));
    BOOST_TEST(none_there(table("incidenten", {{"werkmap.xlsx:Incidenten 2024", {}}}), calendar_year(2024)));
}

BOOST_AUTO_TEST_CASE(a_year_between_two_that_were_kept_is_known) {
    const Table one_file = table("incidenten", {{"incidenten.csv", {"03-03-2023", "04-04-2025"}}});
    BOOST_TEST(none_there(one_file, calendar_year(2024)));
    BOOST_TEST(!none_there(one_file, calendar_year(2022)));
    BOOST_TEST(!none_there(one_file, calendar_year(2026)));
    BOOST_TEST(!names_other_years_only(one_file, calendar_year(2026)));
}

BOOST_AUTO_TEST_CASE(of_visits_none_is_a_list_that_got_lost) {
    const Table visits = table("bezoeken", {{"bezoeken-2023.csv", {"03-03-2023"}},
                                            {"bezoeken-2024.csv", {}},
                                            {"bezoeken-2025.csv", {"03-03-2025"}}});
    BOOST_TEST(!none_there(visits, calendar_year(2024)));
    BOOST_TEST(!names_other_years_only(visits, calendar_year(2022)));
}

BOOST_AUTO_TEST_CASE(what_is_made_of_lists_has_no_file_that_could_be_empty) {
    const Table certificates = table("certificaten", {{"bijeenkomsten-2024.csv", {}}});
    BOOST_TEST(!none_there(certificates, calendar_year(2024)));
    BOOST_TEST(!names_other_years_only(certificates, calendar_year(2025)));
    BOOST_TEST(!none_there(table("incidenten", {}), calendar_year(2024)));
}

BOOST_AUTO_TEST_SUITE_END()
