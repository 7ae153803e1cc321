// The checks of `plugin toets` on how the code calculates: it is asked about invented rows, none, one, odd
// and very many, twice and in another order.
#include "funder/trial/code_checks.hpp"
#include "funder/trial/trial_questions.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr std::size_t many_rows = 100'000;
constexpr unsigned most_seconds = 5;
constexpr std::uint64_t most_memory = std::uint64_t{256} << 20U;

/// Whether an error that the plugin tells about a row counts as a fault: about odd rows that is its good
/// right.
enum class OwnWords { Allowed, Refused };
/// The first error in an answer; empty when there is none.
std::string fault_in(const PluginAnswer& answer, OwnWords own) {
    for (const auto& finding : answer.findings)
        if (finding.severity == Severity::Error && (own == OwnWords::Refused || finding.code != "P08"))
            return finding.message;
    return {};
}

std::string about(const Indicator& indicator, const std::string& fault) {
    return "'" + indicator.id + "': " + fault;
}

/// Says what is wrong with the answers to one indicator; empty when nothing is.
using Judge = std::function<std::string(const TrialQuestions&, const Indicator&)>;

/// A check that asks about every coded indicator, and fails at the first that is wrong.
PluginCheck each_indicator(const CodeOnTrial& trial, std::string name, std::string promise, std::size_t rows,
                           Filling filling, Judge judge, CheckOutcome when_wrong = CheckOutcome::Fault) {
    return {std::move(name), std::move(promise),
            [&trial, rows, filling, judge = std::move(judge), when_wrong](const PluginCheck::Busy& busy) {
                const TrialQuestions asking(trial, rows, filling);
                for (const Indicator* indicator : trial.indicators) {
                    busy("'" + indicator->id + "'");
                    if (const auto fault = judge(asking, *indicator); !fault.empty())
                        return CheckVerdict{when_wrong, about(*indicator, fault)};
                }
                return CheckVerdict{};
            }};
}

std::string plain(const TrialQuestions& asking, const Indicator& indicator) {
    return fault_in(asking.ask(indicator), OwnWords::Refused);
}
std::string survives(const TrialQuestions& asking, const Indicator& indicator) {
    return fault_in(asking.ask(indicator), OwnWords::Allowed);
}

std::string refuses_unknown(const TrialQuestions& asking, const Indicator& indicator) {
    Indicator other = indicator;
    other.id = "bestaat_zeker_niet";
    return asking.ask(other).unknown_indicator ? "" : "de code rekent ook aan een indicator die niet bestaat";
}

std::string knows_indicator(const TrialQuestions& asking, const Indicator& indicator) {
    return asking.ask(indicator).unknown_indicator ? "de code noemt deze indicator niet met on(…)" : "";
}

std::string same_twice(const TrialQuestions& asking, const Indicator& indicator) {
    const auto first = asking.ask(indicator), second = asking.ask(indicator);
    return first.amount == second.amount && first.used == second.used
               ? ""
               : "dezelfde rijen geven de tweede keer een ander antwoord";
}

std::string same_in_any_order(const TrialQuestions& asking, const Indicator& indicator) {
    auto rows = asking.all_rows(indicator);
    const auto forward = asking.ask(indicator, rows);
    std::reverse(rows.begin(), rows.end());
    return forward.amount == asking.ask(indicator, rows).amount
               ? ""
               : "dezelfde rijen in een andere volgorde geven een ander cijfer";
}

std::string repeats_after_others(const TrialQuestions& asking, const Indicator& indicator) {
    const auto before = asking.ask(indicator);
    asking.ask(indicator, {});
    asking.ask(indicator, {0});
    return before.amount == asking.ask(indicator).amount
               ? ""
               : "het antwoord hangt af van wat er eerder gevraagd is";
}

std::string parts_make_the_whole(const TrialQuestions& asking, const Indicator& indicator) {
    const auto rows = asking.all_rows(indicator);
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
    const auto whole = asking.ask(indicator, rows), first = asking.ask(indicator, {rows.begin(), middle}),
               second = asking.ask(indicator, {middle, rows.end()});
    const auto *sum = std::get_if<Whole>(&whole.amount), *one = std::get_if<Whole>(&first.amount),
               *other = std::get_if<Whole>(&second.amount);
    if (!sum || !one || !other) return {}; // a ratio: its parts need not add up
    if (indicator.breakdowns.empty() || sum->value == one->value + other->value) return {};
    return "twee helften geven samen " + std::to_string(one->value + other->value) + ", alles bij elkaar " +
           std::to_string(sum->value);
}

std::string names_its_rows(const TrialQuestions& asking, const Indicator& indicator) {
    if (!indicator.about_people || asking.ask(indicator).names_rows) return {};
    return "dit cijfer gaat over mensen, maar noemt geen rijen met use(…); het wordt dan niet getoond";
}

std::string names_few_rows_of_none(const TrialQuestions& asking, const Indicator& indicator) {
    const auto answer = asking.ask(indicator, {});
    const auto* whole = std::get_if<Whole>(&answer.amount);
    return whole && whole->value != 0 ? "zonder rijen komt er " + std::to_string(whole->value) + " uit" : "";
}

std::string reads_what_it_says(const TrialQuestions& asking, const Indicator& indicator) {
    for (const auto& finding : asking.ask(indicator).findings)
        if (finding.code == "P13") return finding.message;
    return {};
}

std::string answers_once(const TrialQuestions& asking, const Indicator& indicator) {
    for (const auto& finding : asking.ask(indicator).findings)
        if (finding.code == "P12") return finding.message;
    return {};
}

} // namespace

std::vector<PluginCheck> calculation_checks(const CodeOnTrial& trial) {
    const auto check = [&](const char* name, const char* promise, std::size_t rows, Filling filling,
                           Judge judge, CheckOutcome when_wrong = CheckOutcome::Fault) {
        return each_indicator(trial, name, promise, rows, filling, std::move(judge), when_wrong);
    };
    std::vector<PluginCheck> checks{
        check("onbekende-indicator", "een onbekende indicator wordt geweigerd", 1, Filling::Usual,
              refuses_unknown),
        check("bekende-indicatoren", "elke indicator met code staat in de code", 1, Filling::Usual,
              knows_indicator),
        check("een-antwoord", "elke berekening geeft precies één antwoord", some_rows, Filling::Usual,
              answers_once),
        check("leest", "de code leest alleen wat onder 'leest' staat", some_rows, Filling::Usual,
              reads_what_it_says),
        check("gewone-rijen", "gewone rijen geven een cijfer", some_rows, Filling::Usual, plain),
        check("geen-rijen", "zonder rijen gaat niets mis", 0, Filling::Usual, plain),
        check("geen-rijen-is-nul", "zonder rijen komt er geen getal uit het niets", 0, Filling::Usual,
              names_few_rows_of_none, CheckOutcome::Attention),
        check("een-rij", "één rij gaat goed", 1, Filling::Usual, survives),
        check("lege-cellen", "rijen met lege cellen gaan goed", some_rows, Filling::Empty, survives),
        check("vreemde-cellen", "heel grote, negatieve en vreemde cellen gaan goed", some_rows, Filling::Odd,
              survives),
        check("twee-keer", "twee keer hetzelfde vragen geeft hetzelfde", some_rows, Filling::Usual,
              same_twice),
        check("onafhankelijk", "het antwoord hangt niet af van eerdere vragen", some_rows, Filling::Usual,
              repeats_after_others),
        check("volgorde", "de volgorde van de rijen maakt niet uit", some_rows, Filling::Usual,
              same_in_any_order),
        check("delen-en-geheel", "wat uitgesplitst wordt, telt op tot het geheel", some_rows, Filling::Usual,
              parts_make_the_whole, CheckOutcome::Attention),
        check("rijen-genoemd", "cijfers over mensen noemen hun rijen", some_rows, Filling::Usual,
              names_its_rows)};
    auto time = check("tijd", "honderdduizend rijen kosten niet meer dan vijf seconden", many_rows,
                      Filling::Usual, survives);
    time.limits.cpu_seconds = most_seconds;
    auto memory =
        check("geheugen", "honderdduizend rijen passen in 256 MB", many_rows, Filling::Usual, plain);
    memory.limits.memory = most_memory;
    checks.push_back(std::move(time));
    checks.push_back(std::move(memory));
    for (auto& each : text_checks(trial)) checks.push_back(std::move(each));
    return checks;
}

} // namespace verantwoord
