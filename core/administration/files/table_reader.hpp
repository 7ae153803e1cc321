// All files of one table, read into columns.
#pragma once

#include "administration/cells/word_map.hpp"
#include "administration/files/read_table.hpp"

#include <memory>
#include <vector>

namespace verantwoord {

/// `files` in the order of reading. What cannot be read is reported and left out; how a file lies, when that
/// may be two things, is asked of `questions`.
ReadTable read_files(const TableSchema& schema, std::vector<std::unique_ptr<SourceFile>> files,
                     const Centre& centre, Questions& questions, Date today, Diagnostics& diagnostics);

/// Own words that are none of ours: a warning each, with the rows in which they stand.
std::vector<UnmappedCategory> unmapped_categories(const ReadTable& table, Diagnostics& diagnostics);

} // namespace verantwoord
