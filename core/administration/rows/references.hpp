// Keys that point from one table to another, and columns that must not come in at all.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/files/read_table.hpp"
#include "base/message/diagnostic.hpp"
#include "base/person/identifying_text.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Where keys are used. `row_of` gives the row of `table` for each code; empty: the codes are one a row.
struct KeyUse {
    const ReadTable* table = nullptr;
    std::string_view column, refers_to;
    const Dictionary* dictionary = nullptr;
    std::span<const Dictionary::Code> codes;
    std::span<const std::size_t> row_of;
};

/// One warning a file, with the number of rows and the first place.
void report_unknown_keys(const KeyUse& use, const Dictionary& known, Diagnostics& diagnostics);

/// All key columns of one table against the tables they refer to.
void check_references(const ReadTable& table, const Centre& centre, const std::vector<ReadTable>& all,
                      Diagnostics& diagnostics);

/// The keys of that table, or null when they are not known well enough to judge.
const Dictionary* known_keys(std::string_view table, const std::vector<ReadTable>& all);

/// Reports at the heading of the column that it holds what points at people, and hides the column: from then
/// on it is never quoted.
void refuse_column(ReadTable& table, std::string_view column, Identifying what, Diagnostics& diagnostics);

} // namespace verantwoord
