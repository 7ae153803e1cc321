// What of a cell is the text that somebody wrote.
#include "administration/table/cell.hpp"

#include "base/text/text.hpp"

namespace verantwoord::cell {

std::string_view unwrapped(std::string_view text) {
    text = text::trim(text);
    if (text.size() < 3 || !text.starts_with("=\"") || text.back() != '"') return text;
    return text::trim(text.substr(2, text.size() - 3));
}

} // namespace verantwoord::cell
