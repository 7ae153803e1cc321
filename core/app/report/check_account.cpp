#include "app/report/check_account.hpp"

#include "administration/table/schema.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

std::string account_line(const std::string& what, const std::string& text) {
    constexpr std::size_t width = 16;
    return "  " + what + std::string(width > text::width(what) ? width - text::width(what) : 1, ' ') + text +
           "\n";
}

std::string on_targets(const Publication& publication) {
    std::int64_t all = 0, reached = 0, silent = 0;
    for (const auto& indicator : publication.indicators) {
        if (indicator.verdict == PublishedVerdict::None) continue;
        ++all;
        reached += indicator.verdict == PublishedVerdict::Reached ? 1 : 0;
        silent += indicator.explanation.empty() ? 1 : 0;
    }
    if (all == 0) return "geen afgesproken";
    std::string text = dutch::number(reached) + " van " + dutch::number(all) + " gehaald";
    if (silent > 0) text += "; bij " + dutch::number(silent) + " staat nog geen toelichting";
    return text;
}

std::string on_stories(const Commission& commission) {
    const StoryQuota& quota = commission.evaluation.agreement.stories;
    const auto there = static_cast<std::int64_t>(commission.publication.personas.size());
    const std::string text =
        dutch::number(there) + " " + std::string(dutch::plural(there, "mag", "mogen")) + " worden getoond";
    return quota.at_least > 0 ? text + "; afgesproken zijn er minstens " + dutch::number(quota.at_least)
                              : text;
}

/// The line about points without an answer, and about texts that are asked and not there.
std::string on_texts(const Commission& commission, const Administration& administration) {
    const QuestionSet& questions = commission.plugin->questions;
    std::int64_t asked = 0, there = 0;
    for (const auto& narrative : questions.narratives) {
        ++asked;
        there += administration.text(narrative.text, commission.evaluation.agreement.id) ? 1 : 0;
    }
    return asked == 0 ? "geen gevraagd"
                      : dutch::number(there) + " van " + dutch::number(asked) + " geschreven";
}

std::string on_points(const QuestionSet& questions, const Administration& administration) {
    std::int64_t asked = 0, there = 0;
    for (const auto& list : questions.checklists)
        for (const auto& point : list.points) {
            ++asked;
            there += administration.quality.points.count(point.id) > 0 ? 1 : 0;
        }
    return asked == 0 ? "geen" : dutch::number(there) + " van " + dutch::number(asked) + " punten ingevuld";
}

std::string missing_tables(const Plugin& plugin, const Administration& administration) {
    std::set<std::string> asked;
    for (const auto& indicator : plugin.indicators)
        if (!indicator.table.empty()) asked.insert(indicator.table);
    for (const auto& listing : plugin.questions.listings) asked.insert(listing.table);
    std::vector<std::string> missing;
    for (const auto& name : asked)
        if (const TableSchema* known = schema(name);
            known && read_from_files(*known) && !administration.table(name).supplied)
            missing.push_back(name);
    return missing.empty() ? "alles is er" : "ontbreekt: " + dutch::list(missing);
}

std::string in_days(Date due, Date today) {
    const std::int64_t days = due.days - today.days;
    if (days == 0) return "vandaag";
    const std::string count = dutch::number(days < 0 ? -days : days) + " " +
                              std::string(dutch::plural(days < 0 ? -days : days, "dag", "dagen"));
    return days < 0 ? count + " geleden" : "over " + count;
}

} // namespace

void report_terms(const Agreement& agreement, Date today, Diagnostics& diagnostics) {
    for (const auto& deadline : agreement.deadlines) {
        const Date due = deadline.due(agreement.period);
        if (due < today)
            diagnostics.warning("O10", deadline.place,
                                {"de termijn ‘{}’ van {} liep tot en met {}", say::foreign(deadline.name),
                                 say::foreign(agreement.funder), say::own(dutch::day(due))},
                                "overleg met uw financier, of haal de termijn weg als het gedaan is");
    }
    for (const auto& audit : agreement.audits)
        if (agreement.granted && *agreement.granted >= audit.from && !audit.present)
            diagnostics.warning("O11", audit.place,
                                {"{} vraagt bij {} een {}; die is er nog niet",
                                 say::foreign(agreement.funder), say::own(dutch::euros(*agreement.granted)),
                                 say::foreign(audit.kind)},
                                "vraag die aan uw accountant, en zet daarna \"aanwezig\": true");
}

std::string account_of(const Commission& commission, const Administration& administration, Date today) {
    const Agreement& agreement = commission.evaluation.agreement;
    std::string result = agreement.funder + " (" + agreement.id + ")\n";
    result += account_line("Doelen", on_targets(commission.publication));
    result += account_line("Verhalen", on_stories(commission));
    result += account_line("Teksten", on_texts(commission, administration));
    result += account_line("Lijsten", on_points(commission.plugin->questions, administration));
    result += account_line("Bestanden", missing_tables(*commission.plugin, administration));
    for (const auto& deadline : agreement.deadlines) {
        const Date due = deadline.due(agreement.period);
        result += account_line("Termijn",
                               deadline.name + ": " + dutch::day(due) + " (" + in_days(due, today) + ")");
    }
    return result;
}

std::string account_of_differences(const Road& road) {
    std::string result;
    std::set<std::string> reasons;
    std::vector<std::string> names;
    std::size_t equal = 0;
    for (const auto& figure : road.compared) {
        if (figure.equal) {
            ++equal;
            continue;
        }
        names.push_back(figure.name);
        reasons.insert(figure.reasons.begin(), figure.reasons.end());
    }
    if (road.compared.empty()) return {};
    result += "Tussen de rapporten\n";
    result += account_line("Gelijk", dutch::number(static_cast<std::int64_t>(equal)) + " van " +
                                         dutch::number(static_cast<std::int64_t>(road.compared.size())) +
                                         " getallen die in meer rapporten staan");
    if (!names.empty()) result += account_line("Verschillend", text::join(names, "; "));
    for (const auto& reason : reasons) result += account_line("Waarom", reason);
    return result;
}

} // namespace verantwoord
