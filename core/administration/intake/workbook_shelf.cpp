#include "administration/intake/workbook_shelf.hpp"

#include "administration/intake/data_files.hpp"
#include "administration/intake/lasting_name.hpp"
#include "administration/intake/recognise.hpp"
#include "administration/intake/table_names.hpp"
#include "administration/records/data_name.hpp"
#include "base/message/sheet_name.hpp"
#include "base/message/suggestion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// A sheet of which nobody would miss anything.
bool is_blank(const workbook::Sheet& sheet) { return sheet.read && sheet.text.empty(); }

/// What a person who looks at the sheet does not see, although it is read.
void tell_hidden(const std::string& shown, const workbook::Sheet& sheet, Diagnostics& diagnostics) {
    const auto rows = static_cast<std::int64_t>(sheet.hidden_rows);
    const auto columns = static_cast<std::int64_t>(sheet.hidden_columns);
    if (rows > 0)
        diagnostics.warning("G53", place_of(shown),
                            {"{}{}, en {}", say::counted(rows, "regel is verborgen", "regels zijn verborgen"),
                             sheet.filtered ? Sentence(" door een filter") : Sentence(),
                             rows == 1 ? Sentence("telt mee") : Sentence("tellen mee")},
                            "horen ze er niet bij, verwijder ze dan uit het blad");
    if (columns > 0)
        diagnostics.note("G53", place_of(shown),
                         say::counted(columns, "kolom is verborgen, en wordt ook gelezen",
                                      "kolommen zijn verborgen, en worden ook gelezen"),
                         "hoort er iets niet bij, verwijder die kolom dan uit het blad");
}

} // namespace

Diagnostic unreadable(Severity severity, const std::string& file, const workbook::Unreadable& trouble) {
    workbook::Refusal words = workbook::refusal(trouble);
    return {severity, "G52", std::move(words.message), std::move(words.help), place_of(file)};
}

bool WorkbookShelf::is_asked(const std::string& name) const {
    return std::any_of(centre_.files.begin(), centre_.files.end(), [&](const auto& table) {
        return std::find(table.second.begin(), table.second.end(), name) != table.second.end();
    });
}

void WorkbookShelf::fill(Book& book, const std::string& name) const {
    const FileContent content = surroundings_.read(folder_ / "gegevens" / name, in_data(name));
    book.size = content.bytes().size();
    const auto wanted = [&](const std::string& sheet) { return is_asked(name_of_sheet(name, sheet)); };
    workbook::Workbook read = workbook::read_workbook(content.bytes(), name, wanted);
    for (workbook::Sheet& sheet : read.sheets)
        book.sheets.push_back(std::make_shared<workbook::Sheet>(std::move(sheet)));
    book.trouble = std::move(read.trouble);
}

WorkbookShelf::Book& WorkbookShelf::open(const std::string& name, Diagnostics& diagnostics) {
    const auto [found, fresh] = books_.try_emplace(name);
    Book& book = found->second;
    if (!fresh) return book;
    try {
        fill(book, name);
    } catch (const Failure& failure) {
        diagnostics.add(failure.diagnostic());
        book.trouble.emplace();
        return book;
    }
    if (!book.trouble) return book;
    // Of a file that belongs to no table nothing is missed.
    const std::string table = table_named(file_stem(name));
    const bool meant = is_asked(name) || (!table.empty() && !centre_.files.contains(table));
    diagnostics.add(unreadable(meant ? Severity::Error : Severity::Warning, in_data(name), *book.trouble));
    return book;
}

std::vector<std::string> WorkbookShelf::asked(const std::string& name, Diagnostics& diagnostics) {
    const bool one = !workbook_of(name).empty();
    if (!one && !is_workbook_name(name)) return {name};
    const std::string file(one ? workbook_of(name) : name);
    const Book& book = open(file, diagnostics);
    if (book.trouble) return {name};
    std::vector<std::string> sheets, known;
    for (const auto& sheet : book.sheets) {
        const std::string own = name_of_sheet(file, sheet->name);
        known.push_back(own);
        const bool hidden = sheet->hidden && !is_asked(own);
        if (one ? own == name : !hidden && !is_blank(*sheet)) sheets.push_back(own);
        if (!one && hidden) tell_unread(file, *sheet, diagnostics);
    }
    if (sheets.empty() && one)
        diagnostics.error("G31", place_of(in_data(name)), "dit blad staat in centrum.json, maar is er niet",
                          suggestion(name, known, "verbeter de naam, of haal het uit \"bestanden\""));
    if (sheets.empty() && !one) return {name};
    return sheets;
}

void WorkbookShelf::tell_unread(const std::string& name, const workbook::Sheet& sheet,
                                Diagnostics& diagnostics) const {
    const std::string own = name_of_sheet(name, sheet.name), table = table_named(sheet.name);
    // Lists for drop-down menus are often hidden; a hidden table is not.
    diagnostics.add(
        {table.empty() ? Severity::Note : Severity::Warning,
         "G53",
         "dit blad is verborgen en wordt niet gelezen",
         {"telt het mee, maak het dan zichtbaar, of zet in centrum.json: \"bestanden\": { \"{}\": "
          "[\"{}\"] }",
          table.empty() ? Sentence("bezoeken") : Sentence(say::own(table)), say::foreign(own)},
         place_of(in_data(own))});
}

std::map<std::string, std::vector<std::string>>
WorkbookShelf::recognised(const std::string& name, const std::vector<std::string>& used, Questions& questions,
                          std::vector<FileAccount>& unread, Diagnostics& diagnostics) {
    std::map<std::string, std::vector<std::string>> found;
    const Book& book = open(name, diagnostics);
    const std::string of_file = table_named(file_stem(name));
    const bool excluded = centre_.files.contains(of_file);
    if (book.trouble) {
        if (!of_file.empty() && !excluded) found[of_file].push_back(name);
        return found;
    }
    for (const auto& sheet : book.sheets) {
        const std::string own = name_of_sheet(name, sheet->name);
        if (is_blank(*sheet) || std::find(used.begin(), used.end(), own) != used.end()) continue;
        if (sheet->hidden) {
            tell_unread(name, *sheet, diagnostics);
            continue;
        }
        const std::string by_name = table_named(sheet->name), named = by_name.empty() ? of_file : by_name;
        const bool sure = !by_name.empty() || (book.sheets.size() == 1 && !of_file.empty());
        const std::string table =
            sure ? named : table_of_sheet(own, sheet, named, questions, unread, diagnostics);
        if (table.empty()) continue;
        if (centre_.files.contains(table))
            report_excluded(own, table, diagnostics);
        else
            found[table].push_back(own);
    }
    // A workbook of a table without a cell in it is an empty file.
    const bool blank = std::all_of(book.sheets.begin(), book.sheets.end(),
                                   [](const auto& sheet) { return is_blank(*sheet); });
    if (blank && !of_file.empty() && !excluded) found[of_file].push_back(name);
    return found;
}

/// One of several sheets of a workbook whose own name says nothing: it is what the workbook is called after
/// when its headings agree, or else what its headings say. `named` may be empty.
std::string WorkbookShelf::table_of_sheet(const std::string& own,
                                          const std::shared_ptr<workbook::Sheet>& sheet,
                                          const std::string& named, Questions& questions,
                                          std::vector<FileAccount>& unread, Diagnostics& diagnostics) const {
    if (sheet->trouble) return named; // said when it is read
    const auto file = SourceFile::of_sheet(in_data(own), sheet);
    if (!named.empty() && fits(*file, named, centre_, questions.kept())) return named;
    return table_by_headings(*file, own, named, centre_, questions, unread, diagnostics);
}

std::unique_ptr<SourceFile> WorkbookShelf::sheet(const std::string& name, Diagnostics& diagnostics) {
    const std::string file(workbook_of(name).empty() ? name : workbook_of(name));
    Book& book = open(file, diagnostics);
    if (book.trouble) return nullptr;
    const auto found = std::find_if(book.sheets.begin(), book.sheets.end(), [&](const auto& sheet) {
        return name_of_sheet(file, sheet->name) == name;
    });
    if (found == book.sheets.end()) {
        diagnostics.error("G01", place_of(in_data(name)), "in deze werkmap staat niets",
                          "vul een blad, of haal het bestand weg");
        return nullptr;
    }
    const workbook::Sheet& sheet = **found;
    book.taken.push_back(&sheet);
    if (sheet.trouble) {
        diagnostics.add(unreadable(Severity::Error, in_data(name), *sheet.trouble));
        return nullptr;
    }
    tell_hidden(in_data(name), sheet, diagnostics);
    return SourceFile::of_sheet(in_data(name), *found);
}

std::vector<WorkbookShelf::Read> WorkbookShelf::read() const {
    std::vector<Read> all;
    for (const auto& each : books_) {
        const Book& book = each.second;
        if (book.taken.empty()) continue;
        const bool whole = std::all_of(book.sheets.begin(), book.sheets.end(), [&](const auto& sheet) {
            return is_blank(*sheet) ||
                   std::find(book.taken.begin(), book.taken.end(), sheet.get()) != book.taken.end();
        });
        all.push_back({in_data(each.first), book.size, whole});
    }
    return all;
}

} // namespace verantwoord
