// The values of one cell for the column that it fills. First as nearly all cells are written; what cannot be
// read like that is looked at again, for it may hold what nobody sees, or say that there is nothing.
#include "administration/files/chunk_reader.hpp"

#include "administration/cells/called_off_word.hpp"
#include "administration/cells/cell_messages.hpp"
#include "administration/cells/empty_cell.hpp"
#include "administration/table/cell_blank.hpp"
#include "administration/table/cell_excel.hpp"

#include <cstring>

namespace verantwoord {

namespace {

/// Whether the first ten characters are the date and nothing else of the cell belongs to it, no zone either,
/// behind which lies another day.
bool ten_characters_of_date(std::string_view text) {
    if (text.size() < 10 || (text.size() > 10 && text[10] != ' ')) return false;
    const auto mark = [text](std::size_t at) { return text[at] == '-' || text[at] == '/'; };
    return (mark(2) || mark(4)) && cell::is_digit(text[8]) && cell::is_digit(text[9]);
}

/// The years in which people are born who come today. Older is nobody, and 1900 and 1901 are what systems
/// write when they do not know.
constexpr int oldest = 110;

bool is_nobodys_year(std::int64_t year, int this_year) { return year < this_year - oldest || year <= 1901; }

/// 1 January of 1900 and 1901, with which systems fill a date that they do not know.
bool is_filled_in(std::int32_t day) {
    static const std::int32_t first = make_date(1900, 1, 1)->days, second = make_date(1901, 1, 1)->days;
    return day == first || day == second;
}

bool three_behind_comma(std::string_view text) {
    const std::size_t comma = text.rfind(',');
    return comma != std::string_view::npos && text.size() == comma + 4 &&
           text.find_first_not_of("0123456789", comma + 1) == std::string_view::npos;
}

/// The year that these two digits mean for somebody who is alive; 0 when it may be two, or none.
int year_of_birth(int two_digits, int this_year) {
    const int young = 2000 + two_digits, old = 1900 + two_digits;
    const bool may_be_young = young <= this_year, may_be_old = old >= this_year - oldest;
    if (may_be_young == may_be_old) return 0;
    return may_be_young ? young : old;
}

} // namespace

void ChunkReader::clear(Target& target) {
    if (target.days) target.days[row_] = Column::no_date;
    if (target.amounts) target.amounts[row_] = Column::no_amount;
    if (target.minutes) target.minutes[row_] = cell::Moment::no_minute;
}

/// Anything but None: it could not be read, and nothing was said about that yet.
cell::Fault ChunkReader::read_value(Target& target, std::string_view text, const csv::Cell& cell) {
    switch (target.kind) {
    case CellKind::Date: return read_moment(target, text, cell);
    case CellKind::YearNumber: return read_year(target, text, cell);
    default: return read_amount(target, text, cell);
    }
}

/// A date of ten characters that stood in the row before too, with or without "hh:mm" behind it.
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

cell::Fault ChunkReader::read_moment(Target& target, std::string_view text, const csv::Cell& cell) {
    if (read_same_day(target, text)) return cell::Fault::None;
    clear(target);
    const cell::Moment moment = cell::parse_moment(text);
    const bool future = target.past && moment.days > today_;
    if (!is_day_ && target.dates.leaves_open(moment, future)) return cell::Fault::None; // the column will say
    if (moment.fault != cell::Fault::None) return moment.fault;
    if (is_filled_in(moment.days) && !target.required) {
        tell(target, cell, "filled in", [&] { return filled_in_message(*target.column->schema, text); });
        return cell::Fault::None;
    }
    target.days[row_] = moment.days;
    if (target.minutes) target.minutes[row_] = moment.minute;
    if (future) {
        tell(target, cell, "future", [&] { return future_message(text); });
        return cell::Fault::None;
    }
    if (!ten_characters_of_date(text)) return cell::Fault::None;
    std::memcpy(&target.last_head, text.data(), 8);
    std::memcpy(&target.last_tail, text.data() + 8, 2);
    target.last_day = moment.days;
    return cell::Fault::None;
}

cell::Fault ChunkReader::read_year(Target& target, std::string_view text, const csv::Cell& cell) {
    clear(target);
    const int this_year = civil(task_.today).year, last = target.birth ? this_year : 2199;
    const auto year = year_in(text, target.dated, this_year);
    if (!year || *year < 1900 || *year > last) return cell::Fault::FarYear;
    if (target.birth && is_nobodys_year(*year, this_year))
        tell(target, cell, "too old", [&] { return too_old_message(*year); });
    else
        target.amounts[row_] = *year;
    return cell::Fault::None;
}

/// Of "1984", "1984.0", and where whole dates stand "12-05-1984", "5/12/84" and "12 mei 1984".
std::optional<std::int64_t> ChunkReader::year_in(std::string_view text, bool dated, int this_year) {
    // Among years a bare number is a slip of the keys, not the day number of a spreadsheet.
    const bool bare = text.find_first_not_of("0123456789.,") == std::string_view::npos;
    const std::string_view digits = text.substr(0, 4);
    const bool plain =
        text.size() == 4 || (bare && text.size() > 4 && (text.substr(4) == ".0" || text.substr(4) == ",0"));
    if (plain) {
        const cell::Number number = cell::parse_whole(digits, cell::Notation::Unknown);
        return number.fault == cell::Fault::None ? std::optional(number.value) : std::nullopt;
    }
    const bool two_marks = text.find_first_of(".,") != text.find_last_of(".,");
    if (text.size() <= 4 || (bare && !dated && !two_marks)) return std::nullopt;
    cell::Moment moment = cell::parse_moment(text);
    // For the year alone it does not matter which of the two is the month.
    if (moment.fault == cell::Fault::NoSuchDay && moment.swaps)
        moment = cell::parse_moment(text, {cell::DateOrder::MonthFirst, {}});
    if (moment.fault == cell::Fault::None || moment.fault == cell::Fault::OtherWeekday)
        return civil(Date{moment.days}).year;
    if (moment.fault != cell::Fault::ShortYear) return std::nullopt;
    const cell::Moment written = cell::parse_moment(text, {cell::DateOrder::DayFirst, 2000});
    const int year = year_of_birth(civil(Date{written.days}).year % 100, this_year);
    return year == 0 ? std::nullopt : std::optional<std::int64_t>(year);
}

cell::Number ChunkReader::number(const Target& target, std::string_view text) const {
    // Where other amounts have a decimal comma, "9,000" is still not what people write for nine.
    const bool odd = target.file_notation && three_behind_comma(text);
    const cell::Notation notation = odd ? cell::Notation::Unknown : target.notation;
    switch (target.kind) {
    case CellKind::Euros: return cell::parse_eurocents(text, notation);
    case CellKind::Fte: return cell::parse_hundredths(text, notation);
    case CellKind::Hours: return cell::parse_hours(text, target.notation);
    case CellKind::Minutes: {
        const cell::Number whole = cell::parse_whole(text, target.notation);
        const bool says_unit = text.find_first_of("mMuUhH:") != std::string_view::npos;
        return whole.fault != cell::Fault::None && says_unit ? cell::parse_hours(text, target.notation)
                                                             : whole;
    }
    default: return cell::parse_whole(text, target.notation);
    }
}

cell::Fault ChunkReader::read_amount(Target& target, std::string_view text, const csv::Cell& cell) {
    target.amounts[row_] = Column::no_amount;
    const cell::Number found = number(target, text);
    if (found.fault == cell::Fault::PartOfDay || found.fault == cell::Fault::EitherDuration) {
        target.open_hours = true; // the column will say
        return cell::Fault::None;
    }
    if (found.fault != cell::Fault::None && found.fault != cell::Fault::RoundedMinute) return found.fault;
    if (found.value < 0 && target.kind != CellKind::Euros) {
        tell(target, cell, "negative", [&] { return negative_message(text); });
        return cell::Fault::None;
    }
    if (found.fault == cell::Fault::RoundedMinute)
        tell(target, cell, "rounded", [&] { return rounded_message(text, found.value); });
    target.amounts[row_] = found.value;
    return cell::Fault::None;
}

void ChunkReader::look_again(Target& target, cell::Fault fault, std::string_view text,
                             const csv::Cell& cell) {
    if (!cell::has_unseen(text)) return tell_unreadable(target, fault, text, cell);
    const std::string seen = cell::as_seen(text);
    if (seen.empty()) return clear(target);
    if (const cell::Fault still = read_value(target, seen, cell); still != cell::Fault::None)
        tell_unreadable(target, still, seen, cell);
}

void ChunkReader::tell_unreadable(const Target& target, cell::Fault fault, std::string_view text,
                                  const csv::Cell& cell) {
    if (is_no_row()) return;
    const ColumnSchema& schema = *target.column->schema;
    if (cell::is_error_value(text))
        return tell(target, cell, "error value", [&] { return error_value_message(text, schema.name); });
    if (means_empty(schema, text)) {
        if (target.required) tell(target, cell, "empty", [&] { return empty_message(schema, text); });
        return;
    }
    // A meeting that was called off has no number of people and no hours: it is asked about as a whole.
    if (target.amounts && task_.table->schema->name == "bijeenkomsten" && called_off_in(text)) return;
    if (cell::is_cut_number(text)) return tell(target, cell, "cut", [&] { return cut_number_message(text); });
    if (target.kind == CellKind::YearNumber) return tell_year(target, text, cell);
    const bool notation = fault == cell::Fault::LonePoint || fault == cell::Fault::Ambiguous;
    tell(target, cell, std::to_string(static_cast<int>(fault)) + (notation ? "" : form_of(text)),
         [&] { return cell_message(fault, text, task_.table->schema->name, schema); });
}

void ChunkReader::tell_year(const Target& target, std::string_view text, const csv::Cell& cell) {
    // A birth date is never repeated, also not when it is wrong.
    const bool bare = text.find_first_not_of("0123456789.,") == std::string_view::npos;
    const bool secret = target.birth && text.size() > 4 && (target.dated || !bare);
    tell(target, cell, form_of(text), [&] {
        const Sentence shown = secret ? Sentence("deze waarde") : Sentence(say::quoted_short(text));
        return target.birth ? birth_year_message(shown, civil(task_.today).year) : year_message(shown, 2199);
    });
}

} // namespace verantwoord
