// Visits on days that the opening hours call closed: on no day of the weekly schedule, or in a closure.
// Asked when they are many (`row_share.hpp`), and only about years and places of which opening hours are
// there.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"
#include "administration/table/table.hpp"

namespace verantwoord {

/// V03. `openings`: as finished, one row a day and place. Without an answer the visits count.
void ask_about_closed_days(ReadTable& visits, const Table& openings, Questions& questions,
                           Diagnostics& diagnostics);

} // namespace verantwoord
