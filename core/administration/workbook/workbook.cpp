#include "administration/workbook/workbook.hpp"

#include "administration/workbook/archive.hpp"
#include "administration/workbook/limits.hpp"
#include "administration/workbook/ods_content.hpp"
#include "administration/workbook/xlsx.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>
#include <cstring>
#include <set>

namespace verantwoord::workbook {

namespace {

using namespace std::string_view_literals;

/// What a file is by its bytes: its name may say anything.
enum class FileKind { Zip, FlatOds, Password, OldExcel, Access, Other };

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

std::string_view extension_of(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : name.substr(dot);
}

/// Bytes that are already there, a stretch at a time.
Supply supply_of(std::string_view bytes) {
    return [bytes](char* into, std::size_t size) mutable {
        const std::size_t count = std::min(size, bytes.size());
        std::memcpy(into, bytes.data(), count);
        bytes.remove_prefix(count);
        return count;
    };
}

std::vector<Sheet> read_ods(const Archive& archive, const Entry& content, const HiddenWanted& wanted) {
    if (const Entry* manifest = archive.find("META-INF/manifest.xml"))
        if (manifest->unpacked <= limits::mebibyte &&
            whole_entry(archive, *manifest).find("encryption-data") != std::string::npos)
            throw Unreadable{Trouble::Password, {}};
    EntryReader reader(archive, content);
    return read_ods_content([&reader](char* into, std::size_t size) { return reader.read(into, size); },
                            wanted);
}

std::vector<Sheet> read_zip(std::string_view bytes, const HiddenWanted& wanted) {
    const Archive archive(bytes);
    if (archive.find("_rels/.rels") || archive.find("xl/workbook.xml")) return read_xlsx(archive, wanted);
    if (const Entry* content = archive.find("content.xml")) return read_ods(archive, *content, wanted);
    const bool apple = std::any_of(archive.entries().begin(), archive.entries().end(), [](const auto& entry) {
        return entry.first.ends_with(".iwa") || entry.first.ends_with("index.zip");
    });
    throw Unreadable{apple ? Trouble::Numbers : Trouble::NoWorkbook, {}};
}

/// What the name tells when the bytes do not.
Trouble trouble_by_name(std::string_view name) {
    const std::string extension = text::lower(extension_of(name));
    if (extension == ".xls") return Trouble::OldExcel;
    if (extension == ".mdb" || extension == ".accdb") return Trouble::Access;
    if (extension == ".numbers") return Trouble::Numbers;
    if (extension == ".xlsb") return Trouble::BinaryExcel;
    return Trouble::Damaged;
}

std::vector<Sheet> read_sheets(std::string_view bytes, std::string_view name, const HiddenWanted& wanted) {
    switch (kind_of_file(bytes)) {
    case FileKind::Zip: return read_zip(bytes, wanted);
    case FileKind::FlatOds:
        if (bytes.size() > limits::part)
            throw Unreadable{Trouble::TooLarge, "het bestand is groter dan 512 MB"};
        return read_ods_content(supply_of(bytes), wanted);
    case FileKind::Password: throw Unreadable{Trouble::Password, {}};
    case FileKind::OldExcel: throw Unreadable{Trouble::OldExcel, {}};
    case FileKind::Access: throw Unreadable{Trouble::Access, {}};
    case FileKind::Other: break;
    }
    throw Unreadable{trouble_by_name(name), {}};
}

/// Names as they can stand in a message, and each of them once: a place must say which sheet it means.
void check_names(std::vector<Sheet>& sheets) {
    std::set<std::string> seen;
    for (Sheet& sheet : sheets) {
        for (char& byte : sheet.name)
            if (static_cast<unsigned char>(byte) < 0x20) byte = ' ';
        if (!seen.insert(text::lower(sheet.name)).second)
            throw Unreadable{Trouble::Damaged, {"twee bladen heten {}", say::quoted(sheet.name)}};
    }
}

} // namespace

Workbook read_workbook(std::string_view bytes, std::string_view name, const HiddenWanted& wanted) {
    Workbook workbook;
    try {
        workbook.sheets = read_sheets(bytes, name, wanted);
        check_names(workbook.sheets);
    } catch (Unreadable& trouble) {
        workbook.sheets.clear();
        workbook.trouble = std::move(trouble);
    }
    return workbook;
}

} // namespace verantwoord::workbook
