// Visits of people from before the day on which they enrolled. Some come and look first, so it is asked when
// these visits are many (`row_share.hpp`): then the days of enrolment are often those of a new system.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"

namespace verantwoord {

/// V04. Without an answer the visits count.
void ask_about_before_enrolment(ReadTable& visits, const ReadTable& participants, Questions& questions,
                                Diagnostics& diagnostics);

} // namespace verantwoord
