// Whatever a plugin does wrong is one message, and the next indicator and plugin still work.
#include <boost/test/unit_test.hpp>

#include "fixture.hpp"

#include <boost/test/data/test_case.hpp>

#include <cerrno>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace fixture;

namespace {

/// The broken plugins, read once.
struct Bench {
    Diagnostics reading;
    std::unique_ptr<Catalogue> catalogue;
    Administration centre = administration();

    Bench() {
        close_to_others(BROKEN_PLUGINS);
        catalogue = std::make_unique<Catalogue>(surroundings(), quick_options(BROKEN_PLUGINS), reading);
        BOOST_REQUIRE_EQUAL(reading.errors(), 0U);
    }

    CodedTask ask(std::string_view plugin, std::string_view id) const {
        return task(indicator(*catalogue, plugin, id), centre.table("bijeenkomsten"));
    }
    std::vector<CodedAnswer> run(const std::vector<CodedTask>& tasks, Diagnostics& diagnostics) const {
        return catalogue->code_runner()->run(centre, agreement(), tasks, diagnostics);
    }
};

const Bench& bench() {
    static const Bench made;
    return made;
}

bool no_answer(const CodedAnswer& answer) {
    const auto* missing = std::get_if<Missing>(&answer.amount);
    return missing && missing->reason == MissingReason::NoAnswer;
}

bool is_whole(const CodedAnswer& answer, std::int64_t value) {
    const auto* whole = std::get_if<Whole>(&answer.amount);
    return whole && whole->value == value;
}

struct Expected {
    const char *plugin, *code, *part_of_message;
};
std::ostream& operator<<(std::ostream& stream, const Expected& expected) { return stream << expected.plugin; }

const Expected during_calculation[] = {
    {"throws", "P08", "de plugin meldt bij 'kapot': het tarief van 2026 ontbreekt"},
    {"throws_int", "P08", "de plugin meldt bij 'kapot': onbekende uitzondering"},
    {"segfault", "P07", "de plugin is gestopt door een geheugenfout bij 'kapot'"},
    {"aborts", "P07", "de plugin heeft zichzelf afgebroken bij 'kapot'"},
    {"loops", "P07", "de plugin rekende langer dan 1 seconde bij 'kapot'"},
    {"calls_exit", "P07", "de plugin heeft zichzelf beëindigd (met code 0) bij 'kapot'"},
};

const Expected while_loading[] = {
    {"wrong_abi", "P05", "gemaakt voor versie 2 van de plugin-aansluiting, dit programma kent versie 1"},
    {"newer_abi", "P05", "heeft versie 1.1 van de plugin-aansluiting nodig"},
    {"wrong_id", "P11", "hoort bij 'nl.voorbeeld.iemand-anders', niet bij 'nl.voorbeeld.wrong-id'"},
    {"wrong_version", "P11", "is versie '1.0.1', maar plugin.json noemt versie '1.0.0'"},
    {"unresolved", "P09", "missing_helper"},
    {"no_symbol", "P09", "'verantwoord_plugin_v1' ontbreekt"},
    {"not_a_library", "P09", "de bibliotheek kan niet worden geopend"},
    {"crashes_on_load", "P07", "de plugin is gestopt door een geheugenfout bij het laden"},
};

/// One message, about this plugin, with its maintainer and exit code 5.
void check_message(const Diagnostics& diagnostics, const Expected& expected) {
    const auto found = errors(diagnostics);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    const auto& message = found.front();
    BOOST_TEST(message.code == expected.code);
    BOOST_TEST_INFO(message.message.text());
    BOOST_TEST(message.message.text().find(expected.part_of_message) != std::string::npos);
    BOOST_TEST(message.help.text().find("J. de Vries (plugins@voorbeeld.example)") != std::string::npos);
    BOOST_TEST(message.place.file.find(std::string(expected.plugin) + "/broken_") != std::string::npos);
    BOOST_TEST(message.code.exit_code() == 5);
}

} // namespace

BOOST_AUTO_TEST_SUITE(broken_plugins)

BOOST_TEST_DECORATOR(*boost::unit_test::label("slow")) // one of them calculates without end
BOOST_DATA_TEST_CASE(what_goes_wrong_in_a_calculation_is_one_message_and_the_next_indicator_still_works,
                     boost::unit_test::data::make(during_calculation), expected) {
    Diagnostics diagnostics;
    const auto answers =
        bench().run({bench().ask(expected.plugin, "kapot"), bench().ask(expected.plugin, "kapot"),
                     bench().ask(expected.plugin, "goed")},
                    diagnostics);
    check_message(diagnostics, expected);
    BOOST_TEST(no_answer(answers[0]));
    BOOST_TEST(no_answer(answers[1]));
    BOOST_TEST(is_whole(answers[2], 240));
    BOOST_TEST((answers[2].used == RowSet{0, 1, 2}));
    BOOST_TEST((::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD)); // no zombie is left
}

BOOST_DATA_TEST_CASE(what_goes_wrong_while_loading_is_one_message_and_the_next_plugin_still_works,
                     boost::unit_test::data::make(while_loading), expected) {
    Diagnostics diagnostics;
    const auto answers = bench().run({bench().ask(expected.plugin, "kapot"),
                                      bench().ask(expected.plugin, "goed"), bench().ask("throws", "goed")},
                                     diagnostics);
    check_message(diagnostics, expected);
    BOOST_TEST(no_answer(answers[0]));
    BOOST_TEST(no_answer(answers[1]));
    BOOST_TEST(is_whole(answers[2], 240));
}

#if !defined(__SANITIZE_ADDRESS__)
BOOST_AUTO_TEST_CASE(memory_without_end_is_refused) {
    Diagnostics diagnostics;
    const auto answers =
        bench().run({bench().ask("eats_memory", "kapot"), bench().ask("eats_memory", "goed")}, diagnostics);
    check_message(diagnostics, {"eats_memory", "P08", "er is te weinig geheugen"});
    BOOST_TEST(is_whole(answers[1], 240));
}
#endif

BOOST_AUTO_TEST_CASE(waiting_without_end_is_one_message_and_the_next_indicator_still_works,
                     *boost::unit_test::label("slow")) {
    auto options = quick_options(BROKEN_PLUGINS);
    options.limits.wall_seconds = 4;
    Diagnostics diagnostics;
    const Catalogue catalogue(surroundings(), options, diagnostics);
    const auto answers = catalogue.code_runner()->run(
        bench().centre, agreement(), {bench().ask("sleeps", "kapot"), bench().ask("sleeps", "goed")},
        diagnostics);
    check_message(diagnostics,
                  {"sleeps", "P07", "de plugin gaf langer dan 4 seconden geen antwoord bij 'kapot'"});
    BOOST_TEST(no_answer(answers[0]));
    BOOST_TEST(is_whole(answers[1], 240));
}

BOOST_AUTO_TEST_CASE(a_failed_indicator_is_not_tried_or_reported_again) {
    const auto runner = bench().catalogue->code_runner();
    Diagnostics diagnostics;
    for (int time = 0; time < 2; ++time) {
        const auto answers =
            runner->run(bench().centre, agreement(), {bench().ask("segfault", "kapot")}, diagnostics);
        BOOST_TEST(no_answer(answers[0]));
    }
    BOOST_TEST(errors(diagnostics).size() == 1U);
}

BOOST_AUTO_TEST_CASE(code_from_outside_the_installation_is_told_of_once) {
    const auto runner = bench().catalogue->code_runner();
    Diagnostics diagnostics;
    for (int time = 0; time < 2; ++time)
        runner->run(bench().centre, agreement(), {bench().ask("throws", "goed")}, diagnostics);
    BOOST_REQUIRE_EQUAL(diagnostics.all().size(), 1U);
    BOOST_TEST(diagnostics.all()[0].code == "P10");
    BOOST_TEST(diagnostics.all()[0].help.text().find("plugins@voorbeeld.example") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(code_in_a_folder_that_others_can_change_does_not_run) {
    auto options = quick_options(BROKEN_PLUGINS);
    options.permission = PermissionRule({std::filesystem::canonical(BROKEN_PLUGINS)});
    Diagnostics diagnostics;
    const Catalogue catalogue(surroundings(), options, diagnostics);
    const auto answers = catalogue.code_runner()->run(bench().centre, agreement(),
                                                      {bench().ask("throws", "goed")}, diagnostics);
    BOOST_TEST(no_answer(answers[0]));
    BOOST_REQUIRE_EQUAL(errors(diagnostics).size(), 1U);
    BOOST_TEST(errors(diagnostics)[0].code == "P06");
}

BOOST_AUTO_TEST_CASE(a_computer_that_can_start_no_more_gives_a_message) {
    const auto runner = bench().catalogue->code_runner();
    rlimit usual{};
    ::getrlimit(RLIMIT_NOFILE, &usual);
    const rlimit none{0, usual.rlim_max};
    Diagnostics diagnostics;
    runner->run(bench().centre, agreement(), {bench().ask("misuse", "goed")}, diagnostics); // may run
    ::setrlimit(RLIMIT_NOFILE, &none);
    const auto answers =
        runner->run(bench().centre, agreement(), {bench().ask("misuse", "waarschuwt")}, diagnostics);
    ::setrlimit(RLIMIT_NOFILE, &usual);
    BOOST_TEST(no_answer(answers[0]));
    BOOST_REQUIRE_EQUAL(errors(diagnostics).size(), 1U);
    BOOST_TEST(errors(diagnostics)[0].code == "P17");
}

// Three people were at the meeting; whatever the code does with that number, it is not in what is said.
BOOST_AUTO_TEST_CASE(a_count_that_code_puts_in_its_texts_is_left_out_and_told) {
    Diagnostics diagnostics;
    const auto answers =
        bench().run({bench().ask("smuggles", "kapot"), bench().ask("smuggles", "goed")}, diagnostics);
    std::string said;
    for (const auto& each : diagnostics.all())
        said += each.code.text() + " " + each.message.text() + " " + each.help.text() + "\n";
    BOOST_TEST(said.find("er waren … mensen, zegge …") != std::string::npos, said);
    BOOST_TEST(said.find("waarvan … nieuw") != std::string::npos, said);
    BOOST_TEST(said.find("de regeling van 2026 geldt") != std::string::npos, said); // stands in the library
    BOOST_TEST(said.find("P19 de plugin zet bij 'kapot' zelf getallen in een melding") != std::string::npos,
               said);
    BOOST_TEST(said.find("240") == std::string::npos, said);
    BOOST_TEST(said.find("tweehonderd") == std::string::npos, said);
    BOOST_TEST(is_whole(answers[1], 240));
}

const Expected misuses[] = {
    {"zwijgt", "P12", "de plugin geeft geen antwoord"},
    {"twee_antwoorden", "P12", "meer dan één antwoord"},
    {"verkeerde_rij", "P12", "noemt rij 1000, maar kreeg 3 rijen"},
    {"ongezien_veld", "P13", "leest het veld 'aantal' dat niet in 'leest' staat"},
    {"verkeerd_soort_veld", "P13", "het veld 'minuten' is een hoeveelheid"},
    {"rare_instelling", "P13", "de instelling 'tarief', die niet bestaat"},
    {"onmogelijke_noemer", "P12", "een noemer onder nul"},
    {"onbekend", "P12", "geen berekening voor deze indicator"},
};

BOOST_DATA_TEST_CASE(wrong_use_of_the_boundary_is_one_message_and_no_figure,
                     boost::unit_test::data::make(misuses), expected) {
    Diagnostics diagnostics;
    const auto answers =
        bench().run({bench().ask("misuse", expected.plugin), bench().ask("misuse", "goed")}, diagnostics);
    BOOST_REQUIRE_EQUAL(errors(diagnostics).size(), 1U);
    const auto message = errors(diagnostics)[0];
    BOOST_TEST(message.code == expected.code);
    BOOST_TEST_INFO(message.message.text());
    BOOST_TEST(message.message.text().find(expected.part_of_message) != std::string::npos);
    BOOST_TEST(message.message.text().find(std::string("bij '") + expected.plugin + "'") == 0U);
    BOOST_TEST(no_answer(answers[0]));
    BOOST_TEST(is_whole(answers[1], 3));
}

BOOST_AUTO_TEST_CASE(a_warning_about_a_row_points_at_its_line_and_the_figure_stands) {
    Diagnostics diagnostics;
    const auto answers =
        bench().run({bench().ask("misuse", "waarschuwt"), bench().ask("misuse", "waarschuwt")}, diagnostics);
    BOOST_TEST(is_whole(answers[0], 60));
    BOOST_TEST((answers[0].used == RowSet{1}));
    BOOST_REQUIRE_EQUAL(diagnostics.all().size(), 2U); // once, besides P10
    const auto& warning = diagnostics.all()[1];
    BOOST_TEST((warning.severity == Severity::Warning));
    BOOST_TEST(warning.message.text() == "de plugin meldt bij 'waarschuwt': deze bijeenkomst is vreemd");
    BOOST_TEST(warning.place.file == "gegevens/bijeenkomsten.csv");
    BOOST_TEST(warning.place.line == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
