// A table on its way in: the columns as the files have them, with the times of day, the place of every row in
// its file. What a table means (tallies, schedules, lists of participants) is done on
// this afterwards.
#pragma once

#include "administration/files/file_account.hpp"
#include "administration/files/file_plan.hpp"
#include "administration/records/source_file.hpp"
#include "administration/table/cell.hpp"
#include "administration/table/schema.hpp"
#include "administration/table/table.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace verantwoord {

struct ReadColumn {
    const ColumnSchema* schema = nullptr;
    Column column;
    std::vector<std::int16_t> minutes; ///< minute of the day, of the dates of visits
};

/// A word that is none of ours, kept as it is.
struct UnknownWord {
    const ColumnSchema* column = nullptr;
    Dictionary::Code code = 0;
};

/// Nearly all rows of one file stand in another.
struct FileCopy {
    std::size_t file = 0, other = 0;
};

struct ReadTable {
    const TableSchema* schema = nullptr;
    std::vector<ReadColumn> columns; ///< in the order of the schema
    std::vector<std::unique_ptr<SourceFile>> files;
    std::vector<FilePlan> plans; ///< same order as `files`
    std::vector<std::size_t> first_row_of;
    std::vector<std::uint32_t> lines, starts; ///< one a row: line and offset of its record
    /// One a row: a hash of the cells that are not read, where there are such.
    std::vector<std::uint64_t> unread;
    std::vector<FileAccount> accounts; ///< one a file that was read
    std::vector<FileCopy> copies;      ///< files of which the rows stand in another one
    std::vector<UnknownWord> unknown_words;
    bool supplied = false; ///< there is a file for it
    bool damaged = false;  ///< rows are missing, so what refers to them cannot be judged

    std::size_t rows() const { return lines.size(); }
    ReadColumn& of(std::string_view column);
    const ReadColumn& of(std::string_view column) const;
    bool has_times(const ReadColumn& column) const;
    std::size_t file_of(std::size_t row) const;
    Place place(std::size_t row) const;
    /// Of a row that is one of several of its line: the cell that holds its number, from 1; else 0.
    std::uint32_t cell_of_line(std::size_t row) const;
    /// The place of a cell, or of the row when the file has no such column.
    Place place(std::size_t row, std::string_view column) const;
    /// Whether something stands in the cell, also when it could not be read: then that was said already. A
    /// dash or "onbekend" is nothing.
    bool filled(std::size_t row, std::string_view column) const;
    csv::Cell cell(std::size_t row,
                   std::string_view column) const; ///< as in the file; without text when there is none
    std::string value(std::size_t row, std::string_view column) const; ///< its text, without quotation marks
    bool is_day(std::size_t row, std::string_view column) const; ///< a date of the sheet itself, not a text
    /// Whether these two rows are in files of which one is a copy of the other.
    bool copied(std::size_t row, std::size_t other) const;
    /// Columns that no file has get empty cells.
    void complete();
    /// The finished table, with the columns in `names` in that order.
    Table finish(const std::vector<std::string_view>& names);
};

ReadTable empty_table(const TableSchema& schema);
Column empty_column(const ColumnSchema& schema);

} // namespace verantwoord
