// Opening hours as days: weekly schedules written out, closures taken away, hours that are counted twice
// told.
#include "administration/meaning/finish.hpp"

#include "administration/meaning/weekdays.hpp"
#include "administration/rows/row_findings.hpp"
#include "base/must.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace verantwoord {

namespace {

constexpr std::int32_t most_days = 366 * 30; // a schedule or closure that lasts longer has a wrong year

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

/// From when until when a door is open, in minutes of the day.
struct Hours {
    std::int16_t from = 0, until = 0;
    auto operator<=>(const Hours&) const = default;
};

/// One opening of one place on one day, and the row it comes from.
struct Opening {
    Dictionary::Code location, kind;
    std::int32_t day;
    Hours hours;
    std::size_t row;
    auto operator<=>(const Opening&) const = default;
};

class OpeningRows {
  public:
    explicit OpeningRows(ReadTable& table) : read_(table), findings_(table) {
        closed_ = read_.of("soort").column.dictionary.find("gesloten");
        open_ = read_.of("soort").column.dictionary.intern("open");
        for (const char* name : {"datum", "locatie", "soort"})
            table_.columns.push_back(empty_column(must_have(
                column_schema(*table.schema, name), "de tabel heeft geen kolom met deze naam", name)));
        table_.columns.push_back(empty_column({"minuten", CellKind::Minutes, false, {}, {}, {}, {}}));
        for (Column& column : table_.columns) column.supplied = table.supplied;
        table_.columns[1].supplied = table.of("locatie").column.supplied;
        table_.columns[1].dictionary = read_.of("locatie").column.dictionary;
        table_.columns[2].dictionary = read_.of("soort").column.dictionary;
        table_.name = table.schema->name;
        table_.time = table.schema->time;
        table_.supplied = table.supplied;
    }

    void fill() {
        for (const FilePlan& plan : read_.plans) table_.files.push_back(plan.file->name());
        for (std::size_t row = 0; row < read_.rows(); ++row)
            if (is_closure(row)) add_closure(row);
        std::size_t file = 0;
        for (std::size_t row = 0; row < read_.rows(); ++row) {
            for (; file < read_.first_row_of.size() && read_.first_row_of[file] <= row; ++file)
                table_.first_row_of.push_back(table_.rows());
            if (!is_closure(row)) add_opening(row);
        }
        table_.first_row_of.resize(table_.files.size(), table_.rows());
        report_overlaps();
    }

    Table& table() { return table_; }
    const RowFindings& findings() const { return findings_; }

  private:
    bool is_closure(std::size_t row) const {
        return closed_ != Dictionary::unknown_code && read_.of("soort").column.codes[row] == closed_;
    }
    std::int32_t day(std::size_t row, std::string_view column) const {
        return read_.of(column).column.days[row];
    }

    /// Reports an empty cell. One with something unreadable in it was reported when it was read.
    void missing(std::size_t row, std::string_view column, Sentence message, Sentence help) {
        if (!read_.filled(row, column))
            findings_.error("G27", row, column, std::move(message), std::move(help));
    }

    void add_closure(std::size_t row) {
        const std::int32_t from = day(row, "datum");
        const std::int32_t until = day(row, "datum_tot") == Column::no_date ? from : day(row, "datum_tot");
        if (from == Column::no_date)
            missing(row, "datum", "deze sluiting heeft geen datum", "vul de eerste dag in bij 'datum'");
        else if (sensible(row, from, until, "datum_tot"))
            closures_.add(read_.of("locatie").column.codes[row], from, until);
    }

    bool sensible(std::size_t row, std::int32_t from, std::int32_t until, std::string_view column) {
        if (until < from)
            findings_.error("G24", row, column, "de laatste dag ligt voor de eerste",
                            "wissel de datums of verbeter het jaar");
        else if (until - from > most_days)
            findings_.error("G24", row, column, "hier liggen meer dan dertig jaar tussen",
                            "verbeter het jaar");
        return until >= from && until - from <= most_days;
    }

    void add_opening(std::size_t row) {
        const std::int16_t from = read_.of("van").minutes[row], until = read_.of("tot").minutes[row];
        if (from < 0 || until < 0) {
            missing(row, from < 0 ? "van" : "tot", "van deze regel is niet bekend hoe lang de deur open is",
                    "vul bij 'van' en 'tot' een tijd in, bijvoorbeeld 9:30");
            return;
        }
        if (until <= from) {
            findings_.error("G24", row, "tot", "de eindtijd ligt niet na de begintijd",
                            "verbeter de tijd; loopt het door na middernacht: maak twee regels");
            return;
        }
        const Column& weekday = read_.of("weekdag").column;
        if (weekday.codes[row] != Dictionary::empty)
            expand(row, weekday.dictionary.text(weekday.codes[row]), {from, until});
        else if (day(row, "datum") == Column::no_date)
            missing(row, "datum", "deze regel heeft geen datum en geen weekdag", "vul een van beide in");
        else
            add_days(row, {from, until});
    }

    /// Adds a row with a date, or one for each day when it has a last day too.
    void add_days(std::size_t row, Hours hours) {
        const std::int32_t from = day(row, "datum");
        const std::int32_t until = day(row, "datum_tot") == Column::no_date ? from : day(row, "datum_tot");
        if (!sensible(row, from, until, "datum_tot")) return;
        for (std::int32_t date = from; date <= until; ++date) add_row(row, date, hours);
    }

    /// Adds a row for each day of a weekly schedule.
    void expand(std::size_t row, std::string_view words, Hours hours) {
        const auto days = parse_weekdays(words);
        if (!days) {
            findings_.error("G27", row, "weekdag", {"{} is geen weekdag", say::quoted_short(words)},
                            "schrijf bijvoorbeeld maandag, of ma, wo en vr, of ma t/m vr");
            return;
        }
        const std::int32_t from = day(row, "geldig_van"), until = day(row, "geldig_tot");
        if (from == Column::no_date || until == Column::no_date) {
            missing(row, from == Column::no_date ? "geldig_van" : "geldig_tot",
                    "van dit weekrooster is niet bekend van wanneer tot wanneer het geldt",
                    "vul 'geldig_van' en 'geldig_tot' in");
            return;
        }
        if (day(row, "datum") != Column::no_date)
            findings_.error("G27", row, "datum", "deze regel heeft een datum en een weekdag",
                            "laat een van beide leeg");
        else if (sensible(row, from, until, "geldig_tot"))
            for (std::int32_t date = from; date <= until; ++date)
                if (days->test(static_cast<std::size_t>(weekday(Date{date})))) add_row(row, date, hours);
    }

    void add_row(std::size_t row, std::int32_t date, Hours hours) {
        const Dictionary::Code location = read_.of("locatie").column.codes[row];
        const Dictionary::Code kind = read_.of("soort").column.codes[row];
        if (closures_.closed(location, date)) return;
        table_.columns[0].days.push_back(date);
        table_.columns[1].codes.push_back(location);
        table_.columns[2].codes.push_back(kind == Dictionary::empty ? open_ : kind);
        table_.columns[3].amounts.push_back(hours.until - hours.from);
        table_.lines.push_back(read_.lines[row]);
        openings_.push_back({location, table_.columns[2].codes.back(), date, hours, row});
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
                    findings_.warning(
                        "G28", second, {},
                        {"op {} overlapt deze regel met regel {}", say::date(Date{here.day}),
                         say::digits(read_.lines[first])},
                        "de uren tellen nu dubbel: verbeter de tijden, of haal een van beide regels weg");
            }
            if (!same || here.hours.until > before.hours.until) widest = index;
        }
    }

    ReadTable& read_;
    std::vector<Opening> openings_;
    Table table_;
    RowFindings findings_;
    Closures closures_;
    Dictionary::Code closed_ = Dictionary::unknown_code, open_ = Dictionary::empty;
};

} // namespace

Table finish_opening_hours(ReadTable& table, Diagnostics& diagnostics) {
    table.complete();
    OpeningRows rows(table);
    rows.fill();
    rows.findings().hand_over(diagnostics);
    return std::move(rows.table());
}

} // namespace verantwoord
