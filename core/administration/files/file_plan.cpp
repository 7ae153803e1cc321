#include "administration/files/file_plan.hpp"

#include "base/text/nearest.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

using Use = PlannedColumn::Use;

/// Matches the headings of one file with the columns of one table.
class HeadingReader {
  public:
    HeadingReader(FilePlan& plan, const TableSchema& table, const Centre& centre, Diagnostics& diagnostics)
        : plan_(plan), table_(table), centre_(centre), diagnostics_(diagnostics) {}

    void read(std::span<const csv::Cell> cells) {
        for (const csv::Cell& cell : cells) headings_.push_back(heading_key(text::trim(cell.text)));
        for (const csv::Cell& cell : cells) add(cell);
        while (!plan_.columns.empty() && plan_.columns.back().heading.empty()) plan_.columns.pop_back();
        report_doubles();
        report_identifying();
        report_missing();
        report_unknown();
    }

  private:
    void add(const csv::Cell& cell) {
        PlannedColumn column;
        column.heading = text::trim(cell.text);
        column.offset = cell.offset;
        column.length = cell.length;
        decide(column);
        plan_.columns.push_back(column);
    }

    void decide(PlannedColumn& column) const {
        const std::string key = heading_key(column.heading);
        if (key.empty()) return;
        if (dropped(key)) {
            column.use = Use::Dropped;
            return;
        }
        const auto what = literally_ours(key) ? std::nullopt : identifying(column.heading, table_.name);
        if (what == Identifying::BirthDate && table_.name == "deelnemers") {
            column.use = Use::BirthDate;
            column.schema = column_schema(table_, "geboortejaar");
        } else if (what) {
            column.use = Use::Refused;
        } else if ((column.schema = ours(key)) != nullptr) {
            column.use = Use::Read;
        }
    }

    bool dropped(const std::string& key) const {
        const auto found = centre_.dropped.find(std::string(table_.name));
        return found != centre_.dropped.end() &&
               std::any_of(found->second.begin(), found->second.end(),
                           [&](const std::string& name) { return heading_key(name) == key; });
    }

    bool literally_ours(const std::string& key) const {
        return std::any_of(table_.columns.begin(), table_.columns.end(), [&](const ColumnSchema& column) {
            return column.name == key || is_among(column.aliases, key) || is_among(column.else_aliases, key);
        });
    }

    /// The column of ours that a heading means. The centre's own mapping goes before our names, and our names
    /// before aliases. In a file without the mapped heading, from another year perhaps, our own name means
    /// what it says.
    const ColumnSchema* ours(const std::string& key) const {
        const auto mapping = centre_.columns.find(std::string(table_.name));
        const auto own = [&](const ColumnSchema& column) -> const std::string* {
            if (mapping == centre_.columns.end()) return nullptr;
            const auto found = mapping->second.find(std::string(column.name));
            return found == mapping->second.end() ? nullptr : &found->second;
        };
        const auto stands_here = [&](const std::string* name) {
            return name && std::count(headings_.begin(), headings_.end(), heading_key(*name)) > 0;
        };
        for (const ColumnSchema& column : table_.columns)
            if (const std::string* name = own(column); name && heading_key(*name) == key) return &column;
        for (const ColumnSchema& column : table_.columns)
            if (column.name == key && !stands_here(own(column))) return &column;
        for (const ColumnSchema& column : table_.columns)
            if (!own(column) && is_among(column.aliases, key)) return &column;
        for (const ColumnSchema& column : table_.columns)
            if (!own(column) && stands_in(column, key)) return &column;
        return nullptr;
    }

    static bool is_among(std::span<const std::string_view> names, std::string_view key) {
        return std::find(names.begin(), names.end(), key) != names.end();
    }

    /// Whether it is the first heading of the file that stands in for this column.
    bool stands_in(const ColumnSchema& column, std::string_view key) const {
        const auto here = [&](std::string_view name) {
            return std::find(headings_.begin(), headings_.end(), name) != headings_.end();
        };
        if (here(column.name) || std::any_of(column.aliases.begin(), column.aliases.end(), here))
            return false;
        const auto first = std::find_if(column.else_aliases.begin(), column.else_aliases.end(), here);
        return first != column.else_aliases.end() && *first == key;
    }

    Place place(const PlannedColumn& column) const {
        return quoted_place(plan_, plan_.heading_begin, plan_.heading_line, column.offset, column.length);
    }

    Place end_of_headings() const {
        if (plan_.columns.empty()) return record_place(plan_, plan_.heading_begin, plan_.heading_line);
        return place(plan_.columns.back());
    }

    void report_doubles() {
        std::map<const ColumnSchema*, const PlannedColumn*> seen;
        for (PlannedColumn& column : plan_.columns) {
            if (!column.read()) continue;
            const auto [first, fresh] = seen.emplace(column.schema, &column);
            if (fresh) continue;
            // An alias beside the column itself is only another column of theirs.
            const bool alias = heading_key(column.heading) != heading_key(first->second->heading);
            if (alias)
                diagnostics_.error(
                    "G05", place(column),
                    {"de kolommen {} en {} betekenen allebei '{}'", say::quoted(first->second->heading),
                     say::quoted(column.heading), say::own(column.schema->name)},
                    {"zet in centrum.json welke van de twee het is: \"kolommen\": { \"{}\": { \"{}\": \"{}\" "
                     "} }",
                     say::own(table_.name), say::own(column.schema->name), say::foreign(column.heading)});
            else
                diagnostics_.error("G05", place(column),
                                   {"de kolom {} staat er twee keer", say::quoted(column.heading)},
                                   "hernoem of verwijder een van beide kolommen");
            column.use = Use::Unknown;
            doubled_ = true;
        }
    }

    void report_identifying() {
        for (const PlannedColumn& column : plan_.columns) {
            if (column.use == Use::BirthDate)
                diagnostics_.note(
                    "G11", place(column),
                    {"van {} wordt alleen het geboortejaar bewaard", say::quoted(column.heading)});
            if (column.use != Use::Refused) continue;
            const auto what = identifying(column.heading, table_.name);
            diagnostics_.error("G10", place(column),
                               {"de kolom {} lijkt {} te bevatten en wordt daarom niet gelezen",
                                say::quoted(column.heading),
                                say::own(to_dutch(what.value_or(Identifying::Name)))},
                               leave_out(table_.name, column.heading));
        }
    }

    std::vector<std::string> unknown_headings() const {
        std::vector<std::string> names;
        for (const PlannedColumn& column : plan_.columns)
            if (column.use == Use::Unknown && !column.heading.empty()) names.push_back(column.heading);
        return names;
    }

    /// The heading of theirs that was probably meant by the missing column, or null.
    const PlannedColumn* resembling(const ColumnSchema& missing) const {
        std::vector<std::string> keys;
        for (const std::string& name : unknown_headings()) keys.push_back(heading_key(name));
        auto best = nearest(missing.name, keys);
        for (const std::string& key : keys)
            if (!best && key.find(missing.name) != std::string::npos) best = key;
        if (!best) return nullptr;
        const auto found =
            std::find_if(plan_.columns.begin(), plan_.columns.end(), [&](const PlannedColumn& column) {
                return column.use == Use::Unknown && heading_key(column.heading) == *best;
            });
        return found == plan_.columns.end() ? nullptr : &*found;
    }

    void report_missing() {
        plan_.usable = !doubled_;
        for (const ColumnSchema& column : table_.columns) {
            if (!column.required || plan_.of(column.name)) continue;
            plan_.usable = false;
            const PlannedColumn* like = resembling(column);
            const auto name = say::own(column.name);
            diagnostics_.error("G04", like ? place(*like) : end_of_headings(),
                               {"de kolom '{}' ontbreekt ({})", name, say::own(column.meaning)},
                               {"{}, of zet in centrum.json: \"kolommen\": { \"{}\": { \"{}\": \"{}\" } }",
                                like ? Sentence("hernoem {} in '{}'", say::quoted(like->heading), name)
                                     : Sentence("voeg de kolom toe"),
                                say::own(table_.name), name,
                                like ? Sentence(say::foreign(like->heading)) : Sentence("uw kolomnaam")});
        }
    }

    void report_unknown() {
        const std::vector<std::string> names = unknown_headings();
        if (names.empty() || !plan_.usable) return;
        Place at = record_place(plan_, plan_.heading_begin, plan_.heading_line);
        diagnostics_.note("G14", at, {"niet gelezen: {}", say::quoted_list(names)},
                          "is dit wel een kolom die telt: zet de naam bij \"kolommen\" in centrum.json");
    }

    FilePlan& plan_;
    const TableSchema& table_;
    const Centre& centre_;
    Diagnostics& diagnostics_;
    std::vector<std::string> headings_; ///< their keys, all of the file
    bool doubled_ = false;
};

void report_empty(const SourceFile& file, Diagnostics& diagnostics) {
    diagnostics.error("G01", place_of(file.name()), "dit bestand is leeg",
                      "zet op de eerste regel de namen van de kolommen, of haal het bestand weg");
}

/// The first row in which something stands.
void find_headings_of_sheet(FilePlan& plan) {
    csv::RecordReader reader(plan.extent(0, 1));
    while (reader.next()) {
        plan.heading_begin = reader.begin();
        plan.heading_line = reader.line();
        const auto cells = reader.cells();
        if (std::any_of(cells.begin(), cells.end(), [](const csv::Cell& cell) { return !cell.text.empty(); }))
            return;
    }
}

/// Excel's first line "sep=;" says which separator the file has; else the headings show it.
void find_headings(FilePlan& plan) {
    const std::string_view text = plan.file->text();
    const auto line_end = [&] { return std::min(text.find('\n', plan.heading_begin), text.size()); };
    std::optional<char> said;
    if (text::lower(text.substr(0, 4)) == "sep=") {
        const std::string_view mark = text.substr(4, line_end() - 4);
        said = mark.empty() || mark.front() == '\r' ? ';' : mark.front();
        plan.heading_begin = line_end();
    }
    while (plan.heading_begin < text.size() &&
           (text[plan.heading_begin] == '\n' || text[plan.heading_begin] == '\r'))
        plan.heading_line += text[plan.heading_begin++] == '\n';
    plan.separator =
        said.value_or(csv::separator_of(text.substr(plan.heading_begin, line_end() - plan.heading_begin)));
}

} // namespace

Sentence leave_out(std::string_view table, std::string_view heading) {
    return {"haal de kolom uit het bestand, of zet in centrum.json: \"weglaten\": { \"{}\": [\"{}\"] }",
            say::own(table), say::foreign(heading)};
}

const PlannedColumn* FilePlan::of(std::string_view column) const {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const PlannedColumn& candidate) {
        return candidate.read() && candidate.schema->name == column;
    });
    return found == columns.end() ? nullptr : &*found;
}

csv::Extent FilePlan::extent(std::size_t begin, std::uint32_t line) const {
    const std::string_view text = file->text();
    return {text,          begin, text.size(), line, separator, file->quoted(), file->sheet() != nullptr,
            columns.size()};
}

FilePlan plan_file(const SourceFile& file, const TableSchema& table, const Centre& centre,
                   Diagnostics& diagnostics) {
    FilePlan plan;
    plan.file = &file;
    const std::string_view text = file.text();
    if (text::trim(text).empty()) {
        report_empty(file, diagnostics);
        return plan;
    }
    if (file.sheet())
        find_headings_of_sheet(plan);
    else
        find_headings(plan);
    csv::RecordReader reader(plan.extent(plan.heading_begin, plan.heading_line));
    if (!reader.next()) {
        report_empty(file, diagnostics);
        return plan;
    }
    for (const csv::FaultAt& fault : reader.faults()) {
        diagnostics.error("G09", quoted_place(plan, plan.heading_begin, plan.heading_line, fault.offset, 1),
                          "bij dit aanhalingsteken klopt iets niet in de rij met kolomnamen",
                          "zet om een kolomnaam twee aanhalingstekens, of geen");
        return plan;
    }
    plan.body_begin = reader.after();
    plan.body_line = reader.next_line();
    HeadingReader(plan, table, centre, diagnostics).read(reader.cells());
    return plan;
}

} // namespace verantwoord
