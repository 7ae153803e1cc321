#include "administration/files/heading_match.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

using Use = PlannedColumn::Use;

/// "lid_nr" and "lidnr" → "lidnummer".
std::string spelled_out(std::string_view key) {
    if (!key.ends_with("nr")) return std::string(key);
    key.remove_suffix(2);
    if (key.ends_with('_')) key.remove_suffix(1);
    return std::string(key) + "nummer";
}

bool is_name_of(const ColumnSchema& column, std::string_view key) {
    const std::string number = spelled_out(key);
    const auto named = [&](std::string_view name) { return name == key || name == number; };
    return column.name == key || std::any_of(column.aliases.begin(), column.aliases.end(), named);
}

/// Kinds of which the values show soon enough when a guess is wrong.
bool shows_itself(CellKind kind) {
    return kind == CellKind::Date || kind == CellKind::Persons || kind == CellKind::Hours ||
           kind == CellKind::Minutes || kind == CellKind::Euros || kind == CellKind::Fte;
}

bool says_number(std::string_view word) {
    return word == "nr" || word == "nummer" || word == "code" || word == "id" || word == "pas";
}

} // namespace

std::vector<PlannedColumn> HeadingMatch::decided(std::span<const csv::Cell> cells,
                                                 const std::vector<std::string>& above) const {
    std::vector<PlannedColumn> columns;
    std::vector<std::string> headings, keys;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        headings.emplace_back(text::trim(cells[index].text));
        // What is written over several columns is the name of none of them.
        const bool own = index < above.size() && (index == 0 || above[index] != above[index - 1]);
        if (headings.back().empty() && own) headings.back() = above[index];
        keys.push_back(heading_key(headings.back()));
    }
    const KnownHeadings* known = kept_.known(headings);
    if (known && known->table != table_.name) known = nullptr;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        PlannedColumn column;
        column.heading = headings[index];
        column.offset = cells[index].offset;
        column.length = cells[index].length;
        decide(column, keys, known);
        columns.push_back(std::move(column));
    }
    while (!columns.empty() && columns.back().heading.empty()) columns.pop_back();
    return columns;
}

std::vector<PlannedColumn> HeadingMatch::columns(std::span<const csv::Cell> cells) const {
    std::vector<PlannedColumn> columns = decided(cells, {});
    add_guesses(columns);
    add_stand_ins(columns);
    return columns;
}

MatchedHeadings HeadingMatch::headings(std::span<const csv::Cell> cells,
                                       const std::vector<std::string>& above) const {
    MatchedHeadings matched;
    matched.columns = decided(cells, above);
    matched.wide = lay_side_by_side(matched.columns, above);
    add_guesses(matched.columns);
    add_stand_ins(matched.columns);
    return matched;
}

WideHeadings HeadingMatch::lay_side_by_side(std::vector<PlannedColumn>& columns,
                                            const std::vector<std::string>& above) const {
    std::vector<SideHeading> headings;
    std::size_t free = 0;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const PlannedColumn& column = columns[index];
        SideHeading heading;
        if (index < above.size() && above[index] != column.heading) heading.above = above[index];
        heading.text = column.heading;
        heading.free = column.use == Use::Unknown || (column.use == Use::Read && !heading.above.empty());
        heading.read = column.read() ? column.schema : nullptr;
        free += heading.free && !heading.text.empty();
        headings.push_back(std::move(heading));
    }
    if (free < 2) return {};
    WideHeadings wide = wide_headings(headings, table_, centre_);
    for (const SideColumn& side : wide.columns) {
        PlannedColumn& column = columns[side.column];
        const std::string& over = headings[side.column].above;
        if (!over.empty()) column.heading = over + " – " + column.heading;
        column.use = Use::Side;
        column.schema = nullptr;
    }
    return wide;
}

HeadingFit HeadingMatch::fit(const MatchedHeadings& headings) const {
    HeadingFit fit;
    for (const PlannedColumn& column : headings.columns) {
        if (column.heading.empty()) continue;
        ++(column.use == Use::Unknown ? fit.unknown : fit.known);
    }
    for (const ColumnSchema& column : table_.columns)
        fit.missing +=
            column.required && !headings.wide.gives(column) && !say_instead(headings.columns, column) &&
            std::none_of(headings.columns.begin(), headings.columns.end(), [&](const PlannedColumn& planned) {
                return planned.read() && planned.schema == &column;
            });
    return fit;
}

void HeadingMatch::decide(PlannedColumn& column, const std::vector<std::string>& keys,
                          const KnownHeadings* known) const {
    const std::string key = heading_key(column.heading);
    if (key.empty()) return;
    if (known)
        for (const auto& [name, heading] : known->columns)
            if (heading_key(heading) == key) {
                column.schema = column_schema(table_, name);
                if (column.schema) column.use = Use::Read;
                return;
            }
    const bool unused = known && std::any_of(known->unused.begin(), known->unused.end(),
                                             [&](const std::string& one) { return heading_key(one) == key; });
    if (unused || dropped(key)) {
        column.use = Use::Dropped;
        return;
    }
    const auto what = literally_ours(key) ? std::nullopt : identifying(column.heading, table_.name);
    if (what == Identifying::BirthDate && table_.name == "deelnemers") {
        column.use = Use::BirthDate;
        column.schema = column_schema(table_, "geboortejaar");
    } else if (what) {
        column.use = Use::Refused;
    } else if ((column.schema = ours(key, keys)) != nullptr) {
        column.use = Use::Read;
    }
}

bool HeadingMatch::dropped(const std::string& key) const {
    const auto found = centre_.dropped.find(std::string(table_.name));
    return found != centre_.dropped.end() &&
           std::any_of(found->second.begin(), found->second.end(),
                       [&](const std::string& name) { return heading_key(name) == key; });
}

bool HeadingMatch::literally_ours(const std::string& key) const {
    return std::any_of(table_.columns.begin(), table_.columns.end(), [&](const ColumnSchema& column) {
        return is_name_of(column, key) ||
               std::count(column.else_aliases.begin(), column.else_aliases.end(), key) > 0;
    });
}

/// The centre's own mapping goes before our names, and our names before aliases. In a file in which none of
/// the mapped headings stands, from another year or another system, our names mean what they say.
const ColumnSchema* HeadingMatch::ours(const std::string& key, const std::vector<std::string>& keys) const {
    const auto mapping = centre_.columns.find(std::string(table_.name));
    const auto own = [&](const ColumnSchema& column) -> std::span<const std::string> {
        if (mapping == centre_.columns.end()) return {};
        const auto found = mapping->second.find(std::string(column.name));
        return found == mapping->second.end() ? std::span<const std::string>() : found->second;
    };
    const auto stands_here = [&](const ColumnSchema& column) {
        return std::any_of(own(column).begin(), own(column).end(), [&](const std::string& name) {
            return std::count(keys.begin(), keys.end(), heading_key(name)) > 0;
        });
    };
    for (const ColumnSchema& column : table_.columns)
        for (const std::string& name : own(column))
            if (heading_key(name) == key) return &column;
    for (const ColumnSchema& column : table_.columns)
        if (column.name == key && !stands_here(column)) return &column;
    for (const ColumnSchema& column : table_.columns)
        if (is_name_of(column, key) && !stands_here(column)) return &column;
    return nullptr;
}

/// "Datum bezoek" is the date, "Nr deelnemer" the participant: the first word says what it is, or the last
/// one of a number or where the values show it. Null when no column fits, or more than one.
const ColumnSchema* HeadingMatch::guess(const std::string& key) const {
    const std::vector<std::string_view> words = text::split(key, '_');
    if (words.size() < 2) return nullptr;
    constexpr std::size_t shortest = 4; // "van", "tot" and "dag" are parts of anything
    const ColumnSchema* found = nullptr;
    for (const ColumnSchema& column : table_.columns) {
        const auto names = [&](std::string_view word) {
            return word.size() >= shortest && is_name_of(column, word);
        };
        const bool last =
            names(words.back()) &&
            (shows_itself(column.kind) || (column.kind == CellKind::Key && says_number(words.front())));
        if (!names(words.front()) && !last) continue;
        if (found) return nullptr;
        found = &column;
    }
    return found;
}

/// A guess is only made for a column that no heading means yet, and when one heading alone comes near.
void HeadingMatch::add_guesses(std::vector<PlannedColumn>& columns) const {
    std::map<const ColumnSchema*, std::vector<PlannedColumn*>> guesses;
    for (PlannedColumn& column : columns)
        if (column.use == Use::Unknown)
            if (const ColumnSchema* schema = guess(heading_key(column.heading)))
                guesses[schema].push_back(&column);
    for (const auto& [schema, candidates] : guesses) {
        const ColumnSchema* wanted = schema;
        const bool taken = std::any_of(columns.begin(), columns.end(), [&](const PlannedColumn& column) {
            return column.read() && column.schema == wanted;
        });
        if (taken || candidates.size() > 1) continue;
        candidates.front()->use = Use::Read;
        candidates.front()->schema = wanted;
        candidates.front()->guessed = true;
    }
}

/// What means a column only where no heading means it better.
void HeadingMatch::add_stand_ins(std::vector<PlannedColumn>& columns) const {
    for (const ColumnSchema& wanted : table_.columns)
        for (const std::string_view name : wanted.else_aliases) {
            if (std::any_of(columns.begin(), columns.end(), [&](const PlannedColumn& column) {
                    return column.read() && column.schema == &wanted;
                }))
                break;
            const auto found = std::find_if(columns.begin(), columns.end(), [&](const PlannedColumn& column) {
                return column.use == Use::Unknown && heading_key(column.heading) == name;
            });
            if (found == columns.end()) continue;
            found->use = Use::Read;
            found->schema = &wanted;
        }
}

} // namespace verantwoord
