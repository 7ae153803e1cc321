#include "disclosure/sheet/report_remarks.hpp"
#include "base/amount/dutch.hpp"
#include "indicator/definition/field.hpp"

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

struct RowNoun {
    std::string_view one, many;
};

RowNoun noun_of(std::string_view table) {
    if (table == "activiteiten") return {"activiteit", "activiteiten"};
    if (table == "begroting") return {"begrotingspost", "begrotingsposten"};
    if (table == "openingstijden") return {"openingstijd", "openingstijden"};
    return {table, table};
}

/// The words of one column that belong to none of ours. Of people neither the number nor the word is told:
/// one of them may be the only one.
std::string on_unmapped(const std::vector<const UnmappedCategory*>& words) {
    const UnmappedCategory& first = *words.front();
    const RowNoun noun = noun_of(first.table);
    if (!person_column(first.table).empty())
        return "Bij een deel van de " + first.table + " hoort wat bij ‘" + first.column +
               "’ staat bij geen van de vaste groepen.";
    std::int64_t rows = 0;
    std::vector<std::string> quoted;
    for (const auto* word : words) {
        rows += static_cast<std::int64_t>(word->rows);
        quoted.push_back("‘" + word->word + "’");
    }
    const bool kind = first.column == "soort";
    std::string sentence = (rows == 1 ? "Eén" : dutch::number(rows)) + " " +
                           std::string(dutch::plural(rows, noun.one, noun.many)) +
                           (rows == 1 ? " heeft " : " hebben ");
    const std::string none = std::string(kind ? " die" : " dat") + " bij geen van de vaste " +
                             (kind ? "soorten" : "woorden") + " hoort";
    if (!kind) sentence += "bij ‘" + first.column + "’ ";
    if (words.size() == 1)
        return sentence + (kind ? "de soort " : "het woord ") + quoted.front() + "," + none +
               "; die staat apart in de tabel.";
    return sentence + (kind ? "een soort" : "een woord") + none + ": " + dutch::list(quoted) +
           "; die staan apart in de tabel.";
}

std::vector<std::string> on_unmapped(const std::vector<UnmappedCategory>& unmapped) {
    std::vector<std::vector<const UnmappedCategory*>> columns;
    for (const auto& word : unmapped) {
        const auto same = std::find_if(columns.begin(), columns.end(), [&](const auto& column) {
            return column.front()->table == word.table && column.front()->column == word.column;
        });
        if (same == columns.end())
            columns.push_back({&word});
        else
            same->push_back(&word);
    }
    std::vector<std::string> sentences;
    for (const auto& column : columns) sentences.push_back(on_unmapped(column));
    return sentences;
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
    for (auto& sentence : on_unmapped(administration.unmapped)) add(std::move(sentence));
    // Not how many: whoever told one of them must not be counted out.
    if (ended > 0) add("Verhalen waarvan de toestemming is afgelopen, staan niet in dit rapport.");
    return remarks;
}

} // namespace verantwoord
