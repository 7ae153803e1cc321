#include "output/data/figure_value.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

void write_cells(CsvWriter& csv, const CsvFigure& row, const ExactValue& value, std::string_view visibility) {
    std::string number = value.number;
    std::replace(number.begin(), number.end(), '.', ','); // Dutch Excel reads 3008,5 as a number
    for (const std::string& cell : {row.id, row.name, row.breakdown, row.member, row.which, number,
                                    value.numerator, value.denominator, value.numerator_unit, value.shown})
        csv.cell(cell);
    csv.cell(visibility);
    for (const std::string& cell : {value.reason, row.unit, row.basis, row.definition, row.source})
        csv.cell(cell);
    csv.end_row();
}

} // namespace

void write_value(JsonWriter& json, std::string_view key, const ExactValue& value) {
    json.begin_object(key);
    if (value.state == ExactValue::State::Fraction) {
        json.number("teller", value.numerator);
        json.number("noemer", value.denominator);
        if (!value.numerator_unit.empty()) json.text("teller_eenheid", value.numerator_unit);
    } else if (value.state == ExactValue::State::Number) {
        json.number("waarde", value.number);
    } else {
        json.null("waarde");
    }
    if (value.state == ExactValue::State::Hidden) json.text("zichtbaarheid", "niet getoond");
    if (value.state == ExactValue::State::Unknown) json.text("reden", value.reason);
    json.text("getoond", value.shown);
    json.end_object();
}

void write_row(CsvWriter& csv, const CsvFigure& row, const Published& figure) {
    const ExactValue value = exact(figure);
    write_cells(csv, row, value,
                value.state == ExactValue::State::Hidden    ? "niet getoond"
                : value.state == ExactValue::State::Unknown ? "onbekend"
                                                            : "getoond");
}

void write_row(CsvWriter& csv, const CsvFigure& row, std::string_view text) {
    ExactValue value;
    value.shown = text;
    write_cells(csv, row, value, "getoond");
}

} // namespace verantwoord
