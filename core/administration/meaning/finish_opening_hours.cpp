// Opening hours as days: weekly schedules written out, closures taken away, hours that are counted twice
// told.
#include "administration/meaning/finish.hpp"

#include "administration/files/dropped_rows.hpp"
#include "administration/meaning/opening_lines.hpp"
#include "base/must.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace verantwoord {

namespace {

/// On which days which place is closed; a closure without a place closes all of them.
class Closures {
  public:
    void add(Dictionary::Code location, std::int32_t from, std::int32_t until) {
        for (std::int32_t day = from; day <= until; ++day) days_[location].insert(day);
    }
    bool closed(Dictionary::Code location, std::int32_t day) const {
        const auto holds = [&](Dictionary::Code code) {
            const auto found = days_.find(code);
            return found != days_.end() && found->second.contains(day);
        };
        return holds(Dictionary::empty) || holds(location);
    }

  private:
    std::map<Dictionary::Code, std::set<std::int32_t>> days_;
};

/// One opening of one place on one day, and the row it comes from.
struct Opening {
    Dictionary::Code location, kind;
    std::int32_t day;
    OpeningHours hours;
    std::size_t row;
    auto operator<=>(const Opening&) const = default;
};

class OpeningRows {
  public:
    OpeningRows(ReadTable& table, ScheduleYears& years) : read_(table), lines_(table, years) {
        for (const char* name : {"datum", "locatie", "soort"})
            table_.columns.push_back(empty_column(must_have(
                column_schema(*table.schema, name), "de tabel heeft geen kolom met deze naam", name)));
        table_.columns.push_back(empty_column({"minuten", CellKind::Minutes, false, {}, {}, {}, {}}));
        for (Column& column : table_.columns) column.supplied = table.supplied;
        table_.columns[1].supplied = table.of("locatie").column.supplied;
        table_.name = table.schema->name;
        table_.time = table.schema->time;
        table_.supplied = table.supplied;
    }

    void fill() {
        for (const FilePlan& plan : read_.plans) table_.files.push_back(plan.file->name());
        std::vector<OpeningLine> open;
        for (std::size_t row = 0; row < read_.rows(); ++row) {
            auto line = lines_.read(row);
            if (!line) continue;
            if (line->closed)
                closures_.add(line->location, line->days.from.days, line->days.until.days);
            else
                open.push_back(std::move(*line));
        }
        table_.columns[1].dictionary = read_.of("locatie").column.dictionary;
        table_.columns[2].dictionary = read_.of("soort").column.dictionary;
        std::size_t file = 0;
        for (const OpeningLine& line : open) {
            for (; file < read_.first_row_of.size() && read_.first_row_of[file] <= line.row; ++file)
                table_.first_row_of.push_back(table_.rows());
            write_out(line);
        }
        table_.first_row_of.resize(table_.files.size(), table_.rows());
        report_overlaps();
    }

    Table& table() { return table_; }
    const RowFindings& findings() { return lines_.findings(); }
    const std::vector<std::size_t>& not_counted() const { return lines_.not_counted(); }

  private:
    /// A row for each day.
    void write_out(const OpeningLine& line) {
        for (std::int32_t date = line.days.from.days; date <= line.days.until.days; ++date)
            if (!line.weekdays || line.weekdays->test(static_cast<std::size_t>(weekday(Date{date}))))
                for (const OpeningHours& hours : line.hours) add_row(line, date, hours);
    }

    void add_row(const OpeningLine& line, std::int32_t date, OpeningHours hours) {
        if (closures_.closed(line.location, date)) return;
        table_.columns[0].days.push_back(date);
        table_.columns[1].codes.push_back(line.location);
        table_.columns[2].codes.push_back(line.kind);
        table_.columns[3].amounts.push_back(hours.until - hours.from);
        table_.lines.push_back(read_.lines[line.row]);
        openings_.push_back({line.location, line.kind, date, hours, line.row});
    }

    /// Warns of hours that are counted twice, once for each pair of rows, for two schedules would overlap
    /// every week anew. `widest` is the opening so far that ends last on the same day in the same place: only
    /// that one can still overlap.
    void report_overlaps() {
        std::sort(openings_.begin(), openings_.end());
        std::set<std::pair<std::size_t, std::size_t>> told;
        for (std::size_t index = 1, widest = 0; index < openings_.size(); ++index) {
            const Opening &before = openings_[widest], &here = openings_[index];
            const bool same =
                before.location == here.location && before.kind == here.kind && before.day == here.day;
            if (same && here.hours.from < before.hours.until) {
                const auto [first, second] = std::minmax(before.row, here.row);
                if (told.emplace(first, second).second)
                    lines_.findings().warning(
                        "G28", second, {},
                        {"op {} overlapt deze regel met regel {}", say::date(Date{here.day}),
                         say::digits(read_.lines[first])},
                        "de uren tellen nu dubbel: verbeter de tijden, of haal een van beide regels weg");
            }
            if (!same || here.hours.until > before.hours.until) widest = index;
        }
    }

    ReadTable& read_;
    OpeningLines lines_;
    std::vector<Opening> openings_;
    Table table_;
    Closures closures_;
};

} // namespace

Table finish_opening_hours(ReadTable& table, ScheduleYears& years, Diagnostics& diagnostics) {
    table.complete();
    OpeningRows rows(table, years);
    rows.fill();
    rows.findings().hand_over(diagnostics);
    leave_out_rows(table, rows.not_counted());
    return std::move(rows.table());
}

} // namespace verantwoord
