#include "administration/files/similar_keys.hpp"

#include "base/text/fold.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

constexpr std::string_view decimal_digits = "0123456789";

/// "12" of "12.0" and "12,00", as a table of numbers writes it; else the text itself.
std::string_view without_decimals(std::string_view text) {
    const std::size_t mark = std::min(text.find_first_not_of(decimal_digits), text.size());
    const std::string_view rest = text.substr(mark);
    const bool zeros = rest.size() > 1 && (rest[0] == '.' || rest[0] == ',') &&
                       rest.find_first_not_of('0', 1) == std::string_view::npos;
    return mark > 0 && zeros ? text.substr(0, mark) : text;
}

/// The number without what a spreadsheet adds or takes away: capitals, zeros in front of the first
/// decimal_digits,
/// ".0" behind, and the apostrophe that says that it is a text.
std::string similar_form(std::string_view key) {
    std::string form = text::word_form(key);
    if (form.starts_with('\'')) form.erase(0, 1);
    form = std::string(without_decimals(form));
    const std::size_t first = std::min(form.find_first_of(decimal_digits), form.size());
    std::size_t kept = first;
    // A zero by itself is the number.
    while (kept + 1 < form.size() && form[kept] == '0' &&
           decimal_digits.find(form[kept + 1]) != std::string_view::npos)
        ++kept;
    return form.erase(first, kept - first);
}

/// Whose numbers the column holds: the table in which they are the key; empty when they are nobody's.
std::string_view people_of(const TableSchema& table, const ColumnSchema& column) {
    if (column.kind != CellKind::Key) return {};
    if (!column.refers_to.empty())
        return column.refers_to == "deelnemers" ? column.refers_to : std::string_view();
    const bool own =
        column.name == "deelnemer" || column.name == "vrijwilliger" || column.name == "medewerker";
    return own ? table.name : std::string_view();
}

bool is_read(const ReadTable& table, std::string_view column) {
    return std::any_of(table.plans.begin(), table.plans.end(),
                       [&](const FilePlan& plan) { return plan.of(column) != nullptr; });
}

/// The number that was met first in each form.
using First = std::map<std::string, std::string>;

void report(const ReadTable& table, const ReadColumn& read, First& first, Diagnostics& diagnostics) {
    const Dictionary& keys = read.column.dictionary;
    Dictionary::Code found = Dictionary::empty;
    std::size_t count = 0;
    std::string like;
    for (Dictionary::Code code = 1; code < keys.size(); ++code) {
        const auto& [form, other] = *first.try_emplace(similar_form(keys.text(code)), keys.text(code)).first;
        if (other == keys.text(code) || count++ > 0) continue;
        found = code;
        like = other;
    }
    if (count == 0) return;
    const auto row = std::find(read.column.codes.begin(), read.column.codes.end(), found);
    if (row == read.column.codes.end()) return;
    diagnostics.warning(
        "G58", table.place(static_cast<std::size_t>(row - read.column.codes.begin()), read.schema->name),
        {"{} sterk op een ander nummer, het eerste is {} naast {}",
         say::counted(static_cast<std::int64_t>(count), "nummer lijkt", "nummers lijken"),
         say::quoted_short(keys.shown(found)), say::quoted_short(like)},
        "schrijf het nummer van een mens overal hetzelfde: nu tellen dit als verschillende mensen");
}

} // namespace

void report_similar_keys(const std::vector<ReadTable>& tables, Diagnostics& diagnostics) {
    std::map<std::string_view, First> first;
    for (const ReadTable& table : tables)
        for (const ReadColumn& read : table.columns) {
            const std::string_view people = people_of(*table.schema, *read.schema);
            if (!people.empty() && read.column.supplied && is_read(table, read.schema->name))
                report(table, read, first[people], diagnostics);
        }
}

} // namespace verantwoord
