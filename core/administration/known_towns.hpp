// The municipalities that occur in what a centre registers: where its participants live, and where else it
// has something to say about one.
#pragma once

#include "administration/administration.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace verantwoord {

class KnownTowns {
  public:
    explicit KnownTowns(const Administration& administration);

    /// Whether it is known of anybody where that person lives.
    bool knows_people() const { return !people_.empty(); }
    bool has_people(const std::string& town) const;
    /// Whether centrum.json has it as the meaning of a word: then the centre has looked at it.
    bool is_settled(const std::string& town) const;
    /// Whether there is a location in it, or a number of inhabitants.
    bool is_elsewhere(const std::string& town) const;

    /// Where people live that is a part of that town by its name: "Duinstad-Oost" of "Duinstad".
    std::vector<std::string> parts_of(const std::string& town) const;
    /// Where people live that is on no list of municipalities, most people first.
    std::vector<std::string> unlisted() const;
    /// What a mistyped name probably means.
    std::optional<std::string> nearest_to(const std::string& town) const;

  private:
    const TownNames& names_;
    std::map<std::string, std::string> people_;    ///< form → name
    std::map<std::string, std::size_t> counts_;    ///< by form
    std::map<std::string, std::string> elsewhere_; ///< form → name
    std::set<std::string> settled_, agreed_;       ///< forms
};

} // namespace verantwoord
