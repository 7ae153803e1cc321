#include "disclosure/published/released_figures.hpp"

#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "disclosure/published/published_figures.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

std::string sentence_end(std::string text) {
    if (!text.empty() && text.back() != '.' && text.back() != '!' && text.back() != '?') text += '.';
    return text;
}

void ask_consent(const Release& release, const std::string& words, ReportStatus status,
                 Diagnostics& diagnostics) {
    const Sentence message("bij {} is nog niet genoteerd dat de mensen om wie het gaat toestemming gaven",
                           say::quoted(words));
    const Sentence help("vraag het hun; noteer het met: verantwoord vrijgeven \"{}\" --afspraak {} "
                        "--toestemming \"mondeling, {}\"",
                        say::foreign(release.figure), say::foreign(release.agreement),
                        say::date(release.date));
    if (status == ReportStatus::Final)
        diagnostics.error("O25", release.place, message, help);
    else
        diagnostics.warning("O25", release.place, message, help);
}

} // namespace

void tell_released(Publication& publication, const Evaluation& evaluation, const Releases& releases,
                   Diagnostics& diagnostics) {
    const Agreement& agreement = evaluation.agreement;
    const auto figures = figures_of(publication);
    for (const Release& release : releases.all()) {
        if (release.agreement != agreement.id || release.period != name(agreement.period)) continue;
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [&](const NamedFigure& each) { return each.name == release.figure; });
        if (found == figures.end()) {
            std::vector<std::string> names;
            for (const auto& each : figures) names.push_back(each.name);
            diagnostics.warning(
                "O26", release.place,
                {"{} is vrijgegeven, maar dat cijfer is er niet", say::quoted(release.figure)},
                suggestion(release.figure, names, "trek het in met --intrekken"));
            continue;
        }
        if (!found->figure->open()) continue; // the agreement forbids it, or nothing was counted
        if (release.consent.empty()) ask_consent(release, found->words, evaluation.status, diagnostics);
        publication.released.push_back(found->name);
        publication.remarks.push_back(
            "‘" + found->words + "’ kan over minder dan " + dutch::number(agreement.threshold) +
            " mensen gaan en staat er toch in. Dat heeft " + release.who + " besloten op " +
            dutch::day(release.date) + ": " + sentence_end(release.reason));
    }
}

} // namespace verantwoord
