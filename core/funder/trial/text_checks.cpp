// The checks of `plugin toets` on what the code says to people, and on whether it reads all that it asks
// for.
#include "base/text/text.hpp"
#include "funder/code/fixed_texts.hpp"
#include "funder/code/spoken_numbers.hpp"
#include "funder/trial/trial_questions.hpp"

#include <array>

namespace verantwoord {

namespace {

constexpr std::array fillings{Filling::Usual, Filling::Empty, Filling::Odd};

/// Whether the plugin puts numbers that it worked out in what it says: there a count would get past the
/// protection of small ones.
CheckVerdict says_no_counts(const CodeOnTrial& trial, const PluginCheck::Busy& busy) {
    const FixedTexts fixed(trial.code.folder / trial.code.manifest.library);
    for (const Filling filling : fillings)
        for (const std::size_t rows : {std::size_t{1}, std::size_t{3}, some_rows}) {
            const TrialQuestions asking(trial, rows, filling);
            for (const Indicator* indicator : trial.indicators) {
                busy("'" + indicator->id + "'");
                for (const auto& finding : asking.ask(*indicator).findings)
                    for (const std::string& said : {finding.message, finding.help})
                        if (finding.code == "P08" && fixed.sayable(said) != said)
                            return {CheckOutcome::Fault, "'" + indicator->id +
                                                             "' zet getallen in een melding: '" +
                                                             without_numbers(said) + "'"};
            }
        }
    return {};
}

/// Whether the code reads every field that it asks for in `leest`: what is asked of people must be needed.
CheckVerdict reads_all_it_asks(const CodeOnTrial& trial, const PluginCheck::Busy& busy) {
    std::set<std::string> read;
    for (const Filling filling : fillings) {
        const TrialQuestions asking(trial, some_rows, filling);
        for (const Indicator* indicator : trial.indicators) {
            busy("'" + indicator->id + "'");
            asking.ask(*indicator);
        }
        read.insert(asking.asked_fields().begin(), asking.asked_fields().end());
    }
    std::vector<std::string> unused;
    for (const auto& field : trial.code.manifest.reads)
        if (!read.contains(field)) unused.push_back("'" + field + "'");
    if (unused.empty()) return {};
    return {CheckOutcome::Attention,
            "de code leest nooit " + text::join(unused, ", ") + "; haal weg bij 'leest' wat niet nodig is"};
}

} // namespace

std::vector<PluginCheck> text_checks(const CodeOnTrial& trial) {
    return {{"leest-nodig", "alles wat onder 'leest' staat, is nodig",
             [&trial](const PluginCheck::Busy& busy) { return reads_all_it_asks(trial, busy); }},
            {"getallen-in-tekst", "meldingen van de code bevatten geen getallen die zij zelf uitrekende",
             [&trial](const PluginCheck::Busy& busy) { return says_no_counts(trial, busy); }}};
}

} // namespace verantwoord
