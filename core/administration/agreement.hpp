// One agreement with one funder over one period, from afspraken/*.json: which plugin, which people count,
// which results were agreed, and which threshold protects them.
#pragma once

#include "base/amount.hpp"
#include "base/calendar.hpp"
#include "base/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct AgeBand {
    std::string name;
    int from = 0;
    std::optional<int> until; ///< inclusive; none: and older
};

/// Whose use counts for this funder. Empty lists and absent ages do not restrict.
struct Population {
    std::string description; ///< Dutch, printed with the figures
    std::vector<std::string> municipalities;
    std::optional<int> age_from, age_until; ///< inclusive, on the last day of the period
    bool restricts() const { return !municipalities.empty() || age_from || age_until; }
};

/// When a visitor counts as regular (vaste bezoeker): at least so many visits in the period.
struct Regularity {
    std::int64_t visits = 12;
    std::string description; ///< Dutch, printed with the figure
};

struct Target {
    enum class Direction { AtLeast, AtMost };
    std::string indicator;
    Direction direction = Direction::AtLeast;
    std::int64_t amount =
        0; ///< in whole shown units: persons, hours, euros, percent; scaled with the indicator's unit
    std::string
        explanation; ///< Markdown; of the difference between aimed and realised (Awb 4:80); may be empty
    Place place;
};

struct Agreement {
    std::string id, plugin, funder, reference; ///< reference: the funder's own number of the decision
    std::string subject;                       ///< Dutch: what the money is for
    Period period;
    std::optional<std::string> template_name;
    std::int64_t threshold = 10; ///< smallest count of people that may be shown; at least 5
    std::string threshold_reason;
    std::optional<std::int64_t> granted; ///< eurocents
    Population population;
    std::vector<AgeBand> age_bands;
    Regularity regularity;
    std::vector<Target> targets;
    Place place, period_place;
};

/// From the text of one file in afspraken/. Nothing when it cannot be used; the diagnostics say why.
std::optional<Agreement> read_agreement(std::string_view file, std::string_view bytes,
                                        Diagnostics& diagnostics);

} // namespace verantwoord
