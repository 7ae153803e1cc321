// Keys that point from one table to another, and keys that are no keys at all but a BSN or an e-mail address.
#pragma once

#include "administration/centre.hpp"
#include "administration/read_table.hpp"
#include "base/diagnostic.hpp"

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

/// Keys of people must be the centre's own numbers. What looks like something else is an error, and from then
/// on that column is never quoted.
void check_keys(ReadTable& table, Diagnostics& diagnostics);
/// "een BSN" or "e-mailadressen" when that is what these keys look like; else empty.
std::string_view suspicious_keys(const Dictionary& keys);
/// Reports it at the heading of the column, and hides the column.
void refuse_keys(ReadTable& table, std::string_view column, std::string_view what, Diagnostics& diagnostics);

} // namespace verantwoord
