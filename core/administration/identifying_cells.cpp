#include "administration/identifying_cells.hpp"

#include "administration/privacy/column_finds.hpp"
#include "administration/rows/references.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

bool is_person_column(const ColumnSchema& column) {
    return column.refers_to == "deelnemers" || column.name == "deelnemer" || column.name == "vrijwilliger" ||
           column.name == "medewerker";
}

ColumnNature nature_of(const TableSchema& table, const ColumnSchema& column) {
    const bool people = std::any_of(table.columns.begin(), table.columns.end(), is_person_column);
    const bool places = column.name == "gemeente" || column.name == "locatie" || column.name == "partner" ||
                        column.name == "financier" || column.name == "bron" || column.name == "gebied";
    return {column.kind, people, places};
}

bool holds_text(const ReadColumn& read) {
    return read.column.kind == ColumnKind::Text && read.column.supplied;
}

/// In how many rows these codes stand and in which first.
struct Rows {
    std::size_t count = 0, first = 0;
};

Rows rows_with(const Column& column, const std::vector<Dictionary::Code>& codes) {
    std::vector<bool> wanted(column.dictionary.size(), false);
    for (const Dictionary::Code code : codes) wanted[code] = true;
    Rows rows;
    for (std::size_t row = 0; row < column.codes.size(); ++row)
        if (wanted[column.codes[row]] && rows.count++ == 0) rows.first = row;
    return rows;
}

class CellChecker {
  public:
    CellChecker(ReadTable& table, const Centre& centre, Date today, std::vector<Doubt>& doubts,
                Diagnostics& diagnostics)
        : table_(table), centre_(centre), today_(today), doubts_(doubts), diagnostics_(diagnostics) {}

    void check() {
        for (const ReadColumn& read : table_.columns) {
            if (read.column.kind == ColumnKind::Date && read.column.supplied && !read.column.days.empty() &&
                are_birth_dates(read.column.days, today_))
                refuse_column(table_, read.schema->name, Identifying::BirthDate, diagnostics_);
            if (!holds_text(read) || read.schema->kind == CellKind::KeyList) continue;
            for (const ColumnFind& find :
                 finds_in(read.column.dictionary, nature_of(*table_.schema, *read.schema), today_))
                tell(read, find);
        }
    }

  private:
    void tell(const ReadColumn& read, const ColumnFind& find) {
        // One key that is an address shows that the centre did not give these keys itself, so all of them go.
        const bool whole =
            find.extent == ColumnFind::Extent::WholeColumn || read.schema->kind == CellKind::Key;
        if (whole && find.certain) return refuse_column(table_, read.schema->name, find.what, diagnostics_);
        if (!find.certain) return doubt(read, find);
        const Rows rows = rows_with(read.column, find.codes);
        if (rows.count == 0) return;
        diagnostics_.error("G45", table_.place(rows.first, read.schema->name),
                           {"in '{}' staat {}{}", say::own(read.schema->name),
                            say::own(one_in_dutch(find.what)), times(rows.count)},
                           "haal het weg uit het bestand: het is niet nodig om te tellen");
        table_.damaged = true;
    }

    static Sentence times(std::size_t rows) {
        if (rows == 1) return {};
        return {", in {} regels", say::number(static_cast<std::int64_t>(rows))};
    }

    void doubt(const ReadColumn& read, const ColumnFind& find) {
        Doubt doubt{
            std::string(table_.schema->name) + "." + std::string(read.schema->name), find.what, {}, 0, {}};
        std::vector<Dictionary::Code> codes;
        std::set<std::string> values;
        for (const Dictionary::Code code : find.codes) {
            const std::string& text = read.column.dictionary.text(code);
            if (find.what == Identifying::Name && is_ours(text)) continue;
            codes.push_back(code);
            if (find.extent == ColumnFind::Extent::SomeCells) values.insert(text::word_form(text));
        }
        if (find.extent == ColumnFind::Extent::SomeCells && codes.empty()) return;
        doubt.values.assign(values.begin(), values.end());
        Rows rows{read.column.codes.size(), 0};
        if (!codes.empty()) rows = rows_with(read.column, codes);
        if (rows.count == 0) return;
        doubt.times = rows.count;
        doubt.first = table_.place(rows.first, read.schema->name);
        doubts_.push_back(std::move(doubt));
    }

    /// The centre's own name and those of its locations are no people, also when they are called after one.
    bool is_ours(const std::string& text) const {
        const std::string folded = text::word_form(text);
        const auto same = [&](const std::string& name) {
            return !name.empty() && text::word_form(name) == folded;
        };
        return same(centre_.name) ||
               std::any_of(centre_.locations.begin(), centre_.locations.end(),
                           [&](const Location& one) { return same(one.name) || same(one.id); });
    }

    ReadTable& table_;
    const Centre& centre_;
    Date today_;
    std::vector<Doubt>& doubts_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_identifying_cells(ReadTable& table, const Centre& centre, Date today, std::vector<Doubt>& doubts,
                             Diagnostics& diagnostics) {
    CellChecker(table, centre, today, doubts, diagnostics).check();
}

void check_unread_columns(const FilePlan& plan, const TableSchema& table, Date today,
                          Diagnostics& diagnostics) {
    // A column that points at people shows it in its first rows; the rest need not be read.
    constexpr std::size_t enough_rows = 1000;
    std::vector<std::size_t> unread;
    for (std::size_t index = 0; index < plan.columns.size(); ++index)
        if (plan.columns[index].use == PlannedColumn::Use::Unknown && !plan.columns[index].heading.empty())
            unread.push_back(index);
    if (unread.empty()) return;
    std::vector<Dictionary> values(unread.size());
    csv::RecordReader reader(plan.extent(plan.body_begin, plan.body_line));
    for (std::size_t row = 0; row < enough_rows && reader.next(); ++row)
        for (std::size_t which = 0; which < unread.size(); ++which)
            if (unread[which] < reader.cells().size())
                values[which].intern(text::trim(reader.cells()[unread[which]].text));
    for (std::size_t which = 0; which < unread.size(); ++which) {
        const auto what = whole_column(values[which], today);
        if (!what) continue;
        const PlannedColumn& column = plan.columns[unread[which]];
        diagnostics.error(
            "G10", quoted_place(plan, plan.heading_begin, plan.heading_line, column.offset, column.length),
            {"in de kolom {} lijken {} te staan; zij wordt niet gelezen", say::quoted(column.heading),
             say::own(to_dutch(*what))},
            leave_out(table.name, column.heading));
    }
}

} // namespace verantwoord
