#include "administration/files/chunk_reader.hpp"

#include "administration/files/cell_messages.hpp"
#include "administration/table/fast_hash.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <cstring>

namespace verantwoord {

namespace {

Argument digits(std::size_t count) { return say::digits(static_cast<std::int64_t>(count)); }

/// The cell without the blanks around it, no-break ones too. Nearly no cell has them, so both ends are looked
/// at first.
inline std::string_view trimmed(std::string_view text) {
    const auto outer = [](char byte) { return static_cast<unsigned char>(byte) - 0x21U >= 0x5EU; };
    return !text.empty() && (outer(text.front()) || outer(text.back())) ? text::trim(text) : text;
}

/// Whether the first ten characters are the date and nothing else of the cell belongs to it.
bool ten_characters_of_date(std::string_view text) {
    if (text.size() < 10 || (text.size() > 10 && text[10] != ' ' && text[10] != 'T')) return false;
    const auto mark = [text](std::size_t at) { return text[at] == '-' || text[at] == '/'; };
    const auto digit = [text](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return (mark(2) || mark(4)) && digit(8) && digit(9);
}

cell::Notation notation_of(const Centre& centre, std::string_view table, std::string_view column) {
    const auto found = centre.notation.find(std::string(table) + "." + std::string(column));
    if (found == centre.notation.end()) return cell::Notation::Unknown;
    return found->second == '.' ? cell::Notation::Point : cell::Notation::Comma;
}

} // namespace

ChunkReader::ChunkReader(const ChunkTask& task)
    : task_(task), reader_(task.extent), row_(task.first_row), today_(task.today.days) {
    const FilePlan& plan = *task_.plan;
    const std::string_view headings =
        plan.file->text().substr(plan.heading_begin, plan.body_begin - plan.heading_begin);
    seed_ = fast_hash(text::trim(headings)); // the same bytes under other headings are another row
    hashes_ = !task_.table->hashes.empty();
    for (std::size_t index = 0; index < plan.columns.size(); ++index)
        if (plan.columns[index].read()) add_target(plan.columns[index], index);
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
    target.required = planned.schema->required;
    target.notation = notation_of(*task_.centre, table.schema->name, planned.schema->name);
    target.codes = column.column.codes.data();
    target.days = column.column.days.data();
    target.amounts = column.column.amounts.data();
    target.minutes = column.minutes.empty() ? nullptr : column.minutes.data();
    targets_.push_back(std::move(target));
}

void ChunkReader::run() {
    while (rows() < task_.most_rows && reader_.next())
        if (task_.extent.sheet ? holds_cells() : acceptable()) read_record();
    tell_surplus();
}

// A row with a fault in its form is reported and left out; one of blanks is left out without a word.
bool ChunkReader::acceptable() {
    const auto cells = reader_.cells();
    for (const csv::FaultAt& fault : reader_.faults()) {
        const bool unclosed = fault.fault == csv::Fault::Unclosed;
        refuse("G09", {{}, fault.offset, 1}, [&]() -> Said {
            return {unclosed ? Sentence("dit aanhalingsteken wordt nergens gesloten")
                             : Sentence("na het aanhalingsteken staat nog tekst"),
                    "zet om de hele cel twee aanhalingstekens; een aanhalingsteken in de cel schrijft u "
                    "dubbel"};
        });
        skipped_ = true;
        return false;
    }
    const std::size_t expected = task_.plan->columns.size();
    if (cells.size() == expected && !cells[0].text.empty()) return true;
    const auto blank = [](const csv::Cell& cell) { return trimmed(cell.text).empty(); };
    if (std::all_of(cells.begin(), cells.end(), blank)) return false;
    if (cells.size() < expected) {
        refuse("G06", {{}, Spot::whole_record, 0}, [&]() -> Said {
            return {{"deze regel heeft {} cellen, maar er zijn {} kolommen", digits(cells.size()),
                     digits(expected)},
                    "vul de lege cellen aan, of kijk of er een scheidingsteken ontbreekt"};
        });
        skipped_ = true;
        return false;
    }
    const auto surplus =
        std::find_if_not(cells.begin() + static_cast<std::ptrdiff_t>(expected), cells.end(), blank);
    if (surplus == cells.end()) return true;
    refuse("G06", *surplus, [&]() -> Said {
        return {{"deze regel heeft meer cellen dan de {} kolommen met een naam", digits(expected)},
                "zet een cel waarin het scheidingsteken voorkomt tussen aanhalingstekens, of geef de kolom "
                "een naam"};
    });
    skipped_ = true;
    return false;
}

void ChunkReader::read_record() {
    const auto cells = reader_.cells();
    ReadTable& table = *task_.table;
    table.lines[row_] = reader_.line();
    table.starts[row_] = reader_.begin();
    if (hashes_)
        table.hashes[row_] =
            fast_hash(task_.extent.text.substr(reader_.begin(), reader_.end() - reader_.begin()), seed_);
    for (Target& target : targets_)
        if (task_.extent.sheet)
            read_typed(target, cells[target.cell], reader_.types()[target.cell]);
        else
            read_cell(target, cells[target.cell]);
    ++row_;
}

void ChunkReader::read_cell(Target& target, const csv::Cell& cell) {
    const std::string_view text = trimmed(cell.text);
    if (text.empty() && target.required)
        refuse("G17", cell, [&]() -> Said {
            const ColumnSchema& column = *target.column->schema;
            return {{"de kolom '{}' is hier leeg", say::own(column.name)},
                    {"vul in: {}", say::own(column.meaning)}};
        });
    switch (target.kind) {
    case CellKind::Key:
    case CellKind::Text:
    case CellKind::Category:
    case CellKind::KeyList:
        target.codes[row_] = text.empty() ? Dictionary::empty : target.words.intern(text);
        return;
    case CellKind::Date: read_moment(target, text, cell); return;
    case CellKind::Time: read_time(target, text, cell); return;
    case CellKind::YearNumber: read_year(target, text, cell); return;
    default: read_amount(target, text, cell); return;
    }
}

/// Reads a date of ten characters that stood in the row before too, with or without "hh:mm" behind it: files
/// are mostly in the order of time. False for any other.
bool ChunkReader::read_same_day(Target& target, std::string_view text) {
    if (text.size() < 10) return false;
    std::uint64_t head;
    std::uint16_t tail;
    std::memcpy(&head, text.data(), 8);
    std::memcpy(&tail, text.data() + 8, 2);
    if (head != target.last_head || tail != target.last_tail) return false;
    std::int16_t minute = cell::Moment::no_minute;
    if (text.size() != 10) {
        const auto digit = [text](std::size_t at) { return static_cast<unsigned>(text[at]) - '0'; };
        if (text.size() != 16 || text[10] != ' ' || text[13] != ':') return false;
        const unsigned hour = digit(11) * 10 + digit(12), rest = digit(14) * 10 + digit(15);
        if (digit(11) > 9 || digit(12) > 9 || digit(14) > 9 || digit(15) > 9 || hour > 23 || rest > 59)
            return false;
        minute = static_cast<std::int16_t>(hour * 60 + rest);
    }
    target.days[row_] = target.last_day;
    if (target.minutes) target.minutes[row_] = minute;
    return true;
}

void ChunkReader::read_moment(Target& target, std::string_view text, const csv::Cell& cell) {
    if (read_same_day(target, text)) return;
    target.days[row_] = Column::no_date;
    if (target.minutes) target.minutes[row_] = cell::Moment::no_minute;
    if (text.empty()) return;
    const cell::Moment moment = cell::parse_moment(text);
    if (moment.fault != cell::Fault::None) return report(target, moment.fault, text, cell);
    target.days[row_] = moment.days;
    if (target.minutes) target.minutes[row_] = moment.minute;
    if (target.past && moment.days > today_)
        return tell(Severity::Warning, "G16", cell, [&]() -> Said {
            return {{"{} ligt in de toekomst", say::quoted_short(text)}, "controleer het jaar en de maand"};
        });
    if (!ten_characters_of_date(text)) return;
    std::memcpy(&target.last_head, text.data(), 8);
    std::memcpy(&target.last_tail, text.data() + 8, 2);
    target.last_day = moment.days;
}

void ChunkReader::read_time(Target& target, std::string_view text, const csv::Cell& cell) {
    target.minutes[row_] = cell::Moment::no_minute;
    if (text.empty()) return;
    if (const auto minute = cell::parse_time(text))
        target.minutes[row_] = *minute;
    else
        report(target, cell::Fault::NoTime, text, cell);
}

void ChunkReader::read_year(Target& target, std::string_view text, const csv::Cell& cell) {
    target.amounts[row_] = Column::no_amount;
    if (text.empty()) return;
    // Among years a bare number is a slip of the keys, not the day number of a spreadsheet.
    const bool bare = text.find_first_not_of("0123456789.,") == std::string_view::npos;
    const bool date = text.size() > 4 && (target.dated || !bare);
    const cell::Moment moment = date ? cell::parse_moment(text) : cell::Moment{cell::Fault::NoDate};
    const cell::Number number =
        text.size() == 4 ? cell::parse_whole(text, cell::Notation::Unknown) : cell::Number{};
    std::int64_t year = number.value;
    if (date && moment.fault == cell::Fault::None) year = civil(Date{moment.days}).year;
    const int last = target.birth ? civil(task_.today).year : 2199;
    if (year >= 1900 && year <= last) {
        target.amounts[row_] = year;
        return;
    }
    refuse("G29", cell, [&]() -> Said {
        // A birth date is never repeated, also not when it is wrong.
        return {{"{} is geen {} tussen 1900 en {}",
                 target.birth && date ? Sentence("deze waarde") : Sentence(say::quoted_short(text)),
                 target.birth ? Sentence("geboortejaar") : Sentence("jaar"), say::digits(last)},
                {"schrijf een jaar met vier cijfers, bijvoorbeeld {}",
                 target.birth ? Sentence("1984") : Sentence("2025")}};
    });
}

cell::Number ChunkReader::number(const Target& target, std::string_view text) const {
    switch (target.kind) {
    case CellKind::Euros: return cell::parse_eurocents(text, target.notation);
    case CellKind::Fte: return cell::parse_hundredths(text, target.notation);
    case CellKind::Hours: return cell::parse_hours(text, target.notation);
    default: return cell::parse_whole(text, target.notation);
    }
}

void ChunkReader::read_amount(Target& target, std::string_view text, const csv::Cell& cell) {
    target.amounts[row_] = Column::no_amount;
    if (text.empty()) return;
    const cell::Number found = number(target, text);
    if (found.fault != cell::Fault::None && found.fault != cell::Fault::RoundedMinute)
        return report(target, found.fault, text, cell);
    if (found.value < 0 && target.kind != CellKind::Euros)
        return refuse("G20", cell, [&]() -> Said {
            return {{"{} kan niet: dit getal is nul of meer", say::quoted_short(text)},
                    "haal het minteken weg, of de hele regel als die een correctie is"};
        });
    if (found.fault == cell::Fault::RoundedMinute)
        tell(Severity::Warning, "G19", cell, [&]() -> Said {
            return {{"{} uur is geen heel aantal minuten en telt als {} minuten", say::quoted_short(text),
                     say::digits(found.value)},
                    "schrijf uren als 3,5 of 3:30 als u een ander getal bedoelt"};
        });
    target.amounts[row_] = found.value;
}

void ChunkReader::report(const Target& target, cell::Fault fault, std::string_view text,
                         const csv::Cell& cell) {
    refuse(cell_code(fault), cell,
           [&] { return cell_message(fault, text, task_.table->schema->name, *target.column->schema); });
}

void ChunkReader::hand_over(Diagnostics& diagnostics) const {
    const FilePlan& plan = *task_.plan;
    findings_.hand_over(
        diagnostics,
        [&](const Spot& spot) {
            return spot.offset == Spot::whole_record
                       ? record_place(plan, spot.begin, spot.line)
                       : quoted_place(plan, spot.begin, spot.line, spot.offset, spot.length);
        },
        [&](std::size_t) { return plan.file->name(); });
}

} // namespace verantwoord
