#include "indicator/report_comparison.hpp"

#include "administration/centre/exact_ratio.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace verantwoord {

namespace {

using Exact = boost::multiprecision::cpp_rational;

bool same_amount(const Amount& a, const Amount& b) {
    if (is_missing(a) || is_missing(b)) return is_missing(a) == is_missing(b);
    const auto order = compare(a, b);
    return order && *order == 0;
}

std::string people(const Population& population) {
    return population.restricts() ? population.description : "iedereen";
}

std::string work(const Agreement& agreement) { return in_words(agreement.project.value_or(Project{})); }

bool same_people(const Population& a, const Population& b) {
    return a.municipalities == b.municipalities && a.age_from == b.age_from && a.age_until == b.age_until;
}

bool same_allocations(const Agreement& a, const Agreement& b) {
    return std::equal(a.allocations.begin(), a.allocations.end(), b.allocations.begin(), b.allocations.end(),
                      [](const Allocation& one, const Allocation& other) {
                          return one.post == other.post && one.share == other.share;
                      });
}

bool allocated(const Indicator& indicator) {
    const auto* sum = std::get_if<Sum>(&indicator.calculation);
    return sum && sum->allocated;
}

struct Use {
    const Evaluation* evaluation;
    const Result* result;
};

/// Why two uses of the same definition may give another number.
std::vector<std::string> reasons_between(const Use& a, const Use& b) {
    std::vector<std::string> reasons;
    const Agreement &one = a.evaluation->agreement, &other = b.evaluation->agreement;
    if (!same_people(one.population, other.population))
        reasons.push_back(one.id + " telt " + people(one.population) + "; " + other.id + " telt " +
                          people(other.population));
    if (work(one) != work(other))
        reasons.push_back(one.id + " gaat over " + work(one) + "; " + other.id + " over " + work(other));
    if (!(one.period == other.period))
        reasons.push_back(one.id + " gaat over " + name(one.period) + "; " + other.id + " over " +
                          name(other.period));
    if (one.pro_rata != other.pro_rata)
        reasons.push_back((one.pro_rata ? one : other).id + " telt bedragen naar rato van de dagen; " +
                          (one.pro_rata ? other : one).id + " niet");
    if (allocated(a.result->indicator) && (!same_allocations(one, other) || one.own_lines || other.own_lines))
        reasons.push_back(one.id + " en " + other.id + " betalen elk een ander deel van de kosten");
    return reasons;
}

/// Reports shares of a cost line that is not in the budget: such a share pays for nothing.
void check_posts(const Administration& administration, Diagnostics& diagnostics) {
    const Table& budget = administration.table("begroting");
    const Column* posts = budget.column("post");
    if (!budget.supplied || !posts) return;
    std::vector<std::string> known;
    for (std::size_t code = 1; code < posts->dictionary.size(); ++code)
        known.push_back(posts->dictionary.text(static_cast<Dictionary::Code>(code)));
    for (const auto& agreement : administration.agreements)
        for (const auto& allocation : agreement.allocations)
            if (std::none_of(known.begin(), known.end(), [&](const std::string& post) {
                    return text::word_form(post) == text::word_form(allocation.post);
                }))
                diagnostics.error(
                    "G67", allocation.place,
                    {"de post {} staat niet in de begroting", say::quoted(allocation.post)},
                    suggestion(allocation.post, known, "schrijf de post zoals in begroting.csv"));
}

} // namespace

std::vector<ComparedFigure> compare_reports(const std::vector<Evaluation>& evaluations,
                                            Diagnostics& diagnostics) {
    std::map<std::string, std::vector<Use>> uses; // by plugin and id
    for (const auto& evaluation : evaluations)
        for (const auto& result : evaluation.results)
            uses[result.indicator.plugin + ":" + result.indicator.id].push_back({&evaluation, &result});
    std::vector<ComparedFigure> compared;
    for (const auto& [id, all] : uses) {
        if (all.size() < 2) continue;
        ComparedFigure figure;
        figure.indicator = id;
        figure.name = all.front().result->indicator.name;
        std::set<std::string> reasons;
        for (const auto& use : all) {
            figure.uses.push_back({use.evaluation->agreement.id, use.result->total.amount});
            if (same_amount(use.result->total.amount, all.front().result->total.amount)) continue;
            figure.equal = false;
            const auto why = reasons_between(all.front(), use);
            reasons.insert(why.begin(), why.end());
            if (why.empty())
                diagnostics.error(
                    "I02", use.evaluation->agreement.place,
                    {"{} is in twee rapporten anders, terwijl alles eromheen gelijk is",
                     say::quoted(figure.name)},
                    "dit is een fout van het programma; meld haar met de namen van de afspraken");
        }
        figure.reasons.assign(reasons.begin(), reasons.end());
        compared.push_back(std::move(figure));
    }
    return compared;
}

void check_allocations(const Administration& administration, Diagnostics& diagnostics) {
    check_posts(administration, diagnostics);
    struct Charge {
        const Agreement* agreement;
        const Allocation* allocation;
    };
    // By day and post. The most is paid on a day on which some agreement begins.
    std::map<std::pair<Date, std::string>, std::vector<Charge>> charges;
    for (const auto& first : administration.agreements) {
        const Date day = first.period.from;
        for (const auto& agreement : administration.agreements)
            for (const auto& allocation : agreement.allocations) {
                if (!agreement.period.contains(day)) continue;
                auto& all = charges[{day, text::word_form(allocation.post)}];
                const bool there = std::any_of(all.begin(), all.end(), [&](const Charge& each) {
                    return each.allocation == &allocation;
                });
                if (!there) all.push_back({&agreement, &allocation});
            }
    }
    std::set<const Allocation*> told;
    for (const auto& [key, all] : charges) {
        Exact total = 0;
        for (const auto& charge : all)
            total += Exact(charge.allocation->share.numerator, charge.allocation->share.denominator);
        if (total <= 1 || !told.insert(all.back().allocation).second) continue;
        std::vector<std::string> parts;
        for (const auto& charge : all)
            parts.push_back(charge.agreement->id + " (" + in_percent(charge.allocation->share) + ")");
        // The exact sum may not fit in a Ratio, and people read no more of it than tenths of a percent.
        const Exact hundredths = total * 1000;
        const Ratio sum{static_cast<std::int64_t>(numerator(hundredths) / denominator(hundredths)), 1000};
        diagnostics.error(
            "G74", all.back().allocation->place,
            {"{} wordt in {} vaker dan één keer betaald: {}, samen {}",
             say::quoted(all.back().allocation->post), say::digits(civil(key.first).year),
             say::foreign_list(parts), say::own(in_percent(sum))},
            "dezelfde euro mag maar één financier betalen: maak de delen samen hoogstens 100 %");
    }
}

} // namespace verantwoord
