#include "base/message/sheet_name.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

bool is_workbook_name(std::string_view file) {
    constexpr std::array<std::string_view, 11> extensions{
        ".xlsx", ".xlsm", ".xltx", ".ods", ".ots", ".fods", ".xls", ".xlsb", ".mdb", ".accdb", ".numbers"};
    const auto small = [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 0x20) : byte;
    };
    return std::any_of(extensions.begin(), extensions.end(), [&](std::string_view extension) {
        if (file.size() <= extension.size()) return false;
        const std::string_view end = file.substr(file.size() - extension.size());
        return std::equal(end.begin(), end.end(), extension.begin(),
                          [&](char byte, char wanted) { return small(byte) == wanted; });
    });
}

std::string name_of_sheet(std::string_view workbook, std::string_view sheet) {
    return std::string(workbook) + ":" + std::string(sheet);
}

std::string_view workbook_of(std::string_view name) {
    for (std::size_t mark = name.find(':'); mark != std::string_view::npos; mark = name.find(':', mark + 1))
        if (is_workbook_name(name.substr(0, mark))) return name.substr(0, mark);
    return {};
}

std::string row_in(std::string_view file, std::size_t line) {
    return std::string(file) + (workbook_of(file).empty() ? ":" : "!") + std::to_string(line);
}

Place place_of_row(std::string_view file, std::size_t line) {
    Place place = place_of(file);
    place.line = line;
    if (!workbook_of(file).empty()) place.cell = std::to_string(line);
    return place;
}

} // namespace verantwoord
