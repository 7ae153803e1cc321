// A file in another shape than one row a line becomes one with long rows: values side by side, and groups of
// which only the first row has the name. What is not certain is asked.
#pragma once

#include "administration/files/file_plan.hpp"

namespace verantwoord {

enum class WideAnswer {
    Yes,  ///< or there is nothing side by side
    No,   ///< the headings are just headings
    Waits ///< until the centre says what the numbers are, the file is not read
};

/// Whether what lies side by side by its headings does so by its cells too, and by what the centre says. Then
/// `plan.wide` knows what the numbers are; after No it is empty.
WideAnswer settle_wide(FilePlan& plan, const TableSchema& table, Questions& questions,
                       Diagnostics& diagnostics);

/// The plan of the long rows, or `plan` itself when its rows are as they must be.
FilePlan in_long_rows(FilePlan plan, const TableSchema& table, const Centre& centre, Questions& questions,
                      Diagnostics& diagnostics);

} // namespace verantwoord
