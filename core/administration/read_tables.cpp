#include "administration/read_tables.hpp"

#include "administration/files/table_reader.hpp"
#include "administration/identifying_cells.hpp"
#include "administration/intake/asked_columns.hpp"
#include "administration/intake/data_files.hpp"
#include "administration/meaning/finish.hpp"
#include "administration/odd/missing_location.hpp"
#include "administration/odd/odd.hpp"
#include "administration/records/data_name.hpp"
#include "administration/rows/alike_keys.hpp"
#include "administration/rows/duplicates.hpp"
#include "administration/rows/references.hpp"
#include "administration/rows/several_keys.hpp"
#include "base/message/sheet_name.hpp"
#include "base/must.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

using Files = std::vector<std::unique_ptr<SourceFile>>;

/// Opens the files of a table. One that cannot be read stays in the list as null, so that the table is known
/// to be incomplete.
Files open_files(Administration& administration, const std::vector<std::string>& names, WorkbookShelf& shelf,
                 const Surroundings& surroundings, Diagnostics& diagnostics) {
    Files files;
    for (const std::string& name : names) {
        const std::string shown = in_data(name);
        if (is_workbook_name(name) || !workbook_of(name).empty()) {
            files.push_back(shelf.sheet(name, diagnostics));
            continue;
        }
        try {
            FileContent content = surroundings.read(administration.folder / "gegevens" / name, shown);
            administration.inputs.push_back({shown, content.bytes().size()});
            files.push_back(SourceFile::open(shown, std::move(content), diagnostics));
        } catch (const Failure& failure) {
            diagnostics.add(failure.diagnostic());
            files.push_back(nullptr);
        }
    }
    return files;
}

Table location_table(const Centre& centre) {
    const TableSchema& own = known_schema("locaties");
    Table table;
    table.name = own.name;
    table.time = own.time;
    table.supplied = !centre.locations.empty();
    for (const ColumnSchema& column : own.columns) table.columns.push_back(empty_column(column));
    table.files = {"centrum.json"};
    table.first_row_of = {0};
    for (Column& column : table.columns) column.supplied = table.supplied;
    for (const Location& location : centre.locations) {
        const std::string* const values[] = {&location.id, &location.name, &location.municipality};
        for (std::size_t index = 0; index < 3; ++index)
            table.columns[index].codes.push_back(table.columns[index].dictionary.intern(*values[index]));
        table.lines.push_back(1);
    }
    return table;
}

ReadTable& named(std::vector<ReadTable>& tables, std::string_view name) {
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const ReadTable& table) { return table.schema->name == name; });
    must(found != tables.end(), "er is geen tabel met deze naam", name);
    return *found;
}

void check(std::vector<ReadTable>& tables, Administration& administration, Date today,
           Diagnostics& diagnostics) {
    for (ReadTable& table : tables) {
        for (const FilePlan& plan : table.plans)
            check_unread_columns(plan, *table.schema, today, diagnostics);
        check_identifying_cells(table, administration.centre, today, administration.doubts, diagnostics);
    }
    for (ReadTable& table : tables) {
        report_duplicates(table, administration.centre, diagnostics);
        table.unread = {};
        std::vector<UnmappedCategory> unmapped = unmapped_categories(table, diagnostics);
        std::move(unmapped.begin(), unmapped.end(), std::back_inserter(administration.unmapped));
        report_several_keys(table, diagnostics);
        check_references(table, administration.centre, tables, diagnostics);
    }
}

std::optional<Place> residence_heading(const ReadTable& participants) {
    for (const FilePlan& plan : participants.plans)
        for (const PlannedColumn& column : plan.columns) {
            if (!column.read() || column.schema->else_aliases.empty()) continue;
            const auto& names = column.schema->else_aliases;
            if (std::find(names.begin(), names.end(), heading_key(column.heading)) != names.end())
                return quoted_place(plan, plan.heading_begin, plan.heading_line, column.offset,
                                    column.length);
        }
    return std::nullopt;
}

/// Of the tables as they are when all questions were asked, and then of what is not read.
std::vector<FileAccount> all_accounts(const std::vector<ReadTable>& tables, std::vector<FileAccount> unread) {
    std::vector<FileAccount> all;
    for (const ReadTable& table : tables) all.insert(all.end(), table.accounts.begin(), table.accounts.end());
    std::move(unread.begin(), unread.end(), std::back_inserter(all));
    return all;
}

struct Finished {
    std::vector<Table> tables; ///< in the order of schemas()
    std::optional<Table> people_through_time;
};

/// `openings`: the one that is finished already.
Finished finish(std::vector<ReadTable>& tables, Table openings, const Centre& centre,
                Diagnostics& diagnostics) {
    // Lists in cells refer to participants, so these are still needed when what has the lists is finished.
    const Dictionary* participants = known_keys("deelnemers", tables);
    ReadTable& meeting_lists = named(tables, "bijeenkomsten");
    std::map<std::string_view, Table> done;
    done["certificaten"] =
        finish_certificates(named(tables, "certificaten"), meeting_lists, participants, diagnostics);
    MeetingTables meetings = finish_meetings(meeting_lists, participants, diagnostics);
    done["bijeenkomsten"] = std::move(meetings.meetings);
    done["deelnames"] = std::move(meetings.attendances);
    RoleTables roles = finish_roles(named(tables, "rollen"), diagnostics);
    done["rollen"] = std::move(roles.roles);
    done["overgangen"] = std::move(roles.changes);
    done["openingstijden"] = std::move(openings);
    done["bezoeken"] = finish_visits(named(tables, "bezoeken"), diagnostics);
    done["locaties"] = location_table(centre);
    ParticipantTables people = finish_participants(named(tables, "deelnemers"), diagnostics);
    done["deelnemers"] = std::move(people.people);
    Finished result{{}, std::move(people.through_time)};
    for (const TableSchema& one : schemas()) {
        const auto found = done.find(one.name);
        result.tables.push_back(found == done.end() ? finish_plain(named(tables, one.name), diagnostics)
                                                    : std::move(found->second));
    }
    return result;
}

std::vector<ReadTable> read_all(Administration& administration, Questions& questions,
                                const Surroundings& surroundings, Diagnostics& diagnostics) {
    WorkbookShelf shelf(administration.folder, administration.centre, surroundings);
    const DataFiles data =
        data_files(administration.folder, administration.centre, shelf, questions, surroundings, diagnostics);
    std::vector<ReadTable> tables;
    for (const TableSchema& one : schemas()) {
        if (!read_from_files(one)) continue;
        const auto found = data.of_table.find(std::string(one.name));
        Files files;
        if (found != data.of_table.end())
            files = open_files(administration, found->second, shelf, surroundings, diagnostics);
        for (const auto& file : files)
            if (file) ask_columns(*file, one, administration.centre, questions, diagnostics);
        tables.push_back(read_files(one, std::move(files), administration.centre, questions,
                                    surroundings.today(), diagnostics));
    }
    administration.accounts = data.unread;
    for (const WorkbookShelf::Read& read : shelf.read())
        administration.inputs.push_back({read.name, read.size, read.whole});
    return tables;
}

} // namespace

void read_tables(Administration& administration, Questions& questions, const Surroundings& surroundings,
                 Diagnostics& diagnostics) {
    std::vector<ReadTable> tables = read_all(administration, questions, surroundings, diagnostics);
    fill_locations(tables, administration.centre, questions, diagnostics);
    check(tables, administration, surroundings.today(), diagnostics);
    administration.residence_heading = residence_heading(named(tables, "deelnemers"));
    ReadTable& opening_rows = named(tables, "openingstijden");
    const auto kept = [&] { return years_kept(named(tables, "bezoeken"), named(tables, "bijeenkomsten")); };
    ScheduleYears years(opening_rows, kept, questions, diagnostics);
    Table openings = finish_opening_hours(opening_rows, years, diagnostics);
    const OddRows odd = ask_about_rows(tables, openings, administration.agreements, surroundings.today(),
                                       questions, diagnostics);
    administration.accounts = all_accounts(tables, std::move(administration.accounts));
    Finished finished = finish(tables, std::move(openings), administration.centre, diagnostics);
    administration.tables = std::move(finished.tables);
    administration.people_through_time = std::move(finished.people_through_time);
    for (Table& table : administration.tables) {
        join_numbers(odd.joined, table);
        if (table.time == RowTime::Moment) table.known_until = surroundings.today().days;
        if (table.name == "bezoeken" && odd.visits_until)
            table.known_until = std::min(table.known_until, odd.visits_until->days);
    }
    report_alike_keys(administration.tables, diagnostics);
}

std::vector<Table> empty_tables() {
    std::vector<ReadTable> tables;
    for (const TableSchema& one : schemas())
        if (read_from_files(one)) tables.push_back(empty_table(one));
    Diagnostics none;
    Questions nothing;
    ReadTable& opening_rows = named(tables, "openingstijden");
    ScheduleYears years(
        opening_rows, [] { return std::nullopt; }, nothing, none);
    Table openings = finish_opening_hours(opening_rows, years, none);
    return finish(tables, std::move(openings), {}, none).tables;
}

} // namespace verantwoord
