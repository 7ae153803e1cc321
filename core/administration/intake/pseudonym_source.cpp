#include "administration/intake/pseudonym_source.hpp"

#include "administration/intake/workbook_shelf.hpp"
#include "administration/privacy/identifying.hpp"
#include "administration/records/csv.hpp"
#include "base/message/sheet_name.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using Sheets = std::vector<std::unique_ptr<SourceFile>>;

bool has_columns(const SourceFile& sheet, const std::vector<std::string>& columns) {
    const std::vector<std::string> headings = headings_of_sheet(sheet);
    return std::all_of(columns.begin(), columns.end(), [&](const std::string& asked) {
        return std::any_of(headings.begin(), headings.end(), [&](const std::string& heading) {
            return heading_key(heading) == heading_key(asked);
        });
    });
}

/// Those that are not hidden and not blank.
Sheets readable_sheets(const std::string& name, workbook::Workbook& book, Diagnostics& diagnostics) {
    Sheets sheets;
    for (workbook::Sheet& sheet : book.sheets) {
        const std::string own = name_of_sheet(name, sheet.name);
        if (sheet.trouble) diagnostics.add(unreadable(Severity::Warning, own, *sheet.trouble));
        if (sheet.read && !sheet.text.empty())
            sheets.push_back(SourceFile::of_sheet(own, std::make_shared<workbook::Sheet>(std::move(sheet))));
    }
    return sheets;
}

} // namespace

std::vector<std::string> headings_of_sheet(const SourceFile& sheet) {
    const std::string_view text = sheet.text();
    csv::RecordReader reader({text, 0, text.size(), 1, ';', false, true, 0});
    std::vector<std::string> headings;
    for (bool filled = false; !filled && reader.next();) {
        headings.clear();
        for (const csv::Cell& cell : reader.cells()) {
            headings.emplace_back(text::trim(cell.text));
            filled |= !headings.back().empty();
        }
    }
    return headings;
}

std::unique_ptr<SourceFile> pseudonym_source(const std::string& name, FileContent content,
                                             const std::vector<std::string>& columns,
                                             Diagnostics& diagnostics) {
    if (!is_workbook_name(name)) return SourceFile::open(name, std::move(content), diagnostics);
    workbook::Workbook book =
        workbook::read_workbook(content.bytes(), name, [](const std::string&) { return false; });
    if (book.trouble) {
        diagnostics.add(unreadable(Severity::Error, name, *book.trouble));
        return nullptr;
    }
    Sheets sheets = readable_sheets(name, book, diagnostics);
    if (sheets.empty()) {
        diagnostics.error("G01", place_of(name), "in deze werkmap staat niets",
                          "vul een blad met kolomnamen en regels");
        return nullptr;
    }
    const auto other = [&](const std::unique_ptr<SourceFile>& sheet) {
        return !has_columns(*sheet, columns);
    };
    // Where none has them, the first says which columns there are.
    if (!std::all_of(sheets.begin(), sheets.end(), other))
        std::erase_if(sheets, other);
    else
        sheets.resize(1);
    if (sheets.size() == 1) return std::move(sheets.front());
    std::vector<std::string> names;
    for (const auto& sheet : sheets) names.push_back(sheet->name());
    throw Failure("B02", {}, {"deze kolommen staan op meer bladen: {}", say::foreign_list(names)},
                  "bewaar het blad dat u bedoelt als een werkmap van zichzelf");
}

} // namespace verantwoord
