#include "administration/files/file_plan.hpp"

#include "administration/cells/file_period.hpp"
#include "administration/cells/word_map.hpp"
#include "administration/files/heading_row.hpp"
#include "administration/files/long_rows.hpp"
#include "administration/files/other_lines.hpp"
#include "administration/records/data_name.hpp"
#include "administration/shape/group_lines.hpp"
#include "administration/shape/reshaped_text.hpp"
#include "base/text/nearest.hpp"
#include "base/text/text.hpp"
#include "base/text/typed.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

using Use = PlannedColumn::Use;

/// Tells what is to be told about the headings of one file.
class HeadingReader {
  public:
    HeadingReader(FilePlan& plan, const TableSchema& table, Diagnostics& diagnostics)
        : plan_(plan), table_(table), diagnostics_(diagnostics) {}

    void read() {
        report_titles();
        report_doubles();
        report_identifying();
        report_missing();
        report_guesses();
        report_unknown();
    }

  private:
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
            if (!column.required || plan_.of(column.name) || plan_.wide.gives(column) ||
                year_of_name(column) || say_instead(plan_.columns, column) ||
                (plan_.groups && plan_.groups->says == &column))
                continue;
            plan_.usable = false;
            if (column.kind == CellKind::Date && report_no_days()) continue;
            const PlannedColumn* like = resembling(column);
            const auto name = say::own(column.name);
            diagnostics_.error("G04", like ? place(*like) : end_of_headings(),
                               {"de kolom '{}' ontbreekt ({})", name, say::own(column.meaning)},
                               {"{}, of zeg welke kolom het is: {}",
                                like ? Sentence("hernoem {} in '{}'", say::quoted(like->heading), name)
                                     : Sentence("voeg de kolom toe"),
                                to_say(like ? like->heading : "uw kolom", column.name)});
        }
    }

    /// A count of a whole month or week has no day, and none is made up.
    bool report_no_days() {
        const PlannedColumn* first = nullptr;
        for (const PlannedColumn& column : plan_.columns) {
            const std::string key = heading_key(column.heading);
            const bool longer =
                column.use == Use::Unknown && (key == "maand" || key == "week" || key == "kwartaal");
            if (!first && (longer || (column.use == Use::Side && plan_.wide.months_for_days)))
                first = &column;
        }
        if (!first) return false;
        diagnostics_.error(
            "G79", place(*first),
            {"dit zijn tellingen over langer dan een dag, en {} tellen per dag", say::own(table_.name)},
            "zet een datum in plaats van de maand of de week, bijvoorbeeld de laatste dag (31-01-2026): dan "
            "telt\n"
            "het hele getal op die dag; of lever de telling per dag aan");
        return true;
    }

    /// A file of one year needs no column for it: the year stands in its name.
    bool year_of_name(const ColumnSchema& column) {
        if (column.kind != CellKind::YearNumber) return false;
        const auto period = period_in_name(plan_.file->name());
        if (!period || civil(period->days.from).year != civil(period->days.until).year) return false;
        plan_.given_year = civil(period->days.from).year;
        return true;
    }

    /// The command that says what a heading of theirs is.
    Sentence to_say(const std::string& heading, std::string_view ours) const {
        const std::string file(name_in_data(plan_.file->name()));
        return {"verantwoord opnemen --kolom {}",
                say::foreign(typed(file + ":" + heading + "=" + std::string(ours)))};
    }

    void report_titles() {
        if (plan_.titles > (plan_.separator_line ? 1U : 0U))
            diagnostics_.note("G42", record_place(plan_, plan_.heading_begin, plan_.heading_line),
                              {"de kolomnamen staan op regel {}; wat erboven staat is een titel en telt niet",
                               say::digits(plan_.heading_line)},
                              {});
    }

    void report_guesses() {
        std::vector<Sentence> read;
        for (const PlannedColumn& column : plan_.columns)
            if (column.guessed)
                read.push_back({"{} als '{}'", say::quoted(column.heading), say::own(column.schema->name)});
        if (plan_.groups)
            read.push_back({"elke regel waar alleen een groep staat als '{}' van wat eronder staat",
                            say::own(plan_.groups->says->name)});
        if (plan_.given_year)
            read.push_back({"het jaar als {}, uit de naam", say::digits(*plan_.given_year)});
        if (read.empty() || !plan_.usable) return;
        diagnostics_.note("G32", record_place(plan_, plan_.heading_begin, plan_.heading_line),
                          {"gelezen is {}", say::joined(read)},
                          {"klopt dat niet, zeg dan welke kolom het is: {}", to_say("uw kolom", "…")});
    }

    void report_unknown() {
        const std::vector<std::string> names = unknown_headings();
        if (names.empty() || !plan_.usable) return;
        Place at = record_place(plan_, plan_.heading_begin, plan_.heading_line);
        diagnostics_.note("G14", at, {"niet gelezen: {}", say::quoted_list(names)},
                          {"is dit wel een kolom die telt, zeg dan welke: {}", to_say(names.front(), "…")});
    }

    FilePlan& plan_;
    const TableSchema& table_;
    Diagnostics& diagnostics_;
    bool doubled_ = false;
};

/// The one required column of words that no heading says; null when there is none, or more than one.
const ColumnSchema* missing_words(const FilePlan& plan, const TableSchema& table) {
    const ColumnSchema* missing = nullptr;
    for (const ColumnSchema& column : table.columns) {
        if (!column.required || column.words.empty() || plan.of(column.name) || plan.wide.gives(column))
            continue;
        if (missing) return nullptr;
        missing = &column;
    }
    return missing;
}

/// Lets lines with a group in the first column say the words that are missing. Without a heading that column
/// has the names of the rows.
void find_groups(FilePlan& plan, const TableSchema& table, const Centre& centre) {
    const ColumnSchema* missing = missing_words(plan, table);
    if (!missing || plan.columns.empty()) return;
    PlannedColumn& first = plan.columns.front();
    const bool nameless = first.use == Use::Unknown && first.heading.empty();
    if (!nameless && !(first.read() && first.schema->kind == CellKind::Text)) return;
    const GroupRows rows{plan.extent(plan.body_begin, plan.body_line), {}, [&plan](auto cells) {
                             return line_kind(plan, cells);
                         }};
    const WordMap words(table, *missing, centre);
    if (!has_group_lines(rows, 0, [&](std::string_view word) { return words.knows(word); })) return;
    plan.groups = GroupsAbove{0, missing};
    const auto text = std::find_if(table.columns.begin(), table.columns.end(),
                                   [](const ColumnSchema& one) { return one.kind == CellKind::Text; });
    if (!nameless || text == table.columns.end() || plan.of(text->name)) return;
    first.use = Use::Read;
    first.schema = &*text;
    first.heading = std::string(text->name);
}

void report_empty(const SourceFile& file, Diagnostics& diagnostics) {
    diagnostics.error("G01", place_of(file.name()), "dit bestand is leeg",
                      "zet op de eerste regel de namen van de kolommen, of haal het bestand weg");
}

} // namespace

Sentence leave_out(std::string_view table, std::string_view heading) {
    return {"haal de kolom uit het bestand, of zet in centrum.json: \"weglaten\": { \"{}\": [\"{}\"] }",
            say::own(table), say::foreign(heading)};
}

bool say_instead(std::span<const PlannedColumn> columns, const ColumnSchema& wanted) {
    return std::any_of(columns.begin(), columns.end(), [&](const PlannedColumn& planned) {
        return planned.read() &&
               std::count(wanted.instead.begin(), wanted.instead.end(), planned.schema->name) > 0;
    });
}

const PlannedColumn* FilePlan::of(std::string_view column) const {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const PlannedColumn& candidate) {
        return candidate.read() && candidate.schema->name == column;
    });
    return found == columns.end() ? nullptr : &*found;
}

csv::Extent FilePlan::extent(std::size_t begin, std::uint32_t line) const {
    const std::string_view text = file->text();
    csv::Extent extent{
        text,           begin, text.size(), line, separator, file->quoted(), file->sheet() != nullptr,
        columns.size(), {}};
    if (made) extent.origins = made->origins();
    return extent;
}

FilePlan plan_file(const SourceFile& file, const TableSchema& table, const Centre& centre,
                   Questions& questions, Diagnostics& diagnostics) {
    FilePlan plan;
    plan.file = &file;
    const std::string_view text = file.text();
    if (text::trim(text).empty()) {
        report_empty(file, diagnostics);
        return plan;
    }
    const HeadingMatch match(table, centre, questions.kept());
    find_heading_row(plan, match);
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
    MatchedHeadings headings = match.headings(reader.cells(), headings_above(plan));
    plan.columns = std::move(headings.columns);
    plan.wide = std::move(headings.wide);
    const WideAnswer wide = settle_wide(plan, table, questions, diagnostics);
    plan.waits = wide == WideAnswer::Waits;
    if (plan.waits) return plan;
    if (wide == WideAnswer::No) plan.columns = match.columns(reader.cells());
    find_groups(plan, table, centre);
    HeadingReader(plan, table, diagnostics).read();
    return plan.usable ? in_long_rows(std::move(plan), table, centre, questions, diagnostics) : plan;
}

} // namespace verantwoord
