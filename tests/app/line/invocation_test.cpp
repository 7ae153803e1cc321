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
    BOOST_TEST(refusal({"probeer", "appel", "--getal", "101"}).find("B02: ") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
