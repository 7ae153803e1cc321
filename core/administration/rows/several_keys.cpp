#include "administration/rows/several_keys.hpp"

#include "administration/rows/key_forms.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Names of partners and places may be anything.
bool numbers_things(const ColumnSchema& column) {
    return column.kind == CellKind::Key && column.name != "partner" && column.refers_to != "locaties";
}

bool parts_keys(std::string_view key) { return key.find_first_of(",;|\n/+& ") != std::string_view::npos; }

/// Whether the parts look like the numbers that stand by themselves in this column, and the whole does not.
bool are_several(std::string_view key, KeyForms& forms) {
    const std::vector<std::string> parts = parts_of(key);
    if (parts.size() < 2 || !forms.any() || forms.fits(key)) return false;
    return std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
        return forms.fits(part) && part.find_first_of("0123456789") != std::string::npos;
    });
}

void look_at(const ReadColumn& read, RowFindings& findings) {
    const Dictionary& words = read.column.dictionary;
    KeyForms forms(nullptr, words);
    std::vector<bool> several(words.size(), false);
    bool any = false;
    for (Dictionary::Code code = 1; code < words.size(); ++code)
        if (parts_keys(words.text(code)) && are_several(words.text(code), forms)) several[code] = any = true;
    if (!any) return;
    for (std::size_t row = 0; row < read.column.codes.size(); ++row)
        if (const Dictionary::Code code = read.column.codes[row]; several[code])
            findings.error("G71", row, read.schema->name,
                           {"{} zijn meer nummers in één cel", say::quoted_short(words.text(code))},
                           "maak voor elk nummer een eigen regel");
}

} // namespace

void report_several_keys(const ReadTable& table, Diagnostics& diagnostics) {
    RowFindings findings(table);
    for (const ReadColumn& read : table.columns)
        if (numbers_things(*read.schema) && read.column.supplied) look_at(read, findings);
    findings.hand_over(diagnostics);
}

} // namespace verantwoord
