// What a director wants to know before she sends anything: per funder what is there, what is missing and when
// it must be done, and which figures stand in several reports with other numbers.
#pragma once

#include "road/walk.hpp"

#include <string>

namespace verantwoord {

/// Warns of deadlines that have passed (O10) and of an accountant's statement that is needed (O11).
void report_terms(const Agreement& agreement, Date today, Diagnostics& diagnostics);

/// Dutch, for the screen of the centre; numbers only as the reports show them.
std::string account_of(const Commission& commission, const Administration& administration, Date today);
std::string account_of_differences(const Road& road);

} // namespace verantwoord
