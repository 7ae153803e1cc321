#include "administration/intake/column_samples.hpp"

#include "administration/cells/empty_cell.hpp"
#include "administration/cells/trimmed.hpp"
#include "administration/cells/word_map.hpp"
#include "administration/table/cell.hpp"
#include "administration/table/cell_words.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

constexpr std::size_t rows_looked_at = 200;
constexpr std::size_t longest_key = 24; // bytes: a name of an activity is longer, a number never

int share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<int>(part * 100 / whole);
}

bool is_year(std::string_view text) {
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) &&
           cell::is_digit(text[2]) && cell::is_digit(text[3]);
}

/// 1.250 may be two things, and is a number all the same.
bool is_number(const cell::Number& number) {
    return number.fault == cell::Fault::None || number.fault == cell::Fault::Ambiguous ||
           number.fault == cell::Fault::LonePoint;
}

bool can_be(CellKind kind, std::string_view text) {
    constexpr auto unknown = cell::Notation::Unknown;
    switch (kind) {
    case CellKind::Date: {
        // A bare number may be the day number of Excel, and is more often another number.
        const bool bare = std::all_of(text.begin(), text.end(), cell::is_digit) && text.size() != 8;
        const auto fault = cell::parse_moment(text).fault;
        return !bare && (fault == cell::Fault::None || fault == cell::Fault::ShortYear ||
                         fault == cell::Fault::NoYear);
    }
    case CellKind::YearNumber: return is_year(text);
    case CellKind::Persons:
    case CellKind::Number: return is_number(cell::parse_whole(text, unknown)) && !is_year(text);
    case CellKind::Hours:
    case CellKind::Minutes: return is_number(cell::parse_hours(text, unknown));
    case CellKind::Euros: return is_number(cell::parse_eurocents(text, unknown)) && !is_year(text);
    case CellKind::Fte: return is_number(cell::parse_hundredths(text, unknown));
    default: return false;
    }
}

bool is_digit_in(std::string_view text) { return std::any_of(text.begin(), text.end(), cell::is_digit); }

} // namespace

int ColumnSamples::fit(const TableSchema& table, const ColumnSchema& column, const Centre& centre) const {
    std::vector<std::string_view> filled;
    for (const std::string& each : cells)
        if (!means_empty(column, each)) filled.emplace_back(each);
    const auto count = [&](auto test) {
        return share(static_cast<std::size_t>(std::count_if(filled.begin(), filled.end(), test)),
                     filled.size());
    };
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::KeyList: return 0;
    case CellKind::Key: {
        const bool own = column.refers_to.empty();
        const std::set<std::string_view> different(filled.begin(), filled.end());
        const int numbered = count([](std::string_view text) {
            return text.size() <= longest_key && is_digit_in(text) &&
                   cell::parse_moment(text).fault != cell::Fault::None && !is_year(text);
        });
        // A number of its own that comes back is the number of something else.
        return own && share(different.size(), filled.size()) < 95 ? 0 : numbered;
    }
    case CellKind::Category: {
        if (column.words.empty()) return 0;
        const WordMap words(table, column, centre);
        return count([&](std::string_view text) { return words.knows(text); });
    }
    default: return count([&](std::string_view text) { return can_be(column.kind, text); });
    }
}

bool ColumnSamples::weekdays() const {
    // "ma t/m do", and no "ma 2-1-2023"; days of closing may stand below the days of the week.
    std::size_t weekdays = 0, days = 0;
    for (std::string_view text : cells)
        if (is_digit_in(text))
            ++days;
        else if (cell::take_weekday(text))
            ++weekdays;
    return weekdays > 0 && share(weekdays + days, cells.size()) > 50;
}

std::vector<ColumnSamples> column_samples(const FilePlan& plan) {
    std::vector<ColumnSamples> samples(plan.columns.size());
    csv::RecordReader reader(plan.extent(plan.body_begin, plan.body_line));
    for (std::size_t row = 0; row < rows_looked_at && reader.next(); ++row) {
        const auto cells = reader.cells();
        // A line with one cell is a title or a note between the rows.
        const auto filled = std::count_if(cells.begin(), cells.end(),
                                          [](const csv::Cell& cell) { return !trimmed(cell.text).empty(); });
        if (filled < 2) continue;
        for (std::size_t index = 0; index < std::min(cells.size(), samples.size()); ++index)
            if (const auto text = trimmed(cells[index].text); !text.empty())
                samples[index].cells.emplace_back(text);
    }
    return samples;
}

} // namespace verantwoord
