// The words of a stretch of a file become those of the table: spellings are joined across stretches and
// files, and each word is looked at once.
#pragma once

#include "administration/cells/word_map.hpp"
#include "administration/files/chunk_reader.hpp"

#include <map>

namespace verantwoord {

/// One word map a column for all files of a table, so that spellings are joined across files.
class WordMaps {
  public:
    WordMaps(const TableSchema& table, const Centre& centre) : table_(table), centre_(centre) {}
    WordMap& of(const ColumnSchema& column) {
        return maps_.try_emplace(&column, table_, column, centre_).first->second;
    }

  private:
    const TableSchema& table_;
    const Centre& centre_;
    std::map<const ColumnSchema*, WordMap> maps_;
};

/// Rows of a table, the last one not included.
struct RowRange {
    std::size_t from = 0, until = 0;
};

void join_words(ReadTable& table, const ChunkReader& chunk, RowRange rows, WordMaps& maps,
                CellFindings& findings);

} // namespace verantwoord
