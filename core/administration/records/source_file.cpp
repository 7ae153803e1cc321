#include "administration/records/source_file.hpp"

#include "administration/records/byte_scan.hpp"
#include "administration/records/line_ends.hpp"
#include "administration/records/two_threads.hpp"
#include "base/text/code_page.hpp"
#include "base/text/no_text.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <limits>
#include <utility>

namespace verantwoord {

namespace {

constexpr std::size_t worth_sharing = 256 * 1024;

Sentence utf16() { return "dit bestand is opgeslagen als Unicode-tekst (UTF-16)"; }
Sentence save_as_utf8() {
    return "bewaar het in Excel als 'CSV UTF-8 (door lijstscheidingsteken gescheiden)'";
}
Sentence lost_help() {
    return "haal het bestand opnieuw op uit het programma waar het vandaan komt, als 'CSV UTF-8'; of schrijf "
           "de\n"
           "goede letter hier terug";
}
constexpr std::string_view lost_letter = "\xEF\xBF\xBD";

/// Which cells of a line are about somebody is not known before its headings are.
Place place_without_line(const std::string& name, std::string_view text, std::size_t offset) {
    Place place = place_at(name, text.substr(0, offset), offset);
    place.text.clear();
    return place;
}

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
        diagnostics.error("G15", place_of(name_), utf16(), save_as_utf8());
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
    lone_returns_ = before.lone_returns || after.lone_returns;
}

void SourceFile::replace(std::string text) {
    owned_ = std::move(text);
    text_ = owned_;
    count_lines();
}

bool SourceFile::recode(Diagnostics& diagnostics) {
    if (nulls_) {
        const std::size_t at = text_.find('\0');
        if (no_text(text_) == NoText::Utf16)
            diagnostics.error("G15", place_of(name_), utf16(), save_as_utf8());
        else
            diagnostics.error("G15", place_at(name_, text_.substr(0, at), at),
                              "hier staat een leeg teken dat niet in tekst hoort",
                              "haal het teken weg, of bewaar het bestand opnieuw als 'CSV UTF-8'");
        return false;
    }
    if (beyond_ascii_ && !decode(diagnostics)) return false;
    if (lone_returns_) replace(with_line_feeds(text_));
    return true;
}

bool SourceFile::decode(Diagnostics& diagnostics) {
    const text::Utf8Check check = text::check_utf8(text_);
    if (check.bad > 0 && check.good > check.bad) {
        diagnostics.error("G15", place_at(name_, text_.substr(0, check.first_bad), check.first_bad),
                          "hier is een teken beschadigd: de rest van het bestand is UTF-8",
                          "herstel het teken en bewaar het bestand opnieuw als 'CSV UTF-8'");
        return false;
    }
    if (check.bad > 0) {
        const auto page = text::code_page_of(text_);
        std::string decoded = page ? text::from_code_page(text_, *page) : std::string{};
        const bool known = page && decoded.find(lost_letter) == std::string::npos;
        if (!known) {
            diagnostics.error("G15", place_without_line(name_, text_, check.first_bad),
                              "het is niet te zeggen welke letter hier staat", save_as_utf8());
            return false;
        }
        replace(std::move(decoded));
        return true;
    }
    if (check.lost > 0) report_lost(check, diagnostics);
    if (check.perhaps_twice) mend(diagnostics);
    return true;
}

/// What the letters were, nobody can tell; the rest of the file is read, so that all that is wrong with it is
/// told.
void SourceFile::report_lost(const text::Utf8Check& check, Diagnostics& diagnostics) const {
    const auto count = static_cast<std::int64_t>(check.lost);
    diagnostics.error("G15", place_without_line(name_, text_, check.first_lost),
                      {"hier is een letter verloren gegaan{}",
                       count == 1 ? Sentence() : Sentence(", en nog {} keer", say::number(count - 1))},
                      lost_help());
}

/// A file that was read with the wrong letters and saved again is mended when that holds for all of it.
void SourceFile::mend(Diagnostics& diagnostics) {
    text::DoubleEncoded twice = text::double_encoded(text_);
    if (twice.found == 0) return;
    const Place place = place_without_line(name_, text_, twice.first);
    if (twice.other > 0) {
        diagnostics.error(
            "G15", place,
            "deze letters zijn beschadigd: een programma las het bestand met de verkeerde codering",
            lost_help());
        return;
    }
    diagnostics.warning("G77", place, "de letters in dit bestand waren beschadigd en zijn hersteld",
                        "kijk of de namen van plaatsen nu goed in het rapport staan");
    replace(std::move(twice.mended));
}

} // namespace verantwoord
