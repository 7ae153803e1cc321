// cijfers.csv: one figure a line.
#include "attack/readers.hpp"
#include "base/text/text.hpp"

namespace verantwoord::attack {

namespace {

/// Records of cells, with quotes as in RFC 4180 and semicolons between cells.
std::vector<std::vector<std::string>> records(std::string_view bytes) {
    std::vector<std::vector<std::string>> all(1, {std::string()});
    bool quoted = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted && c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"')
            all.back().back() += bytes[i++];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ';')
            all.back().emplace_back();
        else if (!quoted && c == '\n')
            all.push_back({std::string()});
        else if (c != '\r' || quoted)
            all.back().back() += c;
    }
    return all;
}

} // namespace

void read_rows(const std::string& file, std::string_view bytes, const Frame& frame, Evidence& evidence) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    const auto all = records(bytes);
    std::map<std::string, std::size_t> columns;
    for (std::size_t i = 0; i < all.front().size(); ++i) columns[all.front()[i]] = i;
    for (std::size_t row = 1; row < all.size(); ++row) {
        const auto cell = [&](const char* column) {
            const auto found = columns.find(column);
            return found != columns.end() && found->second < all[row].size() ? all[row][found->second]
                                                                             : std::string();
        };
        std::string figure = cell("indicator");
        if (!cell("uitsplitsing").empty()) figure += "/" + cell("uitsplitsing");
        const std::string when = cell("wanneer");
        if (when == "vorig jaar")
            figure += ".vorig_jaar";
        else if (when != "dit jaar")
            figure += "." + when;
        const auto key = frame.key(figure, cell("onderdeel"));
        const auto value = whole_number(cell("waarde"));
        if (!key || !value) continue;
        const auto known = evidence.find(*key);
        if (!known) continue;
        evidence.at(*known).files.insert(file);
        evidence.print(*known, *value);
    }
}

} // namespace verantwoord::attack
