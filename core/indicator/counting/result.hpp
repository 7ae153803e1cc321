// Figures that remember how they were made, and the result of one indicator for one agreement and period.
// Never shown directly: disclosure/ decides what may be seen.
#pragma once

#include "administration/centre/agreement.hpp"
#include "indicator/definition/definition.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

/// An amount with what disclosure control and provenance need to know about it.
struct Figure {
    Amount amount;
    /// How many distinct persons are behind it, tallied heads included; for a ratio, behind its numerator.
    std::int64_t people = 0;
    std::int64_t people_denominator = 0; ///< of a ratio about people: persons behind its denominator
    std::size_t rows = 0;                ///< number of rows behind it
    Basis basis = Basis::Counted;        ///< the weakest of its rows
    std::int64_t tallied = 0;            ///< of the amount, the part from rows without a person
    bool names_rows = true;              ///< false: a coded figure that did not say which rows it used
};

struct MemberResult {
    std::string name; ///< as shown
    Figure figure;
    std::optional<Figure> last_year;
    std::vector<std::string> made_of{}; ///< the names of the members that were put together in this one
    std::vector<MemberResult> parts{};  ///< those of them that were counted
};

struct BreakdownResult {
    std::string dimension; ///< id, e.g. "geslacht"
    std::string label;     ///< "Geslacht"
    /// Says in Dutch which definition was used (regular visitor) or why parts do not add up; may be empty.
    std::string note;
    bool adds_up = true;               ///< members add up to the total
    std::vector<MemberResult> members; ///< in the order of the dimension
    std::string together{};            ///< Dutch; which members were put together, and why; may be empty
};

enum class Verdict { None, Reached, Nearly, Missed };

struct Result {
    Indicator indicator;
    Figure total;
    /// The same definition over the period a year earlier; none when nothing was kept of it.
    std::optional<Figure> last_year;
    /// The same definition over earlier years still, nearest first (two years ago, three …); only years that
    /// were recorded.
    struct EarlierYear {
        Period period;
        Figure total;
    };
    std::vector<EarlierYear> earlier;
    std::vector<BreakdownResult> breakdowns;
    std::optional<Target> target; ///< amount already in the smallest unit
    /// Judged on the raw figure: Nearly from 90 % of the target (AtLeast) or up to 110 % of it (AtMost).
    Verdict verdict = Verdict::None;
    /// Of whom or what it is, as words behind its name: "van inwoners van Duinstad", "over het hele centrum".
    /// Empty when the agreement is about the centre as a whole.
    std::string of_whom;
    /// The last day that is known, when that lies within the period: last year is counted until the same day.
    std::optional<Date> known_until;
    std::string coverage; ///< Dutch sentence on what the figure does not cover; may be empty
    /// Of the coverage, the sentence on amounts that count for a part of their days; empty when there are
    /// none.
    std::string by_days;
};

} // namespace verantwoord
