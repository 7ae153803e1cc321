// The rows that stand behind an indicator's total, one by one: what provenance needs and counting avoids.
#pragma once

#include "indicator/counting/plan.hpp"

namespace verantwoord {

/// The rows that count and in which the measured field is filled; none when nobody supplied them.
RowSet measured_rows(const Indicator& indicator, Plan& plan, Year year);

} // namespace verantwoord
