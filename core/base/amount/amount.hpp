// Amounts are exact: whole numbers in the smallest unit, ratios with both halves, or missing with a reason.
// Missing is never zero, and nothing is rounded before it is shown (base/amount/dutch.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace verantwoord {

/// What is counted; the smallest unit in which amounts of it are stored.
enum class Unit {
    Persons,   ///< people
    Times,     ///< visits, participations: a person may be behind several
    Things,    ///< activities, meetings, days: never people
    Minutes,   ///< shown as hours
    Eurocents, ///< shown as euros
    Percent,   ///< a ratio, shown times one hundred
    Fte        ///< full-time jobs, in hundredths of one: 537 is 5,37
};

/// People, or what people did: who did nine things are at most nine.
constexpr bool is_count_of_people(Unit unit) { return unit == Unit::Persons || unit == Unit::Times; }

enum class MissingReason {
    NotRecorded,
    NotApplicable,
    ProMemoria,
    ZeroDenominator,
    ColumnMissing,
    NoAnswer,
    NotOfProject, ///< nobody wrote down what of it belongs to the project
    NotSent,      ///< it was not in the report of that year, of which other figures have changed
    OtherPeriod   ///< it is known of other days than those of the period
};

struct Missing {
    MissingReason reason = MissingReason::NotRecorded;
    bool operator==(const Missing&) const = default;
};

struct Whole {
    std::int64_t value = 0;
    bool operator==(const Whole&) const = default;
};

/// numerator / denominator, both in smallest units; denominator > 0; not reduced, for both halves may be
/// shown.
struct Ratio {
    std::int64_t numerator = 0, denominator = 1;
    bool operator==(const Ratio&) const = default;
};

using Amount = std::variant<Missing, Whole, Ratio>;

inline bool is_missing(const Amount& amount) { return std::holds_alternative<Missing>(amount); }

/// A whole number over one, or the ratio itself; the amount must not be missing.
Ratio as_ratio(const Amount& amount);

/// numerator / denominator, or missing because the denominator is zero.
Amount ratio(std::int64_t numerator, std::int64_t denominator);

/// a − b and a × factor, exactly; missing when either is missing; nullopt when it does not fit in 64 bits.
std::optional<Amount> minus(const Amount& a, const Amount& b);

/// Compares exactly: −1, 0, 1; nullopt when either is missing.
std::optional<int> compare(const Amount& a, const Amount& b);

/// How a figure came to be; the weakest of its rows decides.
enum class Basis { Counted, Administration, Partner, Tallied, Estimated };

std::string_view to_dutch(Basis basis); ///< geteld, administratie, partner, geturfd, geschat
/// "niet geregistreerd", "niet van toepassing", "PM", "deler is nul" …
std::string_view to_dutch(MissingReason reason);
std::string_view to_dutch(Unit unit); ///< personen, keer, aantal, uren, euro, procent, fte
std::optional<Unit> unit_from_dutch(std::string_view word);
std::optional<Basis> basis_from_dutch(std::string_view word);

} // namespace verantwoord
