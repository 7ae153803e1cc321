// How a line is read: into the options of its command, or refused with what would fit.

#include "app/line/invocation.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace verantwoord;

namespace {

struct TryOptions {
    std::string word, text = "anders";
    std::filesystem::path centre, output;
    std::vector<std::string> list;
    unsigned number = 0;
    bool flag = false;
};
TryOptions seen;
std::string voice_seen;

void describe(Usage& usage, TryOptions& options) {
    usage.word("iets", options.word, "een woord", Usage::Need::Required);
    usage.centre(options.centre);
    usage.option("--tekst", options.text, "TEKST", "een tekst");
    usage.option("-o,--uitvoer", options.output, "MAP", "een map");
    usage.list("--lijst", options.list, "NAAM", "namen");
    usage.number("--getal", options.number, 100, "een getal");
    usage.flag("--vlag", options.flag, "een vlag");
    usage.json();
    usage.strict();
}

int run(const TryOptions& options, const Session& session) {
    seen = options;
    voice_seen = std::string(session.voice.json ? "json " : "") + (session.voice.strict ? "streng " : "") +
                 (session.voice.quiet ? "stil " : "") + session.voice.colour + " " +
                 session.plugin_folder.string();
    return 42;
}

void check(const TryOptions& options) {
    if (options.flag && options.number > 0) throw Failure("B02", {}, "niet samen", "");
}

std::vector<Command> table() {
    return {Command{20, "groep", "een groep", nullptr},
            command<TryOptions>(21, "groep probeer", "iets proberen", describe, run, check),
            command<TryOptions>(10, "probeer", "iets proberen", describe, run, check)};
}

Invocation read(const std::vector<const char*>& words) {
    std::vector<const char*> line{"verantwoord"};
    line.insert(line.end(), words.begin(), words.end());
    return read_command_line(table(), static_cast<int>(line.size()), line.data());
}

int run_line(const std::vector<const char*>& words) {
    const Surroundings surroundings({}, {}, Date{});
    const Invocation typed = read(words);
    return typed.run({surroundings, typed.voice, typed.plugin_folder});
}

/// Code, message and help of the refusal.
std::string refusal(const std::vector<const char*>& words) {
    try {
        read(words);
        return "niets";
    } catch (const Failure& failure) {
        const Diagnostic& said = failure.diagnostic();
        return std::string(said.code.text()) + ": " + said.message.text() + "; " + said.help.text();
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(invocation)

BOOST_AUTO_TEST_CASE(what_is_typed_reaches_the_options_of_the_command) {
    BOOST_TEST(run_line({"groep", "probeer", "appel", "mijn-centrum", "--tekst", "peer", "-o", "uit",
                         "--lijst", "a,b", "--getal", "7"}) == 42);
    BOOST_TEST(seen.word == "appel");
    BOOST_TEST(seen.centre == "mijn-centrum");
    BOOST_TEST(seen.text == "peer");
    BOOST_TEST(seen.output == "uit");
    BOOST_TEST(seen.list == (std::vector<std::string>{"a", "b"}), boost::test_tools::per_element());
    BOOST_TEST(seen.number == 7U);
    run_line({"probeer", "appel", "--vlag"});
    BOOST_TEST(seen.flag);
}

BOOST_AUTO_TEST_CASE(what_is_not_typed_stays_as_it_is) {
    BOOST_TEST(run_line({"probeer", "appel"}) == 42);
    BOOST_TEST(seen.word == "appel");
    BOOST_TEST(seen.text == "anders");
    BOOST_TEST(seen.centre.empty());
    BOOST_TEST(seen.list.empty());
    BOOST_TEST((seen.number == 0 && !seen.flag));
    BOOST_TEST(voice_seen == "auto ");
}

BOOST_AUTO_TEST_CASE(what_many_commands_have_is_no_business_of_their_own_options) {
    run_line({"probeer", "appel", "--json", "--streng", "-q", "--kleur", "uit", "--plugin-map", "."});
    BOOST_TEST(voice_seen == "json streng stil uit .");
    BOOST_TEST(refusal({"--kleur", "paars", "probeer", "appel"}) ==
               "B02: 'paars' is geen keuze bij --kleur; kies auto, aan of uit");
}

BOOST_AUTO_TEST_CASE(options_that_do_not_go_together_are_refused_before_anything_runs) {
    seen = {};
    BOOST_TEST(refusal({"probeer", "appel", "--vlag", "--getal", "3"}) == "B02: niet samen; ");
    BOOST_TEST(seen.word.empty());
}

BOOST_AUTO_TEST_CASE(what_is_mistyped_is_refused_with_what_is_most_like_it) {
    BOOST_TEST(refusal({"prober", "appel"}).find("B01: de opdracht 'prober' hoort hier niet; ") == 0U);
    BOOST_TEST(refusal({"prober", "appel"}).find("probeer") != std::string::npos);
    BOOST_TEST(refusal({"probeer", "appel", "--teskt", "x"}).find("--tekst") != std::string::npos);
    BOOST_TEST(
        refusal({"probeer"}) ==
        "B02: bij 'verantwoord probeer' ontbreekt een woord; bedoeld is: verantwoord probeer <iets> [map]");
    BOOST_TEST(refusal({"groep", "probeer", "appel", "--tekst"}) ==
               "B02: bij de optie '--tekst' ontbreekt een waarde; zie 'verantwoord groep probeer --help'");
    BOOST_TEST(refusal({"probeer", "appel", "--getal", "101"}) ==
               "B02: '101' past niet bij de optie '--getal'; kies een getal van 1 tot en met 100");
    BOOST_TEST(refusal({"probeer", "appel", "--getal", "zes", "--vlag"}).find("'zes' past niet") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_option_stands_in_a_line_once) {
    BOOST_TEST(refusal({"probeer", "appel", "--tekst", "a", "--tekst", "b"}) ==
               "B02: de optie '--tekst' staat er twee keer; laat er een weg");
    BOOST_TEST(refusal({"probeer", "appel", "-o", "a", "--uitvoer=b"}) ==
               "B02: de optie '--uitvoer' staat er twee keer; -o is dezelfde optie; laat er een weg");
    for (const char* each : {"--vlag", "--json", "--stil", "-q"})
        BOOST_TEST(refusal({"probeer", each, "appel", each}).find("staat er twee keer") != std::string::npos,
                   each);
    BOOST_TEST(refusal({"--kleur", "uit", "probeer", "appel", "--kleur", "uit"}).find("twee keer") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_list_may_stand_in_a_line_more_than_once) {
    run_line({"probeer", "--lijst", "a,b", "appel", "--lijst=c"});
    BOOST_TEST(seen.list == (std::vector<std::string>{"a", "b", "c"}), boost::test_tools::per_element());
    BOOST_TEST(seen.word == "appel");
}

BOOST_AUTO_TEST_CASE(a_forgotten_value_is_not_taken_from_what_comes_next) {
    for (const char* option :
         {"--tekst", "-o", "--uitvoer", "--lijst", "--getal", "--plugin-map", "--kleur"}) {
        const std::string missing = "B02: bij de optie '" + std::string(option) + "' ontbreekt een waarde";
        for (const char* next : {"--vlag", "--tekst=x", "-q", "--onbekend", "--", ""})
            BOOST_TEST(refusal({"probeer", "appel", option, next}).find(missing) == 0U,
                       option << " " << next);
        BOOST_TEST(refusal({"probeer", "appel", "--vlag", option}).find(missing) == 0U, option);
    }
    BOOST_TEST(refusal({"probeer", "appel", "--tekst=", "x"}) ==
               "B02: bij de optie '--tekst' ontbreekt een waarde; zie 'verantwoord probeer --help'");
    BOOST_TEST(refusal({"probeer", "appel", "-o", "-x"}) ==
               "B02: bij de optie '-o' ontbreekt een waarde; begint de waarde met een streepje, typ dan "
               "--uitvoer=-x");
}

BOOST_AUTO_TEST_CASE(a_value_may_begin_with_a_dash) {
    run_line({"probeer", "appel", "--tekst", "-5 graden", "--uitvoer=-map", "--lijst", "-"});
    BOOST_TEST(seen.text == "-5 graden");
    BOOST_TEST(seen.output == "-map");
    BOOST_TEST(seen.list == std::vector<std::string>{"-"}, boost::test_tools::per_element());
    run_line({"probeer", "appel", "--tekst", "- een zin met een streepje"});
    BOOST_TEST(seen.text == "- een zin met een streepje");
}

BOOST_AUTO_TEST_CASE(a_flag_has_no_value) {
    BOOST_TEST(refusal({"probeer", "appel", "--vlag=ja"}) ==
               "B02: bij de optie '--vlag' hoort geen waarde; typ alleen --vlag");
    BOOST_TEST(refusal({"probeer", "appel", "-q="}) ==
               "B02: achter de optie '-q' hoort geen '='; typ alleen -q");
    BOOST_TEST(refusal({"probeer", "appel", "-vo=uit"}) ==
               "B02: achter de optie '-o' hoort geen '='; typ een spatie: -o uit");
}

BOOST_AUTO_TEST_CASE(an_option_that_is_not_known_is_named_without_its_value) {
    BOOST_TEST(refusal({"probeer", "appel", "--teskt=peer"}) ==
               "B02: de optie '--teskt' bestaat niet; gebruik '--tekst'");
    BOOST_TEST(refusal({"probeer", "--vlga"}) == "B02: de optie '--vlga' bestaat niet; gebruik '--vlag'");
    BOOST_TEST(refusal({"probeer", "appel", "-stil"}) ==
               "B02: de optie '-stil' bestaat niet; gebruik '--stil'");
    BOOST_TEST(refusal({"--json", "groep", "probeer", "appel"}) ==
               "B02: de optie '--json' hoort achter de opdracht; typ: verantwoord groep probeer --json");
    BOOST_TEST(refusal({"probeer", "appel", "\u2013tekst", "x"}) ==
               "B02: de optie '\u2013tekst' bestaat niet; typ twee losse streepjes: --tekst");
}

BOOST_AUTO_TEST_CASE(behind_two_dashes_everything_is_a_word) {
    run_line({"probeer", "appel", "--", "--vlag"});
    BOOST_TEST(seen.centre == "--vlag");
    BOOST_TEST(!seen.flag);
}

BOOST_AUTO_TEST_CASE(a_line_has_one_command_and_its_words_may_be_called_as_another) {
    run_line({"probeer", "appel", "groep"});
    BOOST_TEST(seen.centre == "groep");
}

BOOST_AUTO_TEST_SUITE_END()
