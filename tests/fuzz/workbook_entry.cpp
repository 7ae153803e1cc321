// Workbooks as strangers make them. Bytes that a fuzzer changes are hardly ever a ZIP file any more, so it
// may change the parts instead, and they are packed here.

#include "entry_points.hpp"

#include "administration/files/table_reader.hpp"
#include "administration/workbook/limits.hpp"
#include "administration/workbook/workbook.hpp"
#include "base/message/sheet_name.hpp"
#include "base/text/text.hpp"

#include <Poco/DateTime.h>
#include <Poco/Exception.h>
#include <Poco/Path.h>
#include <Poco/Zip/Compress.h>
#include <Poco/Zip/ZipArchive.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace verantwoord::fuzz {

namespace {

void demand_of_sheet(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

/// Takes the line away that `rest` begins with.
std::string_view take_line(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

std::string packed(std::string_view parts) {
    constexpr std::string_view mark = "=== ";
    std::stringstream out;
    Poco::Zip::Compress zip(out, true);
    while (parts.starts_with(mark)) {
        const std::string name(take_line(parts).substr(mark.size()));
        const std::size_t end = parts.starts_with(mark) ? 0 : parts.find("\n=== ");
        const std::string text(parts.substr(0, end));
        parts.remove_prefix(end == std::string_view::npos ? parts.size() : text.size() + (end > 0 ? 1 : 0));
        std::istringstream in(text);
        zip.addFile(in, Poco::DateTime(2025, 1, 2), Poco::Path(name, Poco::Path::PATH_UNIX),
                    text.size() % 2 == 0 ? Poco::Zip::ZipCommon::CM_STORE : Poco::Zip::ZipCommon::CM_DEFLATE,
                    Poco::Zip::ZipCommon::CL_SUPERFAST);
    }
    zip.close();
    return out.str();
}

/// With the bytes changed that the lines in front say.
std::string as_file(std::string_view bytes) {
    std::vector<std::pair<std::size_t, unsigned>> changes;
    std::string_view rest = bytes;
    while (rest.starts_with("! ")) {
        const std::string_view line = take_line(rest).substr(2);
        const std::size_t blank = std::min(line.find(' '), line.size());
        std::size_t offset = 0;
        unsigned byte = 0;
        std::from_chars(line.data(), line.data() + blank, offset);
        if (blank < line.size()) std::from_chars(line.data() + blank + 1, line.data() + line.size(), byte);
        changes.emplace_back(offset, byte);
    }
    if (!rest.starts_with("=== ")) return std::string(bytes);
    std::string file;
    try {
        file = packed(rest);
    } catch (const Poco::Exception&) {
        return std::string(bytes); // a name that the library does not write
    }
    for (const auto& [offset, byte] : changes)
        if (!file.empty()) file[offset % file.size()] = static_cast<char>(byte);
    return file;
}

void read_as_tables(const std::shared_ptr<workbook::Sheet>& sheet) {
    for (const char* table : {"bezoeken", "bijeenkomsten", "openingstijden", "begroting", "deelnemers"}) {
        Diagnostics diagnostics;
        std::vector<std::unique_ptr<SourceFile>> files;
        files.push_back(SourceFile::of_sheet(name_of_sheet("a.xlsx", sheet->name), sheet));
        Centre centre;
        Questions questions;
        const auto read = read_files(*schema(table), std::move(files), centre, questions,
                                     *make_date(2026, 2, 1), diagnostics);
        unmapped_categories(read, diagnostics);
        for (const Diagnostic& each : diagnostics.all()) {
            demand_of_sheet(each.place.line <= workbook::limits::rows, "a place beyond the sheet");
            demand_of_sheet(text::is_utf8(to_text(each, Colour::Off)), "a message that is no UTF-8");
        }
    }
}

} // namespace

void workbook(std::string_view bytes) {
    const workbook::Workbook book = workbook::read_workbook(
        as_file(bytes), "a.xlsx", [](const std::string& name) { return name.size() % 2 == 0; });
    if (book.trouble)
        demand_of_sheet(!workbook::refusal(*book.trouble).help.empty(), "trouble without a help");
    for (const workbook::Sheet& sheet : book.sheets) {
        demand_of_sheet(text::is_utf8(sheet.text), "a sheet that is no UTF-8");
        demand_of_sheet(sheet.text.empty() || sheet.text.back() == workbook::row_end, "a row without an end");
        if (sheet.read) read_as_tables(std::make_shared<workbook::Sheet>(sheet));
    }
}

} // namespace verantwoord::fuzz
