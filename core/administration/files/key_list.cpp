#include "administration/files/key_list.hpp"

#include "base/text/fold.hpp"

#include <algorithm>
#include <utility>

namespace verantwoord {

std::vector<std::string> keys_on_list(const ReadTable& table, std::string_view column, std::size_t row,
                                      RowFindings& findings) {
    const Column& lists = table.of(column).column;
    std::string_view cell = lists.dictionary.text(lists.codes[row]);
    std::vector<std::string> keys;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(",;|\n"), cell.size());
        std::string key = text::key_form(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
        if (key.empty()) continue;
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            findings.warning("G34", row, column,
                             {"{} staat twee keer op de lijst en telt één keer", say::quoted_short(key)},
                             "haal de tweede weg");
        else
            keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace verantwoord
