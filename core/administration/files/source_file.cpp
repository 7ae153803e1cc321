#include "administration/files/source_file.hpp"

#include "administration/files/byte_scan.hpp"
#include "administration/files/two_threads.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <limits>
#include <utility>

namespace verantwoord {

namespace {

constexpr std::size_t worth_sharing = 256 * 1024;

std::size_t middle_of(std::string_view text) {
    if (text.size() < worth_sharing) return 0;
    const std::size_t feed = text.find('\n', text.size() / 2);
    return feed == std::string_view::npos ? 0 : feed + 1;
}

} // namespace

SourceFile::SourceFile(std::string name, FileContent content, std::string owned)
    : name_(std::move(name)), content_(std::move(content)), owned_(std::move(owned)) {}

std::unique_ptr<SourceFile> SourceFile::open(std::string name, FileContent content,
                                             Diagnostics& diagnostics) {
    std::unique_ptr<SourceFile> file(new SourceFile(std::move(name), std::move(content), {}));
    file->text_ = file->content_.bytes();
    return file->prepare(diagnostics) ? std::move(file) : nullptr;
}

std::unique_ptr<SourceFile> SourceFile::of_text(std::string name, std::string bytes,
                                                Diagnostics& diagnostics) {
    std::unique_ptr<SourceFile> file(new SourceFile(std::move(name), {}, std::move(bytes)));
    file->text_ = file->owned_;
    return file->prepare(diagnostics) ? std::move(file) : nullptr;
}

std::unique_ptr<SourceFile> SourceFile::of_sheet(std::string name,
                                                 std::shared_ptr<const workbook::Sheet> sheet) {
    std::unique_ptr<SourceFile> file(new SourceFile(std::move(name), {}, {}));
    file->text_ = sheet->text;
    file->lines_ = sheet->filled_rows;
    file->sheet_ = std::move(sheet);
    return file;
}

bool SourceFile::prepare(Diagnostics& diagnostics) {
    if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF")) {
        diagnostics.error("G15", place_of(name_), "dit bestand is opgeslagen als Unicode-tekst (UTF-16)",
                          "bewaar het in Excel als 'CSV UTF-8 (door lijstscheidingsteken gescheiden)'");
        return false;
    }
    if (text_.starts_with("PK\x03\x04") || text_.starts_with("\xD0\xCF\x11\xE0")) {
        diagnostics.error("G15", place_of(name_), "dit is een werkmap, geen CSV-bestand",
                          "laat de naam van het bestand eindigen op .xlsx (of .ods): dan wordt het gelezen");
        return false;
    }
    if (text_.size() > std::numeric_limits<std::uint32_t>::max() / 2) {
        diagnostics.error("G30", place_of(name_), "dit bestand is groter dan 2 GB",
                          "verdeel het in een bestand per jaar");
        return false;
    }
    text_ = without_mark(text_);
    count_lines();
    return text_.empty() || recode(diagnostics);
}

void SourceFile::count_lines() {
    middle_ = middle_of(text_);
    ByteScan before, after;
    const auto scan_before = [&] { before = scan_bytes(text_.substr(0, middle_)); };
    const auto scan_after = [&] { after = scan_bytes(text_.substr(middle_)); };
    if (middle_ == 0)
        scan_after();
    else
        at_once(scan_before, scan_after);
    lines_before_middle_ = before.line_feeds;
    lines_ = before.line_feeds + after.line_feeds + 1;
    quoted_ = before.quotes || after.quotes;
    beyond_ascii_ = before.beyond_ascii || after.beyond_ascii;
    nulls_ = before.nulls || after.nulls;
}

bool SourceFile::recode(Diagnostics& diagnostics) {
    if (nulls_) {
        const std::size_t at = text_.find('\0');
        diagnostics.error("G15", place_at(name_, text_.substr(0, at), at),
                          "hier staat een leeg teken dat niet in tekst hoort",
                          "haal het teken weg, of bewaar het bestand opnieuw als 'CSV UTF-8'");
        return false;
    }
    if (beyond_ascii_) {
        const text::Utf8Check check = text::check_utf8(text_);
        if (check.bad > 0 && check.good > check.bad) {
            diagnostics.error("G15", place_at(name_, text_.substr(0, check.first_bad), check.first_bad),
                              "hier is een teken beschadigd: de rest van het bestand is UTF-8",
                              "herstel het teken en bewaar het bestand opnieuw als 'CSV UTF-8'");
            return false;
        }
        if (check.bad > 0) {
            owned_ = text::from_windows_1252(text_);
            text_ = owned_;
            count_lines();
        }
    }
    // Only old programs on a Mac end lines with CR alone.
    if (lines_ == 1 && text_.find('\r') < text_.size() - 1) {
        owned_ = text::replaced(text_, "\r", "\n");
        text_ = owned_;
        count_lines();
    }
    return true;
}

} // namespace verantwoord
