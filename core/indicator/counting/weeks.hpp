// What a row gives in a week, times the weeks that it held in a period: so that whoever came halfway through
// the year counts for half of it.
#pragma once

#include "base/amount/calendar.hpp"
#include "indicator/definition/measure.hpp"

namespace verantwoord {

/// The same measure with each row's amount, which is one a week, times its days in the period (columns
/// `startdatum` and `einddatum`, both days included; no last day is until the end) over seven, rounded half
/// up to the smallest unit of the amount: parts then add up to their whole. Rows outside the period give
/// zero. Nothing for a table without a first day, and when an amount does not fit in 64 bits.
std::optional<Measure> over_weeks(const Measure& measure, const Table& table, const Period& period);

} // namespace verantwoord
