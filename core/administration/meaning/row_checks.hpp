// What may be wrong with a row among the other rows of its table, and is the same question for more tables.
#pragma once

#include "administration/rows/row_findings.hpp"

#include <string_view>
#include <vector>

namespace verantwoord {

/// A second row with the same key is an error that names both places (G21).
void refuse_doubles(const ReadTable& table, std::string_view key, RowFindings& findings);

/// What to do about two rows with one key. Of one person another number would make two.
Sentence double_help(const ReadTable& table, std::size_t row, std::size_t other);

/// Figures of a year that stand there twice would be counted twice (G39). `columns` beside the year.
void refuse_double_figures(const ReadTable& table, const std::vector<std::string_view>& columns,
                           RowFindings& findings);

/// An end before the start (G24).
void refuse_early_ends(const ReadTable& table, RowFindings& findings);

/// Two rows that say the same of the same days (G38): what counts in them would count twice.
void warn_of_overlaps(const ReadTable& table, const std::vector<std::string_view>& columns,
                      RowFindings& findings);

/// A row without a number counts for one; a row with a person always does (G23).
void fill_in_ones(ReadTable& table, RowFindings& findings);

} // namespace verantwoord
