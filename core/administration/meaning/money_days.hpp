// When a line of money was: a year, a day or a period, and never two that say something else.
#pragma once

#include "administration/rows/row_findings.hpp"

namespace verantwoord {

/// Gives each row of `begroting` or `baten` that has days of its own `vanaf` and `tot`, and its `jaar` where
/// these lie in one. Tells rows without a year or days (G17), and those whose days make no sense (G24, G44):
/// they count for nothing.
void settle_money_days(ReadTable& table, RowFindings& findings);

} // namespace verantwoord
