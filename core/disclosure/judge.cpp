#include "disclosure/judge.hpp"
#include "administration/centre/own_words.hpp"
#include "base/amount/dutch.hpp"
#include "disclosure/counts/marking.hpp"
#include "disclosure/merging/merge_members.hpp"
#include "disclosure/published/facts.hpp"
#include "disclosure/published/published_maker.hpp"
#include "disclosure/published/released_figures.hpp"
#include "disclosure/published/sent_figures.hpp"
#include "disclosure/sheet/ledger_publication.hpp"
#include "disclosure/sheet/report_remarks.hpp"
#include "disclosure/sheet/sheets.hpp"
#include "disclosure/sheet/unanswered.hpp"
#include "disclosure/story/persona_choice.hpp"
#include "disclosure/story/persona_rarity.hpp"
#include "indicator/counting/grouping.hpp"
#include "indicator/definition/dimension.hpp"
#include "indicator/figure/remark.hpp"
#include "indicator/figure/target.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

Published judged(const Figure& figure, bool hidden, const Indicator& indicator) {
    if (const auto* missing = std::get_if<Missing>(&figure.amount))
        return PublishedMaker::unknown(missing->reason, indicator.unit);
    if (hidden) return PublishedMaker::hidden(indicator.unit, indicator.decimals);
    return PublishedMaker::open(figure.amount, indicator.unit, indicator.decimals);
}

Published judged(const std::optional<Figure>& figure, bool hidden, const Indicator& indicator) {
    if (!figure) return PublishedMaker::unknown(MissingReason::NotRecorded, indicator.unit);
    return judged(*figure, hidden, indicator);
}

/// Puts hidden members behind the others, by name: their place in an order by size would tell between which
/// sizes they lie.
void unsort_hidden(std::vector<PublishedMember>& members) {
    const auto rank = [](const PublishedMember& member) {
        if (member.name == unregistered_member) return 3;
        if (member.name == unknown_member) return 2;
        return member.value.visibility() == Visibility::Hidden ? 1 : 0;
    };
    std::stable_sort(members.begin(), members.end(), [&](const PublishedMember& a, const PublishedMember& b) {
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        return rank(a) == 1 && a.name < b.name;
    });
}

PublishedBreakdown judged(const BreakdownResult& breakdown, const std::vector<VisibilityMark>& marks,
                          const Indicator& indicator) {
    PublishedBreakdown made{breakdown.dimension, breakdown.label, breakdown.note, breakdown.adds_up, {}};
    for (std::size_t index = 0; index < breakdown.members.size(); ++index) {
        const auto& member = breakdown.members[index];
        made.members.push_back({member.name, judged(member.figure, marks[index].now, indicator),
                                judged(member.last_year, marks[index].last_year, indicator), member.made_of,
                                is_rest_member(member.name)});
    }
    made.together = breakdown.together;
    const auto* dimension = find_dimension(breakdown.dimension);
    made.in_time = dimension && dimension->kind == DimensionKind::Month;
    if (dimension && dimension->kind == DimensionKind::Municipality) unsort_hidden(made.members);
    return made;
}

PublishedVerdict published(Verdict verdict) {
    switch (verdict) {
    case Verdict::None: return PublishedVerdict::None;
    case Verdict::Reached: return PublishedVerdict::Reached;
    case Verdict::Nearly: return PublishedVerdict::Nearly;
    case Verdict::Missed: return PublishedVerdict::Missed;
    }
    return PublishedVerdict::None;
}

/// What was agreed is no secret, but whether it was reached would tell of a hidden total on which side of it
/// the total lies.
void add_target(PublishedIndicator& made, const Result& result) {
    if (!result.target) return;
    made.target =
        PublishedMaker::open(target_amount(*result.target, result.indicator.unit), result.indicator.unit, 0);
    made.target_at_most = result.target->direction == Target::Direction::AtMost;
    made.explanation = result.target->explanation;
    made.verdict = made.total.open() ? published(result.verdict) : PublishedVerdict::Undecided;
}

/// How the total was counted. The weakest of its rows decides, but a total of persons and heads says both.
std::string basis_of(const Result& result) {
    const Figure& total = result.total;
    const auto* whole = std::get_if<Whole>(&total.amount);
    if (total.basis == Basis::Tallied && whole && total.tallied < whole->value)
        return std::string(to_dutch(Basis::Counted)) + " en " + std::string(to_dutch(Basis::Tallied));
    return std::string(to_dutch(total.basis));
}

PublishedIndicator described(const Indicator& indicator) {
    PublishedIndicator made;
    made.id = indicator.id;
    made.name = indicator.name;
    made.definition = indicator.definition;
    made.source = indicator.source;
    made.code = indicator.code;
    made.unit_name = to_dutch(indicator.unit);
    made.calculation = to_dutch(indicator.calculation);
    if (const auto* halves = std::get_if<Proportion>(&indicator.calculation)) {
        made.numerator = halves->numerator;
        made.denominator = halves->denominator;
    }
    made.more_is_better = indicator.more_is_better;
    made.about_people = indicator.about_people;
    return made;
}

void add_earlier(PublishedIndicator& made, const Result& result, const ResultMarks& marks) {
    for (std::size_t index = 0; index < result.earlier.size(); ++index) {
        const auto& earlier = result.earlier[index];
        made.earlier.push_back(
            {year_name(earlier.period), judged(earlier.total, marks.earlier[index].now, result.indicator)});
    }
}

void add_break(PublishedIndicator& made, const Agreement& agreement) {
    for (const auto& each : agreement.method_breaks)
        if (each.indicator == made.id && each.from <= agreement.period.until) {
            made.method_break = each.explanation;
            made.method_break_year = std::to_string(civil(each.from).year);
        }
}

PublishedIndicator judged(const Result& result, const ResultMarks& marks, const Agreement& agreement) {
    PublishedIndicator made = described(result.indicator);
    made.basis = is_missing(result.total.amount) ? std::string() : basis_of(result);
    made.coverage = result.coverage;
    made.of_whom = result.of_whom;
    if (result.known_until) made.until_day = dutch::day_and_month(*result.known_until);
    made.of_whole_centre = result.of_whom == over_whole_centre;
    made.total = judged(result.total, marks.total.now, result.indicator);
    made.last_year = judged(result.last_year, marks.total.last_year, result.indicator);
    for (std::size_t index = 0; index < result.breakdowns.size(); ++index)
        made.breakdowns.push_back(judged(result.breakdowns[index], marks.members[index], result.indicator));
    add_target(made, result);
    if (const auto text = agreement.explanations.find(made.id); text != agreement.explanations.end())
        made.explanation += (made.explanation.empty() ? "" : "\n\n") + text->second;
    add_earlier(made, result, marks);
    add_break(made, agreement);
    return made;
}

void warn_of_unjudged(const Result& result, Diagnostics& diagnostics) {
    if (!result.indicator.about_people || result.total.names_rows || is_missing(result.total.amount)) return;
    diagnostics.warning(
        "O04", result.indicator.place,
        {"{} wordt verborgen: de plugin zegt niet welke regels zij gebruikte",
         say::quoted(result.indicator.name)},
        "zonder die regels is niet te zien om hoeveel mensen het gaat; vraag het de beheerder van de plugin");
}

Publication publish_one(const Administration& administration, const Evaluation& evaluation,
                        const std::vector<ResultMarks>& marks, Date today, Diagnostics& diagnostics) {
    Publication publication;
    publication.today = today;
    publication.facts = facts_of(administration, evaluation, today);
    const Population& population = evaluation.agreement.population;
    publication.reach.municipalities = population.municipalities;
    if (population.age_from || population.age_until)
        publication.reach.ages =
            (population.age_from ? std::to_string(*population.age_from) : std::string()) + "-" +
            (population.age_until ? std::to_string(*population.age_until) : std::string());
    if (const auto& project = evaluation.agreement.project; project && project->restricts())
        publication.reach.project = in_words(*project);
    publication.reach.period = evaluation.agreement.period;
    publication.reach.last_year = year_earlier(evaluation.agreement.period);
    for (std::size_t index = 0; index < evaluation.results.size(); ++index) {
        if (evaluation.results[index].indicator.half_only) continue;
        publication.indicators.push_back(
            judged(evaluation.results[index], marks[index], evaluation.agreement));
        warn_of_unjudged(evaluation.results[index], diagnostics);
    }
    auto chosen = choose_personas(administration.personas, evaluation, today, diagnostics);
    report_unanswered(administration, evaluation, chosen, diagnostics);
    publication.personas = std::move(chosen.personas);
    check_published_personas(administration, evaluation, publication, diagnostics);
    publication.texts = published_texts(administration.texts, evaluation.agreement.id);
    publication.sheets = make_sheets({administration, evaluation, publication, today});
    if (administration.ledger && evaluation.agreement.social_return)
        publication.ledger = publish_ledger(*administration.ledger, diagnostics);
    publication.remarks = report_remarks(administration, evaluation, chosen.ended);
    tell_released(publication, evaluation, administration.releases, diagnostics);
    return publication;
}

} // namespace

std::vector<Publication> publish(const Administration& administration,
                                 const std::vector<Evaluation>& evaluations, Date today,
                                 Diagnostics& diagnostics, const EarlierPublications& before) {
    // First put together, then hidden, over all reports; only then is each publication made.
    std::vector<Publication> publications;
    std::vector<Evaluation> merged = evaluations;
    for (auto& evaluation : merged) {
        keep_sent_figures(evaluation, before, diagnostics);
        merge_members(evaluation, diagnostics);
    }
    const auto marks = mark_hidden(merged, before, administration.releases, diagnostics);
    for (std::size_t index = 0; index < merged.size(); ++index)
        publications.push_back(publish_one(administration, merged[index], marks[index], today, diagnostics));
    return publications;
}

std::vector<PublishedText> published_texts(const std::vector<CentreText>& texts,
                                           const std::string& agreement) {
    std::vector<PublishedText> published;
    for (const auto& text : texts)
        if (text_for(texts, text.name, agreement) == &text)
            published.push_back({text.name, text.markdown, text.file});
    return published;
}

Publication blank_publication(const std::vector<Indicator>& indicators, Date today) {
    Publication publication;
    publication.today = today;
    publication.facts = blank_facts(today);
    for (const auto& indicator : indicators) {
        auto made = described(indicator);
        made.name = name_in_own_words(Agreement{}, indicator.name);
        made.definition = in_own_words(Agreement{}, indicator.definition);
        made.total = made.last_year = made.target =
            PublishedMaker::unknown(MissingReason::NotRecorded, indicator.unit);
        for (const auto& id : indicator.breakdowns)
            if (const auto* dimension = find_dimension(id))
                made.breakdowns.push_back({id, std::string(dimension->label), {}, true, {}});
        for (const auto& crosswalk : indicator.crosswalks)
            made.breakdowns.push_back({crosswalk.id, crosswalk.label, {}, false, {}});
        publication.indicators.push_back(std::move(made));
    }
    return publication;
}

Publication blank_publication(const std::vector<Indicator>& indicators, const QuestionSet& questions,
                              Date today) {
    Publication publication = blank_publication(indicators, today);
    publication.sheets = blank_sheets(questions);
    publication.ledger.emplace();
    return publication;
}

} // namespace verantwoord
