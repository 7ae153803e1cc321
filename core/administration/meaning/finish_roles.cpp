// The roles of people, and the table of steps between them that no file has.
#include "administration/meaning/derived_rows.hpp"
#include "administration/meaning/finish.hpp"
#include "administration/meaning/role_changes.hpp"
#include "administration/meaning/row_checks.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

using SpellsOfPeople = std::map<Dictionary::Code, std::vector<RoleSpell>>;

/// The roles of each person, as far as they can be placed in time and on the ladder. The others stay in
/// `rollen` only, where they were reported.
SpellsOfPeople spells_of(const ReadTable& table) {
    const Column &person = table.of("deelnemer").column, &role = table.of("rol").column,
                 &start = table.of("startdatum").column, &end = table.of("einddatum").column,
                 &reason = table.of("reden").column;
    SpellsOfPeople people;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view name = role.dictionary.text(role.codes[row]);
        const bool open = end.days[row] == Column::no_date;
        if (person.codes[row] == Dictionary::empty || start.days[row] == Column::no_date) continue;
        if (!on_role_ladder(name) || (!open && end.days[row] < start.days[row])) continue;
        people[person.codes[row]].push_back({row, name, start.days[row],
                                             open ? RoleSpell::still : end.days[row],
                                             reason.dictionary.text(reason.codes[row])});
    }
    return people;
}

struct PersonChange {
    Dictionary::Code person;
    RoleChange change;
};

/// The steps of all people, in the order of the rows they come from.
std::vector<PersonChange> all_changes(const ReadTable& table) {
    std::vector<PersonChange> all;
    for (auto& [person, spells] : spells_of(table))
        for (const RoleChange& change : role_changes_of(spells)) all.push_back({person, change});
    std::stable_sort(all.begin(), all.end(), [](const PersonChange& a, const PersonChange& b) {
        return a.change.row < b.change.row;
    });
    return all;
}

Table change_table(const ReadTable& table, RowFindings& findings) {
    DerivedRows rows(table, "overgangen", table.supplied);
    rows.column("deelnemer").dictionary = table.of("deelnemer").column.dictionary;
    const auto put = [&rows](std::string_view name, std::string_view text) {
        Column& column = rows.column(name);
        column.codes.push_back(column.dictionary.intern(text));
    };
    for (const auto& [person, change] : all_changes(table)) {
        rows.add(change.row);
        rows.column("datum").days.push_back(change.day);
        rows.column("deelnemer").codes.push_back(person);
        put("van", change.from);
        put("naar", change.to);
        put("overgang", std::string(change.from) + " → " + std::string(change.to));
        put("richting", change.direction);
        if (change.odd_reason)
            findings.warning("G40", change.row, "reden",
                             "er begint geen rol op de dag na deze einddatum, dus telt dit als uitstroom",
                             "laat de volgende rol beginnen op de dag na de einddatum, of kies de reden "
                             "'pauze' of 'uitstroom'");
    }
    return rows.finish();
}

void warn_of_early_reasons(const ReadTable& table, RowFindings& findings) {
    const Column &end = table.of("einddatum").column, &reason = table.of("reden").column;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (reason.codes[row] != Dictionary::empty && end.days[row] == Column::no_date &&
            (!end.supplied || !table.filled(row, "einddatum")))
            findings.warning("G41", row, "reden", "er staat waarom deze rol ophield, maar niet wanneer",
                             "vul de einddatum in, of laat de reden leeg als de rol nog loopt");
}

} // namespace

RoleTables finish_roles(ReadTable& table, Diagnostics& diagnostics) {
    table.complete();
    RowFindings findings(table);
    refuse_early_ends(table, findings);
    warn_of_overlaps(table, {"deelnemer", "rol"}, findings);
    warn_of_early_reasons(table, findings);
    RoleTables result{{}, change_table(table, findings)};
    findings.hand_over(diagnostics);
    result.roles = table.finish({"deelnemer", "rol", "startdatum", "einddatum", "reden"});
    return result;
}

} // namespace verantwoord
