// The tables and columns that we know: one declaration for reading, checking, mapping and documentation.
#pragma once

#include "administration/table/table.hpp"

#include <span>
#include <string_view>

namespace verantwoord {

enum class CellKind {
    Key,      ///< a person's, activity's or location's own number or name; text that is never shown
    Text,     ///< free text that is not counted
    Category, ///< one of our words, reached through the centre's own words
    Date,
    YearNumber,
    Persons,
    Hours,
    Minutes,
    Euros,
    Fte, ///< part of a full-time job, in hundredths: "0,89"
    Number,
    KeyList ///< several keys in one cell, separated by ',' ';' '|' or a line break
};

struct ColumnSchema {
    std::string_view name;
    CellKind kind;
    bool required;                             ///< the column must be there
    std::span<const std::string_view> words;   ///< Category: our words; empty: any word is its own category
    std::span<const std::string_view> aliases; ///< other headings that mean this column
    std::string_view meaning;                  ///< Dutch, one phrase
    std::string_view refers_to;                ///< Key: the table in which it is the key; empty: none
    bool not_ahead = false;                    ///< Date: a day that is still to come is refused
    /// Headings that mean this column only in a file in which no other one does; the first of them there is.
    std::span<const std::string_view> else_aliases = {};
    /// Required: other columns that may say it as well; a file with one of them need not have this one.
    std::span<const std::string_view> instead = {};
};

struct TableSchema {
    std::string_view name;
    RowTime time;
    std::span<const ColumnSchema> columns; ///< as read from files; derived columns are listed in the .cpp
    std::string_view meaning;
    /// Whether a file with only its heading row says that there were none, and is no mistake.
    bool none_counts = false;
    bool may_repeat = false; ///< equal rows are nothing special, such as two people with one answer
};

/// All tables, also the three that are not read from files of their own: deelnames (from bijeenkomsten),
/// overgangen (from rollen) and locaties (from centrum.json).
std::span<const TableSchema> schemas();
const TableSchema* schema(std::string_view table);
const TableSchema& known_schema(std::string_view table); ///< the name must be one of the tables
bool read_from_files(const TableSchema& table);
const ColumnSchema* column_schema(const TableSchema& table,
                                  std::string_view column); ///< null when there is none

/// How cells of this kind are stored. A YearNumber is a Quantity of Unit::Things: 2025.
ColumnKind column_kind(CellKind kind);
Unit column_unit(CellKind kind);

} // namespace verantwoord
