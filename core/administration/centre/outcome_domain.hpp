// The domains in which something may change for people at a centre: the words by which stories, indicators,
// funders and the ledger find each other. They are those of XpertiseZorg's research for Valente into what
// recovery centres are worth (chapters 6 and 7) and of the Trimbos-instituut's report on recovery-supporting
// care (2014). Labels for stories, never scores of people.
#pragma once

#include "base/json/json.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

inline constexpr std::array<std::string_view, 11> outcome_domains{
    "erkenning",  "netwerk",  "zelfmanagement", "zelfredzaamheid", "zelfstigma", "zorgvraag",
    "activering", "terugval", "wonen",          "leefbaarheid",    "zingeving"};

inline std::vector<std::string> domain_words() { return {outcome_domains.begin(), outcome_domains.end()}; }

inline bool is_outcome_domain(std::string_view word) {
    return std::find(outcome_domains.begin(), outcome_domains.end(), word) != outcome_domains.end();
}

/// Refuses the key when the word is no domain; whether it is one.
inline bool accept_outcome_domain(json::Object& object, std::string_view key, const std::string& word) {
    if (is_outcome_domain(word)) return true;
    const std::vector<std::string> known = domain_words();
    object.refuse(key, {"{} is geen thema", say::quoted(word)},
                  suggestion(word, known, {"kies uit: {}", say::own_joined(known)}));
    return false;
}

} // namespace verantwoord
