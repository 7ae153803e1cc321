// Meetings that seem called off: nobody was there, or a word such as "geannuleerd" stands in the row, also in
// a column that we do not read. One is enough to ask: it has hours that nobody gave.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"

namespace verantwoord {

/// V01. Without an answer such a meeting counts nowhere; one with people on it, which may have a remark about
/// another day, counts.
void ask_about_called_off(ReadTable& meetings, Questions& questions, Diagnostics& diagnostics);

} // namespace verantwoord
