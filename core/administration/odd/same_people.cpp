#include "administration/odd/same_people.hpp"

#include "administration/rows/row_findings.hpp"

#include <map>

namespace verantwoord {

namespace {

struct Next {
    std::string number;
    std::size_t row = 0;
};

/// Each old number with the next one; what contradicts itself is told and left out.
std::map<std::string, Next> next_numbers(const ReadTable& table, RowFindings& findings) {
    const Column &before = table.of("oud_nummer").column, &after = table.of("nieuw_nummer").column;
    std::map<std::string, Next> next;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string &old_number = before.dictionary.text(before.codes[row]),
                          &new_number = after.dictionary.text(after.codes[row]);
        if (old_number.empty() || new_number.empty()) continue; // told by the reader
        if (old_number == new_number) {
            findings.error("V12", row, "nieuw_nummer", "hier staat twee keer hetzelfde nummer",
                           "zet in 'nieuw_nummer' het nummer dat deze mens later kreeg");
            continue;
        }
        const auto [found, fresh] = next.try_emplace(old_number, Next{new_number, row});
        if (!fresh && found->second.number != new_number)
            findings.error("V12", row, "oud_nummer",
                           {"{} is al een ander nummer: {}", say::quoted_short(old_number),
                            both_lines(table, found->second.row, row)},
                           "houd de regel met het nummer dat deze mens het laatst kreeg");
    }
    return next;
}

} // namespace

std::vector<NumberPair> same_people(const ReadTable& table, Diagnostics& diagnostics) {
    RowFindings findings(table);
    const std::map<std::string, Next> next = next_numbers(table, findings);
    std::vector<NumberPair> pairs;
    for (const auto& step : next) {
        std::string last = step.second.number;
        std::size_t steps = 0;
        for (; steps < next.size() && next.contains(last); ++steps) last = next.at(last).number;
        if (steps < next.size())
            pairs.push_back({step.first, last});
        else
            findings.error("V12", step.second.row, "oud_nummer",
                           "deze nummers verwijzen naar elkaar, dus geen ervan is het laatste",
                           "haal de regel weg waarin het laatste nummer bij 'oud_nummer' staat");
    }
    findings.hand_over(diagnostics);
    return pairs;
}

} // namespace verantwoord
