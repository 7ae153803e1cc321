// All that is asked about the rows of a centre, in the order in which one answer can change the next
// question.
#pragma once

#include "administration/centre/agreement.hpp"
#include "administration/odd/twin_numbers.hpp"

#include <vector>

namespace verantwoord {

struct OddRows {
    std::vector<NumberPair> joined;   ///< for the tables that are made of lists
    std::optional<Date> visits_until; ///< the centre says that the list of visits goes on no further
};

/// Everything but locations (`missing_location.hpp`), which are filled in before rows are compared. Asks, and
/// does to the rows what the answers say. `openings`: the finished opening hours.
OddRows ask_about_rows(std::vector<ReadTable>& tables, const Table& openings,
                       const std::vector<Agreement>& agreements, Date today, Questions& questions,
                       Diagnostics& diagnostics);

} // namespace verantwoord
