#include "administration/workbook/file_kind.hpp"

#include "base/text/utf8_text.hpp"

#include <string>

namespace verantwoord::workbook {

namespace {

using namespace std::string_view_literals;

/// Names in a container of Microsoft's older programs have two bytes a letter.
bool names(std::string_view container, std::string_view name) {
    std::string wide;
    for (const char letter : name) (wide += letter) += '\0';
    return container.find(wide) != std::string_view::npos;
}

FileKind kind_of_container(std::string_view bytes) {
    if (names(bytes, "EncryptedPackage")) return FileKind::Password;
    return names(bytes, "Workbook") || names(bytes, "Book") ? FileKind::OldExcel : FileKind::Other;
}

/// Pages and texts that registration systems give the name .xls, and XML as Excel 2003 wrote it.
bool is_page(std::string_view bytes) {
    constexpr std::size_t far_enough = 1024;
    const std::string_view head = bytes.substr(0, far_enough);
    for (const std::string_view mark : {"<html"sv, "<HTML"sv, "<table"sv, "<TABLE"sv, "<!DOCTYPE html"sv,
                                        "urn:schemas-microsoft-com:office:spreadsheet"sv})
        if (head.find(mark) != std::string_view::npos) return true;
    return false;
}

} // namespace

FileKind kind_of_file(std::string_view bytes) {
    if (bytes.starts_with("PK\3\4"sv) || bytes.starts_with("PK\5\6"sv)) return FileKind::Zip;
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return kind_of_container(bytes);
    for (const std::string_view engine : {"Standard Jet DB"sv, "Standard ACE DB"sv})
        if (bytes.size() > 4 && bytes.substr(4).starts_with(engine)) return FileKind::Access;
    for (const std::string_view first :
         {"\x09\x00\x04\x00"sv, "\x09\x02\x06\x00"sv, "\x09\x04\x06\x00"sv, "\x09\x08"sv})
        if (bytes.starts_with(first)) return FileKind::OldExcel;
    const std::string_view text = without_mark(bytes);
    constexpr std::size_t far_enough = 4096;
    const std::string_view head = text.substr(0, far_enough);
    if (head.find("urn:oasis:names:tc:opendocument:xmlns:office:1.0") != std::string_view::npos)
        return FileKind::FlatOds;
    return is_page(text) ? FileKind::OldExcel : FileKind::Other;
}

} // namespace verantwoord::workbook
