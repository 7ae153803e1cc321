// One figure as a value in cijfers.json and as a row in cijfers.csv.
#pragma once

#include "base/json/json_writer.hpp"
#include "output/data/csv_writer.hpp"
#include "output/data/figure_rows.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

void write_value(JsonWriter& json, std::string_view key, const ExactValue& value);

/// What stands beside a figure in its row.
struct CsvFigure {
    std::string id, name, breakdown, member, which, unit, basis, definition, source;
};
void write_row(CsvWriter& csv, const CsvFigure& row, const Published& figure);
/// The same for a text that stands in the place of a figure.
void write_row(CsvWriter& csv, const CsvFigure& row, std::string_view text);

} // namespace verantwoord
