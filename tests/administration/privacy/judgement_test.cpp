// What a person judged is not asked again, and pseudonyms are the same for every spelling.
#include <boost/test/unit_test.hpp>

#include "administration/files/pseudonymise.hpp"
#include "administration/privacy/judgements.hpp"
#include "folder.hpp"

#include <set>

#include <sys/stat.h>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {} // namespace

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
