// Rows whose date lies outside the year that the name of their file, or of their sheet, says: a visit of 5
// March 2024 in "bezoeken-2025.csv". One is enough to ask, for a wrong year is a slip of every January.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"

namespace verantwoord {

/// V02, one question a table. Without an answer the rows count in the year of their own date. Tables whose
/// rows last from a day to a day, and opening hours, may well begin in another year.
void ask_about_other_years(ReadTable& table, Questions& questions, Diagnostics& diagnostics);

} // namespace verantwoord
