#include "administration/files/chunk_reader.hpp"

#include "administration/cells/cell_messages.hpp"
#include "administration/cells/trimmed.hpp"
#include "administration/shape/record_messages.hpp"
#include "administration/table/cell_excel.hpp"
#include "administration/table/fast_hash.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

cell::Notation notation_of(const Centre& centre, std::string_view table, std::string_view column) {
    const auto found = centre.notation.find(std::string(table) + "." + std::string(column));
    if (found == centre.notation.end()) return cell::Notation::Unknown;
    return found->second == '.' ? cell::Notation::Point : cell::Notation::Comma;
}

Argument digits(std::size_t number) { return say::digits(static_cast<std::int64_t>(number)); }

/// Blanks, also those that nobody sees: what is left where a row was emptied.
bool blank(const csv::Cell& cell) { return trimmed(cell.text).empty() || cell::as_seen(cell.text).empty(); }

/// Enough to know that a row is no empty one; nearly every row begins like this.
bool begins_visibly(const csv::Cell& cell) {
    return !cell.text.empty() && static_cast<unsigned char>(cell.text.front()) - 0x21U < 0x5EU;
}

} // namespace

ChunkReader::ChunkReader(const ChunkTask& task)
    : task_(task), reader_(task.extent), row_(task.first_row), today_(task.today.days) {
    const FilePlan& plan = *task_.plan;
    for (std::size_t index = 0; index < plan.columns.size(); ++index)
        if (plan.columns[index].read())
            add_target(plan.columns[index], index);
        else if (!plan.columns[index].heading.empty())
            unread_.push_back(index);
}

void ChunkReader::add_target(const PlannedColumn& planned, std::size_t cell) {
    Target target;
    ReadTable& table = *task_.table;
    ReadColumn& column = table.of(planned.schema->name);
    target.column = &column;
    target.cell = cell;
    target.kind = planned.schema->kind;
    target.birth = planned.schema->name == "geboortejaar";
    target.dated = planned.use == PlannedColumn::Use::BirthDate;
    target.past = planned.schema->not_ahead;
    target.required = planned.schema->required && !say_instead(task_.plan->columns, *planned.schema);
    target.notation = notation_of(*task_.centre, table.schema->name, planned.schema->name);
    target.file_notation = target.notation == cell::Notation::Unknown;
    if (target.file_notation) target.notation = task_.notation;
    const bool words = column.column.kind == ColumnKind::Text;
    if (words) target.codes = column.column.codes.data();
    if (column.column.kind == ColumnKind::Date) target.days = column.column.days.data();
    if (column.column.kind == ColumnKind::Quantity) target.amounts = column.column.amounts.data();
    target.minutes = column.minutes.empty() ? nullptr : column.minutes.data();
    targets_.push_back(std::move(target));
}

void ChunkReader::run() {
    for (; rows() < task_.most_rows && reader_.next(); ++account_.lines)
        if (task_.extent.sheet ? holds_cells() : acceptable()) read_record();
    tell_surplus();
}

// A row with a fault in its form is reported and left out; one of blanks is left out without a word.
bool ChunkReader::acceptable() {
    const auto cells = reader_.cells();
    for (const csv::FaultAt& fault : reader_.faults()) {
        const bool unclosed = fault.fault == csv::Fault::Unclosed;
        tell({{}, fault.offset, 1}, unclosed ? "unclosed quote" : "text behind a quote",
             [&] { return quote_message(fault.fault); });
        ++account_.faulty;
        return false;
    }
    const std::size_t expected = task_.plan->columns.size();
    if (cells.size() == expected && begins_visibly(cells[0])) return true;
    if (std::all_of(cells.begin(), cells.end(), blank)) {
        ++account_.blank;
        return false;
    }
    if (cells.size() < expected) return complete_without_its_last_cells();
    const auto surplus =
        std::find_if_not(cells.begin() + static_cast<std::ptrdiff_t>(expected), cells.end(), blank);
    if (surplus == cells.end()) return true;
    tell(*surplus, "too many cells", [&] { return surplus_message(expected); });
    ++account_.faulty;
    return false;
}

/// Excel leaves out the separators behind the last filled cell. But a file that stops without a line end, in
/// its only line that is too short, was cut off there.
bool ChunkReader::complete_without_its_last_cells() {
    const bool last = reader_.end() == task_.extent.text.size();
    if (!last || shortened_) return shortened_ = true;
    tell({{}, CellSpot::whole_record, 0}, "cut off", [&]() -> Said {
        return {Severity::Error,
                "G06",
                {"het bestand houdt op in deze regel: die heeft {} van de {} cellen",
                 digits(reader_.cells().size()), digits(task_.plan->columns.size())},
                "bewaar het bestand opnieuw uit Excel of uw registratiesysteem, of maak de regel af"};
    });
    ++account_.faulty;
    return false;
}

void ChunkReader::read_record() {
    const auto cells = reader_.cells();
    ReadTable& table = *task_.table;
    table.lines[row_] = reader_.line();
    table.starts[row_] = reader_.begin();
    const csv::Cell missing{{}, static_cast<std::uint32_t>(reader_.end()), 0};
    kind_.reset();
    for (Target& target : targets_)
        if (task_.extent.sheet)
            read_typed(target, cells[target.cell], reader_.types()[target.cell]);
        else
            read_cell(target, target.cell < cells.size() ? cells[target.cell] : missing);
    if (!unread_.empty()) {
        std::uint64_t hash = 0;
        for (const std::size_t index : unread_)
            hash = fast_hash(index < cells.size() ? trimmed(cells[index].text) : std::string_view{}, hash);
        table.unread[row_] = hash;
    }
    if (kind_.value_or(LineKind::Row) != LineKind::Row) other_lines_.push_back({row_, *kind_});
    ++row_;
}

/// Looks at the record as a whole when one of its cells cannot be read: what is a total or a title has no
/// fault.
bool ChunkReader::is_no_row() {
    if (!kind_) kind_ = line_kind(*task_.plan, reader_.cells());
    return *kind_ != LineKind::Row;
}

void ChunkReader::read_cell(Target& target, const csv::Cell& cell) {
    const std::string_view text = trimmed(cell.text);
    if (text.empty() && target.required && !is_no_row())
        tell(target, cell, "empty", [&] { return empty_message(*target.column->schema, {}); });
    if (target.codes) {
        // What words mean is looked at once a word, when the stretches are joined.
        target.codes[row_] = text.empty() ? Dictionary::empty : target.words.intern(text);
        return;
    }
    if (text.empty()) return clear(target);
    if (const cell::Fault fault = read_value(target, text, cell); fault != cell::Fault::None)
        look_again(target, fault, text, cell);
}

} // namespace verantwoord
