// Sentences with values: masked when they are made, whatever apostrophes stand in them.
#include "base/message/diagnostic.hpp"
#include "base/message/suggestion.hpp"
#include "base/person/identifying_text.hpp"

#include <boost/test/unit_test.hpp>

#include <random>
#include <type_traits>

using namespace verantwoord;

namespace {

/// Everything that a reader of a message can come to see of it.
std::string all_of(const Diagnostic& diagnostic) {
    std::string all = to_text(diagnostic, Colour::Off) + diagnostic.subject;
    for (const Sentence* sentence : {&diagnostic.message, &diagnostic.help}) {
        all += "\n" + sentence->text();
        for (const Argument& argument : sentence->arguments()) all += "\n" + argument.value();
    }
    return all;
}

/// What of the value may not be read anywhere.
std::vector<std::string> secrets_in(const std::string& value) {
    std::vector<std::string> secrets;
    for (const IdentifyingSpan& span : identifying_spans(value))
        if (span.sureness != Sureness::Possible) secrets.push_back(value.substr(span.offset, span.length));
    return secrets;
}

/// A value as people write them, with apostrophes, quotation marks and gaps in any place.
std::string value_of(std::mt19937& chance) {
    static const std::vector<std::string> words = {
        "Jan",      "van 't Hoff", "d'Ancona",        "Jan de Vries", "123456782", "jan@voorbeeld.nl",
        "'",        "''",          "persona's",       "{}",           "inloop",    "06-12345678",
        "O'Connor", "Fatima",      "Marie Jansen",    "\n",           "'s avonds", "Kerkstraat 12",
        "{{zelf}}", "\"",          "geboren 1-2-1980"};
    std::string value;
    for (std::size_t count = chance() % 5 + 1; count > 0; --count)
        value += (value.empty() ? "" : " ") + words[chance() % words.size()];
    return value;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sentence)

BOOST_AUTO_TEST_CASE(arguments_fill_the_gaps_in_their_order) {
    const Sentence made("{} keer staat in '{}' een {}", say::number(12345), say::own("datum"),
                        Sentence("nummer van {}", say::quoted("a")));
    BOOST_TEST(made.text() == "12.345 keer staat in 'datum' een nummer van 'a'");
    BOOST_REQUIRE(made.arguments().size() == 3U);
    BOOST_TEST(made.arguments()[2].value() == "a");
    BOOST_TEST((made.arguments()[2].kind() == Argument::Kind::Quoted));
}

BOOST_AUTO_TEST_CASE(braces_that_are_no_gap_are_characters) {
    BOOST_TEST(Sentence("schrijf {{zelf}} of { \"a\": {} }", say::own("x")).text() ==
               "schrijf {{zelf}} of { \"a\": x }");
    BOOST_TEST(Sentence("{} is leeg", say::quoted("{} {}")).text() == "'{} {}' is leeg");
}

BOOST_AUTO_TEST_CASE(only_literals_are_words) {
    BOOST_TEST((!std::is_convertible_v<std::string_view, Sentence>));
    BOOST_TEST((!std::is_constructible_v<Words<0>, std::string>));
    BOOST_TEST((!std::is_constructible_v<Words<0>, const char*>));
}

BOOST_AUTO_TEST_CASE(sentences_are_put_together) {
    Sentence help("gebruik {}", say::quoted("x"));
    help += Sentence("; of {}", say::own("y"));
    BOOST_TEST(help.text() == "gebruik 'x'; of y");
    BOOST_TEST((Sentence("a") + Sentence() + Sentence("b")).text() == "ab");
    BOOST_TEST(Sentence().empty());
    BOOST_TEST(Sentence("").empty());
    BOOST_TEST(!Sentence(say::own("")).empty());
}

BOOST_AUTO_TEST_CASE(lists_and_counts_are_dutch) {
    BOOST_TEST(say::own_list({"a", "b", "c"}).text() == "a, b en c");
    BOOST_TEST(say::quoted_list({"a", "b"}).text() == "'a' en 'b'");
    BOOST_TEST(say::foreign_joined({"a", "b"}).text() == "a, b");
    BOOST_TEST(say::own_list({}).empty());
    BOOST_TEST(say::counted(1, "regel", "regels").text() == "1 regel");
    BOOST_TEST(say::counted(1200, "regel", "regels").text() == "1.200 regels");
    BOOST_TEST(Sentence(say::date(*make_date(2025, 12, 31))).text() == "31\u00A0december 2025");
}

BOOST_AUTO_TEST_CASE(an_apostrophe_in_a_value_ends_no_quotation) {
    const Sentence made("{} hoort bij geen enkele categorie", say::quoted("Jan O'Connor"));
    BOOST_TEST(made.text() == "'J** O'C*****' hoort bij geen enkele categorie");
    BOOST_TEST(Sentence("{}", say::quoted("foto's van Jan de Vries")).text() == "'foto's van J** d* V****'");
    BOOST_TEST(Sentence("{} of {}", say::quoted("'"), say::quoted("Jan de Vries")).text() ==
               "''' of 'J** d* V****'");
}

BOOST_AUTO_TEST_CASE(an_apostrophe_in_the_sentence_shifts_nothing) {
    const Sentence made("er zijn twee persona's met id {}", say::quoted("Jan de Vries"));
    BOOST_TEST(made.text() == "er zijn twee persona's met id 'J** d* V****'");
}

BOOST_AUTO_TEST_CASE(what_stands_without_quotation_marks_is_masked_too) {
    BOOST_TEST(Sentence("zet \"{}\" erbij", say::foreign("Jan de Vries")).text() ==
               "zet \"J** d* V****\" erbij");
    BOOST_TEST(Sentence("de kolom {}", say::own("deelnemer")).text() == "de kolom deelnemer");
}

BOOST_AUTO_TEST_CASE(a_long_value_is_cut_after_it_was_masked) {
    const std::string value = "een lange tekst voor in een cel, en daarin staat ook Jan de Vries zelf";
    const std::string shown = Sentence(say::quoted_short(value)).text();
    BOOST_TEST(shown == "'een lange tekst voor in een cel, en daarin staat ook J** d* …'");
    BOOST_TEST(Sentence(say::quoted_short("a\nb")).text() == "'a b'");
}

BOOST_AUTO_TEST_CASE(a_suggestion_is_an_argument) {
    const Sentence found = suggestion("bezoken", {"bezoeken", "activiteiten"}, "kijk in de lijst");
    BOOST_TEST(found.text() == "gebruik 'bezoeken'");
    BOOST_TEST(found.arguments().front().value() == "bezoeken");
    BOOST_TEST(suggestion("xyz", {"bezoeken"}, "kijk in de lijst").text() == "kijk in de lijst");
}

BOOST_AUTO_TEST_CASE(no_message_shows_what_points_at_a_person_in_an_argument) {
    std::mt19937 chance(15);
    std::size_t secrets = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string one = value_of(chance), other = value_of(chance);
        const Failure failure("G07", place_at("a.csv", one, 0),
                              {"bij persona's staat {} en {}", say::quoted(one), say::foreign(other)},
                              {"haal {} weg, of {}", say::quoted_short(other), say::foreign(one)});
        const std::string seen = all_of(failure.diagnostic()) + failure.what();
        for (const std::string& value : {one, other})
            for (const std::string& secret : secrets_in(value)) {
                ++secrets;
                if (seen.find(secret) != std::string::npos)
                    BOOST_ERROR("'" << secret << "' of '" << value << "' stands in: " << seen);
            }
    }
    BOOST_TEST(secrets > 1000U);
}

BOOST_AUTO_TEST_CASE(a_short_word_is_sought_in_longer_names_first) {
    const std::vector<std::string> kinds{"ggd", "basis-ggz", "specialistische ggz", "gemeente", "wijkteam"};
    BOOST_TEST(suggestion("ggz", kinds).text() == "kies uit: 'basis-ggz' en 'specialistische ggz'");
    BOOST_TEST(suggestion("GGZ", {"ggd", "basis-ggz"}).text() == "gebruik 'basis-ggz'");
    BOOST_TEST(suggestion("ggg", kinds).text() == "gebruik 'ggd'");
    BOOST_TEST(suggestion("gemeent", kinds).text() == "gebruik 'gemeente'");
    BOOST_TEST(suggestion("bezoekers", {"unieke_bezoekers", "uren"}).text() == "gebruik 'unieke_bezoekers'");
    BOOST_TEST(suggestion("team", kinds, "zie de lijst").text() == "zie de lijst"); // no word of its own
}

BOOST_AUTO_TEST_SUITE_END()
