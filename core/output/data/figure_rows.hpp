// What of a publication a document shows, and its figures as exact numbers for machines: shared by
// cijfers.json and cijfers.csv, so that the two cannot differ.
#pragma once

#include "disclosure/published/published.hpp"
#include "document/tree/block.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct ShownIndicator {
    const PublishedIndicator* indicator = nullptr;
    bool total = false;   ///< with last year and target
    bool earlier = false; ///< also the years before last year
    std::vector<const PublishedBreakdown*> breakdowns;
};

/// Exactly what Document::figures names, in the publication's order.
std::vector<ShownIndicator> shown_indicators(const Document& document, const Publication& publication);

/// Every figure that is shown, by its field: "bezoeken", "bezoeken.vorig_jaar", "bezoeken/maand/maart" → as
/// printed.
std::map<std::string, std::string> figures_as_shown(const Document& document, const Publication& publication);

/// A figure without rounding: a decimal number in the unit of its name, or a fraction where that would need
/// rounding.
struct ExactValue {
    enum class State { Number, Fraction, Hidden, Unknown };
    State state = State::Unknown;
    std::string number;                 ///< "3008.5"; empty unless Number
    std::string numerator, denominator; ///< empty unless Fraction
    std::string numerator_unit; ///< "eurocent" or "minuten" where the numerator is in that smaller unit
    std::string shown;          ///< as in the report
    std::string reason;         ///< when Unknown
};
ExactValue exact(const Published& figure);

bool has_target(const PublishedIndicator& indicator);

/// The cell without the power to be a formula: a spreadsheet runs what begins with = + - @, unless it is a
/// number.
std::string csv_safe(std::string_view content);

} // namespace verantwoord
