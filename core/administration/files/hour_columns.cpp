#include "administration/files/hour_columns.hpp"

#include "administration/cells/cell_messages.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr std::int64_t minutes_an_hour = 60, half_a_day = 12 * 60;

/// Digits and a decimal mark only: 2:30 and "2 uur" say nothing about the others.
bool is_bare(std::string_view text) {
    return text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// What can only be hours: one or more, or what would be longer than half a day.
bool says_hours(std::string_view text, const cell::Number& hours) {
    if (!is_bare(text) || (hours.fault != cell::Fault::None && hours.fault != cell::Fault::RoundedMinute))
        return false;
    return hours.value >= minutes_an_hour || cell::parse_part_of_day(text).value > half_a_day;
}

} // namespace

void settle_hours(const FileColumn& where, cell::Notation notation, CellFindings& findings) {
    const std::vector<ColumnCell> cells = cells_of(where);
    std::vector<cell::Number> hours;
    for (const ColumnCell& each : cells) hours.push_back(cell::parse_hours(each.text, notation));
    bool hours_said = false, parts_said = false;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        hours_said |= says_hours(cells[index].text, hours[index]);
        parts_said |= hours[index].fault == cell::Fault::PartOfDay;
    }
    std::size_t parts = 0, first = 0;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        std::int64_t& amount = where.column->column.amounts[cells[index].row];
        const cell::Fault fault = hours[index].fault;
        const bool either = fault == cell::Fault::EitherDuration;
        const cell::Number part = cell::parse_part_of_day(cells[index].text);
        const bool of_a_day =
            fault == cell::Fault::PartOfDay ||
            (parts_said && !hours_said && is_bare(cells[index].text) && part.fault == cell::Fault::None);
        if (of_a_day) {
            amount = part.value;
            if (parts++ == 0) first = index;
        } else if (either && hours_said && !parts_said) {
            amount = hours[index].value;
        } else if (either) {
            add_finding(where, cells[index].row, "either", findings, [&] {
                return cell_message(fault, cells[index].text, where.table->schema->name,
                                    *where.column->schema);
            });
        }
    }
    if (parts > 0)
        add_finding(where, cells[first].row, "part of day", findings, [&] {
            return part_of_day_message(*where.column->schema, cells[first].text,
                                       where.column->column.amounts[cells[first].row], parts);
        });
}

} // namespace verantwoord
