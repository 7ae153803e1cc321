#include "administration/table/cell_excel.hpp"

#include "administration/table/cell.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>

namespace verantwoord::cell {

namespace {

/// Those that do not end in a mark of their own.
constexpr std::array plain_errors{"#N/A", "#N/B", "#N.V.T.", "#NV", "#GETTING_DATA", "#DATA_OPHALEN"};

bool is_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }

/// ="12" keeps Excel from reading a number, and an apostrophe before it from showing one.
std::string_view unwrapped(std::string_view text) {
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"'))
        return text.substr(2, text.size() - 3);
    const bool number = std::any_of(text.begin(), text.end(), is_digit);
    const bool one_word =
        text.find(' ') == std::string_view::npos && text.find('\'', 1) == std::string_view::npos;
    return text.starts_with('\'') && number && one_word ? text.substr(1) : text;
}

} // namespace

bool is_error_value(std::string_view text) {
    if (text.size() < 2) return false;
    if (text.starts_with("Err:") || text.starts_with("Fout:"))
        return std::all_of(text.begin() + text.find(':') + 1, text.end(), is_digit) && !text.ends_with(':');
    if (text.front() != '#') return false;
    if (text.find_first_not_of('#') == std::string_view::npos) return text.size() >= 3;
    if (std::any_of(plain_errors.begin(), plain_errors.end(),
                    [&](std::string_view each) { return each == text; }))
        return true;
    if (text.back() != '!' && text.back() != '?') return false;
    const std::string_view word = text.substr(1, text.size() - 2);
    return is_capital(text[1]) && std::all_of(word.begin(), word.end(), [](char byte) {
               return is_capital(byte) || is_digit(byte) || byte == '/' || byte == '_';
           });
}

bool is_cut_number(std::string_view text) {
    const std::size_t mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || mark == 0 || text.size() - mark < 4) return false;
    if (text[mark + 1] != '+' && text[mark + 1] != '-') return false;
    const std::string_view head = text.substr(0, mark), tail = text.substr(mark + 2);
    const bool digits = head.find_first_not_of("0123456789.,") == std::string_view::npos;
    return is_digit(head.front()) && digits && tail.size() <= 3 &&
           std::all_of(tail.begin(), tail.end(), is_digit);
}

bool is_made_a_day(std::string_view text) {
    static constexpr std::array months{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug",
                                       "sep", "okt", "nov", "dec", "mar", "may", "oct"};
    const std::size_t mark = text.find('-');
    if (mark == 0 || mark > 2 || mark == std::string_view::npos) return false;
    if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), is_digit)) return false;
    const std::string month = text::lower(text.substr(mark + 1));
    return std::any_of(months.begin(), months.end(), [&](std::string_view each) { return each == month; });
}

std::string as_seen(std::string_view text) {
    std::string seen;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = text::next(text, at);
        if (text::is_blank(point))
            seen += point == '\n' ? '\n' : ' '; // a line end may part the numbers of a list
        else if (!text::is_invisible(point))
            text::append(seen, point);
    }
    return std::string(text::trim(unwrapped(text::trim(seen))));
}

bool has_unseen(std::string_view text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) >= 0x20 && static_cast<unsigned char>(byte) < 0x7F) ||
               byte == '\n';
    });
    const bool wrapped = !text.empty() && (text.front() == '=' || text.front() == '\'');
    return (!plain || wrapped) && as_seen(text) != text;
}

} // namespace verantwoord::cell
