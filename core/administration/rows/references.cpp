#include "administration/rows/references.hpp"

#include "administration/rows/alike_keys.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

struct FileCount {
    std::size_t rows = 0, first = 0;
    Dictionary::Code code = 0;
};

Sentence sentence(const KeyUse& use, const FileCount& count) {
    const auto rows = static_cast<std::int64_t>(count.rows);
    const bool place = use.refers_to == "locaties", partner = use.refers_to == "partners";
    return {"{} keer staat in '{}' een {} voorkomt, de eerste is {}", say::number(rows), say::own(use.column),
            place     ? Sentence("naam die niet in de locaties van centrum.json")
            : partner ? Sentence("naam die niet in partners")
                      : Sentence("nummer dat niet in {}", say::own(use.refers_to)),
            say::quoted_short(use.dictionary->shown(count.code))};
}

/// What to do about a refused column: a key is needed in another form, anything else can be left out.
Sentence remedy(const ReadTable& table, std::string_view column) {
    if (table.of(column).schema->kind == CellKind::Key || table.of(column).schema->kind == CellKind::KeyList)
        return "gebruik een eigen nummer dat alleen binnen uw centrum betekenis heeft, of laat er een maken "
               "met: "
               "verantwoord pseudoniem";
    return "haal de kolom uit het bestand, of haal de koppeling ermee weg bij \"kolommen\" in centrum.json";
}

} // namespace

void report_unknown_keys(const KeyUse& use, const Dictionary& known, Diagnostics& diagnostics) {
    std::vector<bool> unknown(use.dictionary->size(), false);
    std::set<std::string> forms; // of the known keys, made when the first unknown one is met
    bool any = false;
    for (Dictionary::Code code = 1; code < use.dictionary->size(); ++code) {
        const std::string& key = use.dictionary->text(code);
        if (known.find(key) != Dictionary::unknown_code) continue;
        if (forms.empty())
            for (Dictionary::Code other = 1; other < known.size(); ++other)
                forms.insert(alike_form(known.text(other)));
        // That it is a known key written in another way is told by itself.
        if (use.refers_to == "locaties" || !forms.contains(alike_form(key))) unknown[code] = any = true;
    }
    if (!any) return;
    // One message a file is enough: a missing row is often missing for a hundred visits.
    std::vector<FileCount> files(use.table->plans.size());
    for (std::size_t index = 0; index < use.codes.size(); ++index) {
        if (!unknown[use.codes[index]]) continue;
        const std::size_t row = use.row_of.empty() ? index : use.row_of[index];
        FileCount& file = files[use.table->file_of(row)];
        if (file.rows++ == 0) file = {1, row, use.codes[index]};
    }
    const bool location = use.refers_to == "locaties";
    for (const FileCount& file : files)
        if (file.rows > 0)
            diagnostics.warning("G13", use.table->place(file.first, use.column), sentence(use, file),
                                location
                                    ? Sentence("zet de locatie in centrum.json bij \"locaties\", of verbeter "
                                               "de naam")
                                    : Sentence("voeg de ontbrekende regels toe aan {}; tot dan tellen deze "
                                               "regels mee zonder kenmerken",
                                               say::own(use.refers_to)));
}

const Dictionary* known_keys(std::string_view table, const std::vector<ReadTable>& all) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ReadTable& one) { return one.schema->name == table; });
    if (found == all.end() || !found->supplied || found->damaged) return nullptr;
    return &found->columns.front().column.dictionary;
}

void check_references(const ReadTable& table, const Centre& centre, const std::vector<ReadTable>& all,
                      Diagnostics& diagnostics) {
    Dictionary locations;
    for (const Location& location : centre.locations) locations.intern(location.id);
    for (const ReadColumn& read : table.columns) {
        if (read.schema->kind != CellKind::Key || read.schema->refers_to.empty() || !read.column.supplied)
            continue;
        const bool location = read.schema->refers_to == "locaties";
        const Dictionary* known = location ? &locations : known_keys(read.schema->refers_to, all);
        const bool refused = std::none_of(table.plans.begin(), table.plans.end(), [&](const FilePlan& plan) {
            return plan.of(read.schema->name) != nullptr;
        });
        if (!known || refused || (location && centre.locations.empty())) continue;
        report_unknown_keys({&table,
                             read.schema->name,
                             read.schema->refers_to,
                             &read.column.dictionary,
                             read.column.codes,
                             {}},
                            *known, diagnostics);
    }
}

void refuse_column(ReadTable& table, std::string_view column, Identifying what, Diagnostics& diagnostics) {
    bool told = false;
    for (FilePlan& plan : table.plans) {
        const PlannedColumn* planned = plan.of(column);
        if (!planned) continue;
        if (!told)
            diagnostics.error(
                "G26",
                quoted_place(plan, plan.heading_begin, plan.heading_line, planned->offset, planned->length),
                {"wat in {} staat, lijkt op {}", say::quoted(planned->heading), say::own(to_dutch(what))},
                remedy(table, column));
        told = true;
        plan.columns[static_cast<std::size_t>(planned - plan.columns.data())].use =
            PlannedColumn::Use::Refused;
    }
    table.damaged = true;
}

} // namespace verantwoord
