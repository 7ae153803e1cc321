// Which heading of a file is a column that must be there, when none of them is called so: seen from what
// stands below them, and asked once for all files with these headings.
#pragma once

#include "administration/files/file_plan.hpp"
#include "administration/question/question.hpp"

namespace verantwoord {

/// Adds what holds for the headings of this file to the kept answers of `questions`, for this reading.
/// Whether a heading stands for nothing of ours is told later, by who reads the file.
void ask_columns(const SourceFile& file, const TableSchema& table, const Centre& centre, Questions& questions,
                 Diagnostics& diagnostics);

} // namespace verantwoord
