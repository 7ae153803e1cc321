// What a funder wants to know: pure data, read from a plugin's indicatoren.json.
#pragma once

#include "base/amount/amount.hpp"
#include "base/message/diagnostic.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace verantwoord {

/// "aantal": how many rows there are.
struct CountRows {};
/// "uniek": how many different values a field has, empty cells left out.
struct CountDistinct {
    std::string field;
};
/// "som": the amounts of a field added up.
struct Sum {
    std::string field;
    bool allocated = false; ///< toegerekend: only the part that the agreement pays of each row's cost line
    bool weekly = false;    ///< per_week: the field is of a week; a row counts for its weeks in the period
};
/// "gemiddelde": the sum of a field over the number of rows in which it is filled.
struct Average {
    std::string field;
};
/// "verhouding": one indicator divided by another, both named by id.
struct Proportion {
    std::string numerator, denominator;
    std::int64_t per = 1; ///< of how many of the denominator: 1000 for "per 1.000 inwoners"; 1 to most_per
};
inline constexpr std::int64_t most_per = 1'000'000;
/// "stand": how many different values a field has on the last day of the period.
struct Standing {
    std::string field;
};
/// "code": what a function in the plugin answers.
struct Coded {};
using Calculation = std::variant<CountRows, CountDistinct, Sum, Average, Proportion, Standing, Coded>;

/// aantal, uniek, som, gemiddelde, verhouding, stand, code: as indicatoren.json has it.
std::string_view to_dutch(const Calculation& calculation);

/// One condition; all of an indicator's conditions must hold.
struct Condition {
    enum class Test {
        Is,
        IsNot,
        AtLeast,
        AtMost,
        Between,
        Filled,
        /// The date lies at most `high` years before the last day of the period; exactly that long is
        /// allowed.
        YearsOld
    };
    std::string field; ///< a column, or key.column of the table that a key refers to
    Test test = Test::Filled;
    std::vector<std::string> words; ///< Is, IsNot
    /// AtLeast (low), AtMost (high), Between (both, inclusive): in the smallest unit of the field, or in
    /// days.
    std::int64_t low = 0, high = 0;
    bool filled = true; ///< Filled
    Place place;
};

/// The same text for conditions that leave the same rows; for comparing, not for reading.
std::string key_of(const Condition& condition);
/// The same for all conditions of an indicator, in whatever order they are written.
std::string key_of(const std::vector<Condition>& conditions);

/// Another division of the same activities: the centre registers once, each funder has its own headings. A
/// kind of activity may stand under none, one or more headings; what stands under none is a member of its
/// own.
struct Crosswalk {
    struct Part {
        std::string heading;
        std::vector<std::string> kinds; ///< words of activiteiten.soort, ours or the centre's own
    };
    std::string id, label, source, checked_on;
    std::vector<Part> parts;
    Place place;
};
inline constexpr std::string_view unassigned_member = "niet toegedeeld";

/// Whose rows count, where an agreement is about part of the people or the work of the centre.
enum class Reach {
    Agreement, ///< of its people and its project
    Towns,     ///< of its municipalities, whatever the age of people
    House      ///< of the whole centre
};

enum class Additivity {
    Sum, ///< parts add up to the whole
    /// Every total is computed anew from rows, for its parts need not add up (unique persons, averages,
    /// ratios).
    Recompute,
};

struct Indicator {
    std::string id;         ///< unique in the plugin; lower case, digits and '_'
    std::string name;       ///< Dutch, begins with a capital
    std::string definition; ///< Dutch, one sentence: printed in the colophon
    std::string source;     ///< bron: where the rule comes from
    std::string checked_on; ///< gecontroleerd_op, ISO
    std::string code;       ///< of the field's list, e.g. "IND-02"; may be empty
    Unit unit = Unit::Things;
    unsigned decimals = 0; ///< shown for ratios
    std::string table;     ///< empty for Proportion
    Calculation calculation;
    std::vector<Condition> conditions;
    std::vector<std::string> breakdowns; ///< dimension ids, see indicator/definition/dimension.hpp
    std::vector<Crosswalk> crosswalks;   ///< further breakdowns, by a funder's own headings
    bool cumulative = false;             ///< all rows up to the end of the period, not only those in it
    std::string pair;                    ///< id of the other half of supply and use; may be empty
    std::vector<std::string> themes;     ///< outcome domains that a story may illustrate
    Additivity additivity = Additivity::Recompute;
    bool about_people = true; ///< false: opening hours, costs: no disclosure control
    bool more_is_better = true;
    Reach reach = Reach::Agreement;
    bool over_house = false; ///< over: a proportion that is always of the whole centre
    bool half_only = false;  ///< counted only because a proportion is made of it; printed nowhere
    std::string plugin;      ///< id of the plugin that defines it; code runs there
    Place place;
};

/// Finds an indicator of another plugin for a reference ("basis:uren_openstelling"); null when it does not
/// exist.
using IndicatorSource = std::function<const Indicator*(std::string_view plugin, std::string_view id)>;

/// From the text of indicatoren.json. Reports all errors; indicators with errors are left out. `crosswalks`:
/// the plugin's own, which `uitsplitsingen` may name.
std::vector<Indicator> read_indicators(std::string_view plugin, std::string_view file, std::string_view bytes,
                                       const IndicatorSource& others, Diagnostics& diagnostics,
                                       const std::vector<Crosswalk>& crosswalks = {});

} // namespace verantwoord
