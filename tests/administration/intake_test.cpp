// How well data that points at people is kept outside, measured on invented columns and texts.
#include <boost/test/unit_test.hpp>

#include "administration/privacy/column_finds.hpp"
#include "administration/privacy/identifying.hpp"
#include "base/text/text.hpp"
#include "folder.hpp"

#include <algorithm>
#include <functional>
#include <random>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

Dictionary words(const std::vector<std::string>& values) {
    Dictionary dictionary;
    for (const std::string& value : values) dictionary.intern(value);
    return dictionary;
}

/// Invented people and numbers, the same ones in every run.
class Inventor {
  public:
    explicit Inventor(unsigned seed) : random_(seed) {}
    std::size_t below(std::size_t number) { return random_() % number; }
    std::string digits(std::size_t count) {
        std::string text;
        for (std::size_t index = 0; index < count; ++index) text += static_cast<char>('0' + below(10));
        return text;
    }
    std::string national_number() {
        std::string number = digits(9);
        while (!passes_eleven_test(number)) number = digits(9);
        return number;
    }
    std::string pick(const std::vector<std::string>& from) { return from[below(from.size())]; }
    std::string first_name() {
        // A third of them on no list.
        return pick({"Anna",  "Ahmed",   "Corrie",  "Dirk",     "Fatima",    "Gerrit",   "Hennie-Marie",
                     "Ineke", "Joost",   "Kees",    "Lotte",    "Marjolein", "Mohammed", "Olaf",
                     "Petra", "Quirijn", "Rachida", "Sjaak",    "Trijntje",  "Umberto",  "Vesna",
                     "Wim",   "Xenia",   "Yusuf",   "Zbigniew", "Tadesse",   "Liselore", "Jaylano"});
    }
    std::string family_name() {
        return pick({"de Vries", "Bakker", "van den Heuvel", "El Amrani", "Jansen", "Kowalczyk",
                     "Tesfamariam", "Oosterwijk", "van der Meer", "Yıldırım", "Pinas", "ter Horst",
                     "Groeneveld", "Smit"});
    }
    std::string person() { return first_name() + " " + family_name(); }
    std::string harmless() {
        return pick({"Koffie-inloop",
                     "Herstelgroep",
                     "Wandelen in het park",
                     "WRAP-cursus",
                     "Samen eten",
                     "Creatief atelier",
                     "Open middag",
                     "Lotgenotengroep Noord",
                     "De Brug Kade",
                     "Kookploeg",
                     "Zaal 3",
                     "Groep B2",
                     "Yoga voor beginners",
                     "Themabijeenkomst Rouw",
                     "Filmavond",
                     "Overleg sociaal domein",
                     "Wijkteam Waterstad",
                     "GGZ Waterland",
                     "Training Honest, Open, Proud",
                     "Rondleiding",
                     "Tuinwerk",
                     "Spreekuur",
                     "Schrijfcafé",
                     "Eetcafé De Haven"}) +
               (below(3) == 0 ? " " + std::to_string(1 + below(40)) : "");
    }

  private:
    std::mt19937 random_;
};

std::vector<std::string> many(std::size_t count, const auto& make) {
    std::vector<std::string> values;
    for (std::size_t index = 0; index < count; ++index) values.push_back(make());
    return values;
}

} // namespace

BOOST_AUTO_TEST_SUITE(intake)

BOOST_AUTO_TEST_CASE(headings_in_many_spellings_are_known) {
    for (const char* heading : {"Naam",
                                "achternaam",
                                "Achter-naam",
                                "ACHTERNAAM",
                                "voor_naam",
                                "VoorNaam",
                                "Roepnaam",
                                "roepnam",
                                "acthernaam",
                                "BSN",
                                "B.S.N.",
                                "bsn-nr",
                                "burgerservicenumer",
                                "sofi nummer",
                                "Geb.datum",
                                "geboorte-datum",
                                "GeboorteDatum",
                                "geboortedtaum",
                                "E-mail",
                                "e.mail adres",
                                "e-mailadres",
                                "mail",
                                "Tel.",
                                "telefoonnr",
                                "Telefoon nummer",
                                "telefonnummer",
                                "Mobiel",
                                "06-nummer",
                                "adres",
                                "Straat",
                                "huisnr.",
                                "postcode",
                                "post code",
                                "IBAN",
                                "rekeningnr",
                                "Rekening-nummer",
                                "cliëntnaam",
                                "CLIËNT NAAM",
                                "Diagnose",
                                "diagnosecode",
                                "DSM",
                                "medicatie",
                                "Medicijnen",
                                "kenteken",
                                "LAT",
                                "lon",
                                "x-coördinaat",
                                "foto",
                                "contactpersoon"})
        BOOST_TEST(identifying(heading, "bezoeken").has_value(), heading);
}

BOOST_AUTO_TEST_CASE(our_own_headings_and_usual_others_raise_no_alarm) {
    for (const TableSchema& table : schemas()) {
        if (!read_from_files(table)) continue;
        for (const ColumnSchema& column : table.columns) {
            BOOST_TEST(!identifying(column.name, table.name), table.name << "." << column.name);
            for (const std::string_view alias : column.aliases)
                if (alias != "jaar_geboren" && alias != "naam")
                    BOOST_TEST(!identifying(alias, table.name), table.name << "." << alias);
        }
    }
    for (const char* heading :
         {"aantal telefoongesprekken", "weer", "sfeer", "opmerkingen", "coördinator", "adviseur", "duur",
          "leeftijd", "wijk", "uren per week", "mailing", "telling", "latente vraag", "gebied", "gebouw",
          "polsstok", "naar", "naamloze groepen: aantal", "straal"})
        BOOST_TEST(!identifying(heading, "bezoeken").has_value(), heading);
}

BOOST_AUTO_TEST_CASE(a_bsn_is_told_by_the_share_that_passes) {
    ElevenTestEvidence six, two, one, mixed;
    for (int index = 0; index < 6; ++index) six.add(true);
    BOOST_TEST((six.certain() && six.numbers() == 6U));
    two.add(true), two.add(true);
    BOOST_TEST((two.likely() && !two.certain()));
    one.add(true);
    BOOST_TEST(!one.likely());
    for (int index = 0; index < 40; ++index) mixed.add(index != 7); // one slip of the keys
    BOOST_TEST(mixed.certain());

    // Of random numbers nothing is refused, and of few of them a question is asked: less than one column in a
    // hundred.
    Inventor inventor(1);
    std::size_t refused = 0, asked = 0, found = 0;
    for (std::size_t run = 0; run < 4000; ++run) {
        ElevenTestEvidence random;
        for (std::size_t count = 1 + inventor.below(60); count > 0; --count) random.add(inventor.digits(9));
        refused += random.certain();
        asked += random.likely();
    }
    BOOST_TEST(refused == 0U);
    BOOST_TEST(asked < 40U);
    for (std::size_t run = 0; run < 200; ++run) {
        ElevenTestEvidence real;
        for (std::size_t count = 8 + inventor.below(60); count > 0; --count)
            real.add(inventor.below(50) == 0 ? inventor.digits(9) : inventor.national_number());
        found += real.certain();
    }
    BOOST_TEST(found >= 196U);
}

BOOST_AUTO_TEST_CASE(one_bsn_among_other_things_is_asked_about) {
    const auto asked = [](std::vector<std::string> values) {
        const auto finds = finds_in(words(values), ColumnNature{CellKind::Key, true, false}, today);
        return finds.size() == 1 && finds[0].what == Identifying::NationalNumber && !finds[0].certain &&
               finds[0].codes.size() == 1;
    };
    BOOST_TEST(asked({"P0001", "P0002", "123456782", "P0004"}));
    BOOST_TEST(!asked({"P0001", "P0002", "123456789", "P0004"})); // does not pass
    BOOST_TEST(!asked({"P0001", "P0002", "20250103", "P0004"}));  // a date that passes with a zero in front
}

BOOST_AUTO_TEST_CASE(columns_full_of_what_points_at_people_are_refused) {
    Inventor inventor(2);
    const std::vector<std::pair<Identifying, std::function<std::string()>>> kinds{
        {Identifying::NationalNumber, [&] { return inventor.national_number(); }},
        {Identifying::Name, [&] { return inventor.person(); }},
        {Identifying::Name,
         [&] { return inventor.family_name() + ", " + inventor.first_name().substr(0, 1) + "."; }},
        {Identifying::Name, [&] { return text::lower(inventor.person()); }},
        {Identifying::Contact,
         [&] {
             return "06" + inventor.pick({"1", "2", "3", "4", "5", "8"}) + inventor.digits(7);
         }},
        {Identifying::Contact, [&] { return text::lower(inventor.first_name()) + "@voorbeeld.nl"; }},
        {Identifying::Address,
         [&] { return inventor.digits(3) + "1 AB " + std::to_string(1 + inventor.below(90)); }},
        {Identifying::BirthDate,
         [&] {
             return std::to_string(1 + inventor.below(28)) + "-" + std::to_string(1 + inventor.below(12)) +
                    "-" + std::to_string(1940 + inventor.below(60));
         }},
    };
    for (const auto& [what, make] : kinds) {
        std::size_t found = 0;
        for (std::size_t run = 0; run < 50; ++run)
            found += whole_column(words(many(12 + inventor.below(200), make)), today) == what;
        BOOST_TEST(found >= 48U, to_dutch(what) << ": " << found << " of 50, such as " << make());
    }
}

BOOST_AUTO_TEST_CASE(columns_of_a_centre_raise_no_alarm) {
    Inventor inventor(3);
    const std::vector<std::function<std::string()>> kinds{
        [&] { return inventor.harmless(); },
        [&] { return "P" + inventor.digits(4); },
        [&] { return std::to_string(100000 + inventor.below(900000)); },
        [&] { return std::to_string(100000000 + inventor.below(899999999)); },
        [&] { return "2025-" + inventor.digits(3); },
        [&] {
            return inventor.pick({"A", "B", "C"}) + std::to_string(inventor.below(99));
        },
    };
    std::size_t alarms = 0, questions = 0, columns = 0;
    for (const CellKind kind : {CellKind::Key, CellKind::Text, CellKind::Category})
        for (const auto& make : kinds)
            for (std::size_t run = 0; run < 60; ++run, ++columns) {
                const ColumnNature nature{kind, true, false};
                const auto finds = finds_in(words(many(3 + inventor.below(80), make)), nature, today);
                alarms += std::any_of(finds.begin(), finds.end(),
                                      [](const ColumnFind& find) { return find.certain; });
                questions += !finds.empty();
            }
    BOOST_TEST(columns == 1080U);
    BOOST_TEST(alarms == 0U);
    BOOST_TEST(questions <= 6U); // two of two nine-digit numbers that pass
}

BOOST_AUTO_TEST_CASE(days_on_which_people_are_born_are_no_days_of_enrolment) {
    Inventor inventor(4);
    std::vector<std::int32_t> births, enrolments;
    for (int index = 0; index < 40; ++index) {
        births.push_back(make_date(1940 + static_cast<int>(inventor.below(60)), 3, 5)->days);
        enrolments.push_back(make_date(2012 + static_cast<int>(inventor.below(14)), 3, 5)->days);
    }
    BOOST_TEST(are_birth_dates(births, today));
    BOOST_TEST(!are_birth_dates(enrolments, today));
    BOOST_TEST(Reading("deelnemers.csv",
                       "deelnemer;ingeschreven\na;1-2-1950\nb;3-4-1984\nc;5-6-1971\nd;7-8-1990\n"
                       "e;9-1-1963\nf;2-3-1955\n")
                   .found("G26")
                   .message.text() == "wat in 'ingeschreven' staat, lijkt op geboortedatums");
}

BOOST_AUTO_TEST_CASE(a_cell_that_points_at_somebody_is_refused_with_its_place) {
    const Reading reading("incidenten.csv", "datum;soort;afhandeling\n"
                                            "14-03-2025;agressie;Een gesprek met wie erbij was\n"
                                            "22-08-2025;ongeval;Gebeld met 06-12345678\n");
    const Diagnostic found = reading.found("G45");
    BOOST_TEST(found.message.text() == "in 'afhandeling' staat een e-mailadres of telefoonnummer");
    BOOST_TEST(found.place.line == 3U);
    BOOST_TEST(found.place.column == 20U);
    BOOST_TEST(found.place.text == "22-08-2025;ongeval;Gebeld met 0*-******78");
}

BOOST_AUTO_TEST_CASE(columns_that_are_not_read_are_looked_at_as_well) {
    std::string rows = "datum;aantal;kenmerk\n";
    Inventor inventor(5);
    for (int index = 0; index < 20; ++index) rows += "01-02-2025;1;" + inventor.national_number() + "\n";
    const Diagnostic found = Reading("bezoeken.csv", rows).found("G10");
    BOOST_TEST(found.message.text() ==
               "in de kolom 'kenmerk' lijken burgerservicenummers te staan; zij wordt niet gelezen");
    BOOST_TEST(found.help.text().find("\"weglaten\": { \"bezoeken\": [\"kenmerk\"] }") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
