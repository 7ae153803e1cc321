// What is read from one file: its separator, its heading row, and for each of its columns which of ours it
// is, or that it stays outside the door.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/privacy/identifying.hpp"
#include "administration/question/question.hpp"
#include "administration/records/csv.hpp"
#include "administration/records/source_file.hpp"
#include "administration/shape/wide_headings.hpp"
#include "administration/table/schema.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace verantwoord {

class ReshapedText;

struct PlannedColumn {
    enum class Use {
        Read,
        BirthDate, ///< read, and only its year is kept
        Dropped,   ///< by centrum.json
        Refused,   ///< identifies people: an error
        Side,      ///< one of those that lie side by side: each of its cells becomes a row
        Unknown    ///< of no table of ours
    };
    Use use = Use::Unknown;
    const ColumnSchema* schema = nullptr; ///< Read, BirthDate
    std::string heading;                  ///< as in the file
    std::uint32_t offset = 0, length = 0; ///< of the heading
    bool guessed = false;                 ///< a part of the heading says so
    bool read() const { return use == Use::Read || use == Use::BirthDate; }
    bool secret() const { return use != Use::Read && use != Use::Side; } ///< never quoted in a message
};

/// Whether one of these is read as a column that says the wanted one in its place.
bool say_instead(std::span<const PlannedColumn> columns, const ColumnSchema& wanted);

/// A column in which lines with nothing beside them name the group of the lines below.
struct GroupsAbove {
    std::size_t column = 0;
    const ColumnSchema* says = nullptr; ///< what the group is: a column that the file does not have
};

struct FilePlan {
    const SourceFile* file = nullptr;
    char separator = ';';
    std::size_t heading_begin = 0, body_begin = 0;
    std::uint32_t heading_line = 1, body_line = 2;
    /// Lines above the rows. The first line "sep=;" is one of the titles.
    std::size_t titles = 0, blank_above = 0, heading_rows = 1;
    bool separator_line = false;
    std::size_t above_begin = 0;        ///< with two rows of headings: where the first one begins
    std::vector<PlannedColumn> columns; ///< one a column of the file
    WideHeadings wide;                  ///< which of them lie side by side
    std::optional<GroupsAbove> groups;  ///< when a missing column is said by lines of their own
    std::optional<int> given_year;      ///< of a column of years that is not there: the file's name says it
    bool usable = false;                ///< all required columns are there
    bool waits = false;                 ///< it is not read until the centre says what its numbers are
    /// When the rows were made of those of a file in another shape: the text that is `file`, and the plan of
    /// the file as the centre has it, at which places point.
    std::shared_ptr<const ReshapedText> made;
    std::shared_ptr<const FilePlan> source;
    const PlannedColumn* of(std::string_view column) const; ///< the one that is read as our column, or null
    /// From a place where a record begins, to the end of the file.
    csv::Extent extent(std::size_t begin, std::uint32_t line) const;
};

/// The help that says how not to read a column.
Sentence leave_out(std::string_view table, std::string_view heading);

/// Finds the heading row, reads it and reports everything that is wrong with it. Of a file in which values
/// lie side by side, or only the first row of a group has its name, the plan is of a text with long rows.
FilePlan plan_file(const SourceFile& file, const TableSchema& table, const Centre& centre,
                   Questions& questions, Diagnostics& diagnostics);

/// The place of some bytes of a file, quoting their line with every secret cell of the record made
/// unreadable. `record` is where the record begins and `line` its line.
Place quoted_place(const FilePlan& plan, std::size_t record, std::uint32_t line, std::size_t offset,
                   std::size_t length);
/// The same in a sheet: the cell by its letters and number, and its row with a bar between cells.
Place sheet_place(const FilePlan& plan, std::size_t record, std::uint32_t line, std::size_t offset);
/// The place of the record as a whole.
Place record_place(const FilePlan& plan, std::size_t record, std::uint32_t line);

} // namespace verantwoord
