// What a person judged is not asked again, and pseudonyms are the same for every spelling.
#include <boost/test/unit_test.hpp>

#include "administration/intake/pseudonymise.hpp"
#include "administration/privacy/judgements.hpp"
#include "base/random_text.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"
#include "folder.hpp"

#include <initializer_list>
#include <set>
#include <utility>

#include <sys/stat.h>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

constexpr std::string_view some_key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// The key in a file with this line.
CentreKey key_of(const std::string& line) {
    Folder folder;
    folder.write(CentreKey::file_name, "# Sleutel\n" + line + "\n");
    ::chmod((folder.path() / CentreKey::file_name).c_str(), 0600);
    return *CentreKey::read(folder.path(), Surroundings(folder.path(), folder.path(), today));
}

std::string pseudonym(const CentreKey& key, std::string name) {
    return key.pseudonym(std::vector{std::move(name)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(judging_and_pseudonyms)

BOOST_AUTO_TEST_CASE(a_person_judges_once_and_is_asked_again_about_what_is_new) {
    Folder folder;
    const std::string head = "activiteit;naam;soort;startdatum\na1;Wandelen;inloop;01-02-2025\n"
                             "a2;Yoga met Els de Boer;cursus;01-02-2025\n";
    folder.write("gegevens/activiteiten.csv", head);
    Diagnostics diagnostics;
    const Administration first = folder.read(diagnostics);
    BOOST_REQUIRE(first.doubts.size() == 1U);
    BOOST_TEST(first.doubts[0].spot == "activiteiten.naam");
    BOOST_TEST(first.doubts[0].times == 1U);
    BOOST_TEST(first.doubts[0].first.line == 3U);

    const CentreKey key = CentreKey::fresh();
    folder.write(CentreKey::file_name, key.text());
    ::chmod((folder.path() / CentreKey::file_name).c_str(), 0600);
    Judgements judgements;
    judgements.add(first.doubts[0], key, "Anna", today, "een docent");
    folder.write(Judgements::file_name, judgements.json());
    BOOST_TEST(judgements.json().find("Els") == std::string::npos);
    BOOST_TEST(judgements.json().find("els") == std::string::npos);
    BOOST_TEST(folder.read(diagnostics).doubts.empty());

    folder.write("gegevens/activiteiten.csv", head + "a3;Koken met Karim Bouali;cursus;01-02-2025\n");
    const Administration later = folder.read(diagnostics);
    BOOST_REQUIRE(later.doubts.size() == 1U);
    BOOST_TEST(later.doubts[0].values == std::vector<std::string>{"koken_met_karim_bouali"});

    // Without the key nobody can tell what was looked at, so it is asked again.
    std::filesystem::remove(folder.path() / CentreKey::file_name);
    BOOST_TEST(folder.read(diagnostics).doubts[0].values.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_key_is_the_owners_only) {
    Folder folder;
    folder.write(CentreKey::file_name, CentreKey::fresh().text());
    const Surroundings surroundings(folder.path(), folder.path(), today);
    ::chmod((folder.path() / CentreKey::file_name).c_str(), 0644);
    BOOST_CHECK_EXCEPTION(CentreKey::read(folder.path(), surroundings), Failure,
                          [](const Failure& failure) { return failure.diagnostic().code == "B07"; });
    ::chmod((folder.path() / CentreKey::file_name).c_str(), 0600);
    BOOST_TEST(CentreKey::read(folder.path(), surroundings).has_value());
    folder.write(CentreKey::file_name, "geen sleutel\n");
    BOOST_CHECK_THROW(CentreKey::read(folder.path(), surroundings), Failure);
}

BOOST_AUTO_TEST_CASE(pseudonyms_are_the_same_for_every_spelling_and_another_for_every_centre) {
    const CentreKey key = CentreKey::fresh(), other = CentreKey::fresh();
    const auto of = [&](const CentreKey& with, std::vector<std::string> values) {
        return with.pseudonym(values);
    };
    BOOST_TEST(of(key, {"Jan", "de Vries"}) == of(key, {" JAN ", "De  Vriès"}));
    BOOST_TEST(of(key, {"Jan", "de Vries"}) != of(key, {"Jande", "Vries"}));
    BOOST_TEST(of(key, {"Jan"}) != of(other, {"Jan"}));
    BOOST_TEST(of(key, {"Jan"}).size() == 13U);
    std::set<std::string> seen;
    for (int index = 0; index < 20000; ++index) seen.insert(of(key, {std::to_string(index)}));
    BOOST_TEST(seen.size() == 20000U);
}

// What old keys gave before their file said which form they have, and what new ones give, for ever.
BOOST_AUTO_TEST_CASE(a_key_keeps_the_form_that_it_was_made_with) {
    const CentreKey first = key_of(std::string(some_key)),
                    second = key_of("vorm 2: " + std::string(some_key));
    BOOST_TEST((first.form() == CentreKey::Form::First));
    BOOST_TEST((second.form() == CentreKey::Form::Second));
    BOOST_TEST((CentreKey::fresh().form() == CentreKey::Form::Second));
    BOOST_TEST(key_of(first.text().substr(first.text().rfind('\n', first.text().size() - 2) + 1)).text() ==
               first.text());
    BOOST_TEST(second.text().ends_with("\nvorm 2: " + std::string(some_key) + "\n"));
    BOOST_TEST(pseudonym(first, " José  de-Vriès\u00A0") == "pn80tnsypb7pw");
    BOOST_TEST(pseudonym(first, "Şebnem Straße ’t") == "p4k6x9j317krx");
    BOOST_TEST(pseudonym(second, "Şebnem Straße ’t") == "p6pjwb1t9gtnm");
    // Who has a name of plain letters has one pseudonym in both.
    BOOST_TEST(pseudonym(first, "José de Vries") == pseudonym(second, "JOSE DE VRIES"));
    BOOST_TEST(pseudonym(first, "Şahin") != pseudonym(first, "Sahin"));
    BOOST_CHECK_EXCEPTION(key_of("vorm 3: " + std::string(some_key)), Failure, [](const Failure& failure) {
        return failure.diagnostic().message.text().find("nieuwere versie") != std::string::npos;
    });
    BOOST_CHECK_THROW(key_of("vorm 2: 0001"), Failure);
}

BOOST_AUTO_TEST_CASE(one_name_has_one_pseudonym_in_every_spelling_that_unicode_knows) {
    const CentreKey key = CentreKey::fresh();
    for (const auto& [one, other] :
         std::initializer_list<std::pair<const char*, const char*>>{{"José Ávila", "Jose\u0301 A\u0301vila"},
                                                                    {"Şebnem Çelik", "Sebnem Celik"},
                                                                    {"Gülşen Aksoy", "GÜLŞEN AKSOY"},
                                                                    {"Kees d'Hondt", "Kees d’Hondt"},
                                                                    {"Emine Doğan", "Emine Dogan"},
                                                                    {"Jan Bos", "Jan Bos\u200B"},
                                                                    {"Łukasz Kowalski", "LUKASZ KOWALSKI"},
                                                                    {"Sarı", "SARI"},
                                                                    {"0123", "=\"0123\""},
                                                                    {"Jan\u00A0Bos", "jan  bos"},
                                                                    {"Jan-Willem", "Jan\u2011Willem"}})
        BOOST_TEST(pseudonym(key, one) == pseudonym(key, other), one);
    testing::RandomText random(6);
    for (int run = 0; run < 3000; ++run) {
        const std::string name = random.text();
        std::string spelled;
        for (std::size_t at = 0; at < name.size();) {
            const char32_t point = text::next(name, at);
            text::append(spelled, text::is_letter(point) ? text::capital(point) : point);
            if (random.below(4) == 0) spelled += "\u200B";
        }
        BOOST_REQUIRE_MESSAGE(pseudonym(key, name) == pseudonym(key, "\u00A0" + spelled + "\t"), name);
    }
}

BOOST_AUTO_TEST_CASE(who_has_an_old_key_hears_whom_it_takes_for_two) {
    Diagnostics diagnostics;
    const auto file = SourceFile::of_text(
        "export.csv", "naam;soort\nŞahin;x\nSahin;x\nDoğan;x\nŠarić;x\nSaric;x\n\u200B;x\n", diagnostics);
    const auto made = [&](const std::string& line) {
        return pseudonymise(*file, {{"naam"}, "deelnemer"}, key_of(line), diagnostics);
    };
    const Pseudonymised old = made(std::string(some_key)), fresh = made("vorm 2: " + std::string(some_key));
    BOOST_TEST(old.people == 5U);
    BOOST_TEST(old.split == 2U);
    BOOST_TEST(fresh.people == 3U);
    BOOST_TEST(fresh.split == 0U);
    BOOST_TEST(fresh.empty == 1U);
}

BOOST_AUTO_TEST_CASE(namesakes_are_warned_of_by_their_lines_and_never_by_name) {
    const auto warned = [](std::string_view rows, std::vector<std::string> columns) {
        Diagnostics diagnostics;
        const auto file = SourceFile::of_text(
            "export.csv", "Naam;Geboortejaar;Woonplaats;Opmerking\n" + std::string(rows), diagnostics);
        pseudonymise(*file, {std::move(columns), "deelnemer"}, CentreKey::fresh(), diagnostics);
        return found(diagnostics, "O43");
    };
    const auto years =
        warned("Jan Smit;1950;Waterstad;a\nAn Bos;1960;;b\njan smit;1977;Waterstad;c\n", {"naam"});
    BOOST_TEST(years.message.text() ==
               "1 naam staat bij meer dan één geboortejaar of gemeente, zoals op regel 2 en "
               "regel 4; elke naam krijgt één pseudoniem");
    BOOST_TEST(years.place.text.empty());
    BOOST_TEST(!warned("Jan Smit;1950;Waterstad;a\nJan Smit;1950;Dijkdorp;b\n", {"naam"}).message.empty());
    // With the year in the pseudonym they are two; an empty cell and another remark say nothing.
    BOOST_TEST(warned("Jan Smit;1950;X;a\nJan Smit;1977;X;b\n", {"naam", "geboortejaar"}).message.empty());
    BOOST_TEST(warned("Jan Smit;1950;;a\nJan Smit;;X;b\n", {"naam"}).message.empty());
}

BOOST_AUTO_TEST_CASE(a_file_with_names_becomes_one_with_pseudonyms) {
    Diagnostics diagnostics;
    const auto file = SourceFile::of_text("export.csv",
                                          "Voornaam;Achternaam;Geslacht;Opmerking\r\n"
                                          "Jan;de Vries;m;\"a;\"\"b\"\r\n"
                                          "JAN;De Vries;m;x\r\n;;v;\r\nAn;Smit;v;\r\n",
                                          diagnostics);
    const CentreKey key = CentreKey::fresh();
    const Pseudonymised made =
        pseudonymise(*file, {{"voornaam", "achternaam"}, "deelnemer"}, key, diagnostics);
    const std::string jan = key.pseudonym(std::vector<std::string>{"Jan", "de Vries"});
    const std::string an = key.pseudonym(std::vector<std::string>{"An", "Smit"});
    BOOST_TEST(made.bytes == "\xEF\xBB\xBF"
                             "deelnemer;Geslacht;Opmerking\r\n" +
                                 jan + ";m;\"a;\"\"b\"\r\n" + jan + ";m;x\r\n;v;\r\n" + an + ";v;\r\n");
    BOOST_TEST(made.rows == 4U);
    BOOST_TEST(made.people == 2U);
    BOOST_TEST(made.empty == 1U);
    BOOST_CHECK_THROW(pseudonymise(*file, {{"voornam"}, "deelnemer"}, key, diagnostics), Failure);
    const auto broken = SourceFile::of_text("export.csv", "naam;x\n\"Jan de Vries;1\n", diagnostics);
    BOOST_TEST(pseudonymise(*broken, {{"naam"}, "deelnemer"}, key, diagnostics).bytes.empty());
    BOOST_TEST(found(diagnostics, "G09").place.text.empty());
}

BOOST_AUTO_TEST_SUITE_END()
