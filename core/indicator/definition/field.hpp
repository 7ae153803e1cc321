// What can be named in an indicator: the tables and, per table, its own columns (derived ones included) and
// those one key away ("deelnemer.gemeente"). Known without any data, so that a plugin can be checked on its
// own.
#pragma once

#include "administration/table/schema.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct FieldFacts {
    std::string_view table; ///< in which the column stands: the other one for a path
    std::string_view column;
    CellKind cell = CellKind::Text;
    std::span<const std::string_view> words; ///< Category: the words there are; empty: any
    std::string_view refers_to;              ///< Key: the table in which it is the key; may be empty
};

/// Whether cells of this kind are added up, and in which unit.
bool is_amount(CellKind kind);

std::vector<std::string> table_names();
bool knows_table(std::string_view table);
RowTime time_of_rows(std::string_view table);
/// The column that names a row of the table: `deelnemer` of `deelnemers`; empty when there is none.
std::string_view key_of_table(std::string_view table);
/// The column that says whose row it is: whom disclosure control protects; empty when there is none.
std::string_view person_column(std::string_view table);

/// "soort" or "deelnemer.gemeente"; nothing when the table has no such field.
std::optional<FieldFacts> find_field(std::string_view table, std::string_view path);
std::vector<std::string> field_names(std::string_view table);

} // namespace verantwoord
