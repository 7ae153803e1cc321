#include "administration/workbook/workbook.hpp"

#include "administration/workbook/archive.hpp"
#include "administration/workbook/file_kind.hpp"
#include "administration/workbook/limits.hpp"
#include "administration/workbook/ods_content.hpp"
#include "administration/workbook/xlsx.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <cstring>
#include <set>

namespace verantwoord::workbook {

namespace {

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
