// What the figures of one report are about, and how the report calls them.
#pragma once

#include "attack/evidence.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace verantwoord::attack {

/// Behind the name of a figure: the same of last year.
inline constexpr std::string_view last_year_suffix = ".vorig_jaar";

/// The frame of one report: what its figures are about.
struct Frame {
    Reach now, earlier; ///< this year's and last year's
    std::string year;   ///< "2025", or a period in words
    std::int64_t threshold = 10;
    /// Of each indicator: name, unit, and whether it is about people.
    struct Measure {
        std::string name, unit;
        bool people = false;
    };
    std::map<std::string, Measure> measures;
    /// Members that were put together, "unieke_bezoekers/leeftijd/18–44 jaar" → what they are made of: the
    /// same name may mean something else in another table.
    std::map<std::string, std::string> made_of;
    /// Members by "unieke_bezoekers/geslacht".
    std::map<std::string, std::set<std::string>> members;
    /// Figures of few people that a person let be seen, by name; the report says who and why.
    std::set<std::string> released;

    /// The division of an indicator that has a member of this name, as written or with a capital.
    std::optional<std::string> division_with(const std::string& indicator, const std::string& member) const;
    /// "unieke_bezoekers/geslacht.vorig_jaar" with its member as a key; nothing when it names no count here.
    std::optional<CellKey> key(std::string_view figure, std::string_view member = {}) const;
    std::string words(const CellKey& key) const;
};

/// With ordinary spaces, one between two words.
std::string plain_spaces(std::string_view text);
/// "1.234" as a whole number; nothing for anything else.
std::optional<std::int64_t> whole_number(std::string_view text);

} // namespace verantwoord::attack
