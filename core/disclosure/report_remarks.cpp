#include "disclosure/report_remarks.hpp"
#include "base/dutch.hpp"
#include "indicator/field.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

std::string on_threshold(const Agreement& agreement) {
    std::string sentence =
        "Aantallen over minder dan " + dutch::number(agreement.threshold) +
        " mensen staan niet in dit rapport, zodat niemand herkenbaar is. Waar dat nodig is, zijn ook "
        "aantallen weggelaten waaruit zij te berekenen zijn.";
    if (!agreement.threshold_reason.empty()) sentence += " " + agreement.threshold_reason;
    return sentence;
}

std::string on_unmapped(const UnmappedCategory& unmapped, std::int64_t threshold) {
    const auto rows = static_cast<std::int64_t>(unmapped.rows);
    // Rows of such a table are people: few of them are not counted aloud.
    const bool people = !person_column(unmapped.table).empty();
    const std::string word = "'" + unmapped.word + "'",
                      column = "'" + unmapped.table + "." + unmapped.column + "'";
    if (people && rows < threshold) return "In " + column + " staan woorden die bij geen categorie horen.";
    return "In " + column + " staat " + dutch::number(rows) + " keer " + word +
           ", dat bij geen categorie hoort.";
}

} // namespace

std::vector<std::string> report_remarks(const Administration& administration, const Evaluation& evaluation,
                                        std::size_t ended) {
    const Agreement& agreement = evaluation.agreement;
    std::vector<std::string> remarks;
    const auto add = [&](std::string remark) {
        if (!remark.empty() && std::find(remarks.begin(), remarks.end(), remark) == remarks.end())
            remarks.push_back(std::move(remark));
    };
    if (agreement.population.restricts() && !agreement.population.description.empty())
        add("De aantallen mensen, bezoeken en deelnames gaan over " + agreement.population.description + ".");
    add(on_threshold(agreement));
    for (const auto& remark : evaluation.remarks) add(remark);
    for (const auto& unmapped : administration.unmapped) add(on_unmapped(unmapped, agreement.threshold));
    if (ended > 0)
        add(ended == 1 ? "Eén verhaal staat niet in dit rapport, omdat de toestemming is afgelopen."
                       : dutch::number(static_cast<std::int64_t>(ended)) +
                             " verhalen staan niet in dit rapport, omdat de toestemming is afgelopen.");
    return remarks;
}

} // namespace verantwoord
