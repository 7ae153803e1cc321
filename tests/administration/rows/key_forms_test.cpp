// One person has one number, however a program wrote it.
#include "folder.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

/// The distinct numbers of people in visits by these.
std::set<std::string> people(const std::vector<std::string>& keys) {
    std::string rows = "datum;deelnemer;locatie\n";
    for (const std::string& key : keys) rows += "05-03-2025;" + key + ";kade\n";
    const Reading reading("bezoeken.csv", rows);
    const Table& visits = reading.administration.table("bezoeken");
    std::set<std::string> found;
    for (std::size_t row = 0; row < visits.rows(); ++row) found.insert(text_at(visits, "deelnemer", row));
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(forms_of_keys)

BOOST_AUTO_TEST_CASE(one_person_is_one_however_a_program_wrote_the_number) {
    BOOST_TEST(people({"12", "12\u200B", "\u200B12", "\uFEFF12", "12\u202F", "12\u200E", "1\u00AD2",
                       " １２ "}) == std::set<std::string>{"12"});
    BOOST_TEST(people({"P 01", "P\u00A001", "P\u2009\u200901"}) == std::set<std::string>{"P 01"});
    BOOST_TEST(people({"Jose\u0301-1", "José-1", "José\u20111"}) == std::set<std::string>{"José-1"});
    BOOST_TEST(people({"P01", "p01", "012", "12"}).size() == 4U);
}

BOOST_AUTO_TEST_CASE(keys_on_lists_are_compared_like_keys_in_cells) {
    Folder folder;
    folder.write("gegevens/deelnemers.csv", "deelnemer;gemeente\n12;Waterstad\n13;Waterstad\n");
    folder.write("gegevens/activiteiten.csv",
                 "activiteit;naam;soort;startdatum\na\u200B1;Koken;cursus;01-02-2025\n");
    folder.write("gegevens/bijeenkomsten.csv",
                 "activiteit;datum;deelnemers\na1;05-03-2025;12\u200B, \uFEFF13\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(said(diagnostics).find("G13") == std::string::npos, said(diagnostics));
    const Table& attendances = administration.table("deelnames");
    BOOST_REQUIRE(attendances.rows() == 2U);
    BOOST_TEST(text_at(attendances, "deelnemer", 0) == "12");
    BOOST_TEST(text_at(attendances, "deelnemer", 1) == "13");
}

BOOST_AUTO_TEST_CASE(a_name_that_is_a_key_is_shown_as_it_was_written) {
    Folder folder;
    folder.write("gegevens/partners.csv", "partner;soort\nCafé ’t Hoekje\u200B;horeca\n");
    folder.write("gegevens/samenwerking.csv", "datum;partner\n05-03-2025;Cafe\u0301 't\u00A0Hoekje\n");
    Diagnostics diagnostics;
    const Administration administration = folder.read(diagnostics);
    BOOST_TEST(said(diagnostics).find("G13") == std::string::npos, said(diagnostics));
    const Column& partner = *administration.table("partners").column("partner");
    BOOST_TEST(partner.dictionary.text(1) == "Café 't Hoekje");
    BOOST_TEST(partner.dictionary.shown(1) == "Café ’t Hoekje");
    BOOST_TEST(Dictionary(partner.dictionary).shown(1) == "Café ’t Hoekje");
}

BOOST_AUTO_TEST_CASE(words_and_places_are_the_same_in_every_spelling) {
    const Reading reading(
        "deelnemers.csv",
        "deelnemer;gemeente\n1;'s-Hertogenbosch\n2;’s-Hertogenbosch\n3;S\u0301rem\u200B\n4;Śrem\n"
        "5;‘S HERTOGENBOSCH\n6;śrem\n");
    const Table& people = reading.administration.table("deelnemers");
    BOOST_TEST(people.column("gemeente")->dictionary.size() == 3U);
    BOOST_TEST(text_at(people, "gemeente", 4) == "'s-Hertogenbosch");
    BOOST_TEST(text_at(people, "gemeente", 5) == "Śrem");
}

BOOST_AUTO_TEST_CASE(headings_hide_nothing_behind_what_nobody_sees) {
    for (const char* heading : {"\u200BBSN", "ＢＳＮ", "B\u00ADSN", "=\"BSN\""})
        BOOST_TEST(
            Reading("bezoeken.csv", "datum;" + std::string(heading) + "\n05-03-2025;1\n").found("G10").code ==
                "G10",
            heading);
    BOOST_TEST(Reading("bezoeken.csv", "\u200Bdatum\u00A0;aantal\u00AD\n05-03-2025;3\n")
                   .administration.table("bezoeken")
                   .rows() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
