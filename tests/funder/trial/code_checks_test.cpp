// The checks of `plugin toets` on code find and name what a plugin does wrong.
#include <boost/test/unit_test.hpp>

#include "fixture.hpp"

#include "funder/trial/code_checks.hpp"
#include "funder/trial/exported_symbols.hpp"
#include "funder/trial/trial_rows.hpp"

using namespace fixture;

namespace {

const Catalogue& broken_catalogue() {
    static Diagnostics said;
    static const Catalogue made(surroundings(), quick_options(BROKEN_PLUGINS), said);
    return made;
}

/// Good code gets time enough, also under sanitizers on a busy machine; an endless loop is not waited for.
constexpr unsigned ample = 120, short_wait = 2; // seconds

/// The checks on the code of one plugin, as `plugin toets` does them; all, or the one of that name.
std::vector<CheckResult> results(const Plugin& plugin, unsigned seconds, std::string_view name = {}) {
    const auto here = surroundings();
    const CodeOnTrial trial = code_on_trial(plugin);
    std::vector<CheckResult> made;
    for (const auto& checks : {library_checks(trial, here), calculation_checks(trial)})
        for (PluginCheck each : checks) {
            if (!name.empty() && each.name != name) continue;
            each.limits.cpu_seconds = seconds;
            made.push_back(run_check(each));
        }
    return made;
}

const CheckResult& result(const std::vector<CheckResult>& made, std::string_view name) {
    const auto found =
        std::find_if(made.begin(), made.end(), [&](const CheckResult& each) { return each.name == name; });
    BOOST_REQUIRE_MESSAGE(found != made.end(), "there is no check " << name);
    return *found;
}

void check(const char* plugin, const char* name, CheckOutcome outcome, const std::string& part) {
    const auto* found = broken_catalogue().find(plugin);
    BOOST_REQUIRE_MESSAGE(found, "there is no plugin " << plugin);
    const auto made = results(*found, short_wait, name);
    const auto& verdict = result(made, name).verdict;
    BOOST_TEST(to_dutch(verdict.outcome) == to_dutch(outcome), plugin << ": " << verdict.detail);
    BOOST_TEST(verdict.detail.find(part) != std::string::npos, plugin << ": " << verdict.detail);
}

} // namespace

BOOST_AUTO_TEST_SUITE(code_checks)

BOOST_AUTO_TEST_CASE(the_plugins_of_the_installation_pass_every_check, *boost::unit_test::label("slow")) {
    Diagnostics said;
    const Catalogue catalogue(surroundings(), CatalogueOptions{}, said);
    for (const char* name : {"wmo", "zorgverzekeraar", "iza-spuk"}) {
        const auto* plugin = catalogue.find(name);
        BOOST_REQUIRE(plugin);
        for (const auto& each : results(*plugin, ample))
            BOOST_TEST(to_dutch(each.verdict.outcome) == "goed",
                       name << " " << each.name << ": " << each.verdict.detail);
    }
}

BOOST_AUTO_TEST_CASE(what_a_plugin_does_wrong_is_found_and_named) {
    check("segfault", "gewone-rijen", CheckOutcome::Crashed, "geheugenfout bij 'kapot'");
    check("aborts", "gewone-rijen", CheckOutcome::Crashed, "zichzelf afgebroken bij 'kapot'");
    check("calls_exit", "gewone-rijen", CheckOutcome::Crashed, "zichzelf beëindigd");
    check("throws", "gewone-rijen", CheckOutcome::Fault, "het tarief van 2026 ontbreekt");
    check("wrong_id", "laden", CheckOutcome::Fault, "hoort bij");
    check("no_symbol", "laden", CheckOutcome::Fault, "verantwoord_plugin_v1");
    check("unresolved", "laden", CheckOutcome::Fault, "kan niet worden geopend");
    check("crashes_on_load", "laden", CheckOutcome::Crashed, "");
}

BOOST_AUTO_TEST_CASE(findings_of_a_check_keep_their_place_and_remedy) {
    const PluginCheck failing{"proef", "er is niets", [](const PluginCheck::Busy&) {
                                  Place place = place_at("plugin.json", "{\n  \"id\": 1\n}", 4, 4);
                                  const Diagnostic note{Severity::Warning, "S26", "twee", "", place};
                                  const Diagnostic error{Severity::Error, "P96", "een", "doe iets", place};
                                  return CheckVerdict{CheckOutcome::Fault, "uitleg", {error, note}};
                              }};
    const CheckVerdict verdict = run_check(failing).verdict;
    BOOST_TEST(verdict.detail == "uitleg");
    BOOST_REQUIRE(verdict.findings.size() == 2);
    BOOST_TEST(to_text(verdict.findings[0], Colour::Off) ==
               "plugin.json:2:3: fout[P96]: een\n   2 |   \"id\": 1\n     |   ^^^^\n  hulp: doe iets\n");
    BOOST_TEST(to_text(verdict.findings[1], Colour::Off) ==
               "plugin.json:2:3: let op[S26]: twee\n   2 |   \"id\": 1\n     |   ^^^^\n");
}

BOOST_AUTO_TEST_CASE(counts_in_texts_and_fields_that_nobody_reads_are_found) {
    check("smuggles", "getallen-in-tekst", CheckOutcome::Fault,
          "'kapot' zet getallen in een melding: 'er waren …");
    check("smuggles", "leest-nodig", CheckOutcome::Attention, "de code leest nooit 'bijeenkomsten.datum'");
    check("smuggles", "leest", CheckOutcome::Good, "");
}

BOOST_AUTO_TEST_CASE(an_endless_calculation_is_a_fault_of_time, *boost::unit_test::label("slow")) {
    check("loops", "gewone-rijen", CheckOutcome::Fault, "rekende langer dan 2 seconden bij 'kapot'");
}

BOOST_AUTO_TEST_CASE(the_names_that_a_library_shows_are_read_from_its_bytes) {
    const auto here = surroundings();
    const auto library = here.read(here.plugins() / "wmo" / "wmo.so", "wmo.so");
    const auto names = exported_symbols(library.bytes());
    BOOST_REQUIRE(names.has_value());
    BOOST_TEST((*names == std::vector<std::string>{"verantwoord_plugin_v1"}));
    BOOST_TEST(!exported_symbols("dit is geen bibliotheek").has_value());
    for (std::size_t size = 0; size < library.bytes().size(); size += 97) // cut off anywhere
        exported_symbols(library.bytes().substr(0, size));
}

BOOST_AUTO_TEST_CASE(trial_rows_have_every_table_and_as_many_rows_as_asked) {
    const auto period = calendar_year(2025);
    for (const auto filling : {Filling::Usual, Filling::Empty, Filling::Odd})
        for (const std::size_t rows : {0U, 1U, 60U}) {
            const auto made = trial_rows(rows, filling, period);
            BOOST_TEST(made.tables.size() > 20U);
            for (const auto& each : made.tables) {
                BOOST_TEST(each.rows() == rows);
                BOOST_TEST(!each.columns.empty());
            }
        }
    const auto empty = trial_rows(3, Filling::Empty, period);
    BOOST_TEST(empty.table("bijeenkomsten").column("minuten")->amounts.front() == Column::no_amount);
}

BOOST_AUTO_TEST_SUITE_END()
