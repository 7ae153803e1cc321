#include "base/text/utf8_text.hpp"

#include "base/text/code_page.hpp"
#include "base/text/no_text.hpp"
#include "base/text/text.hpp"

namespace verantwoord {

std::string utf8_text(std::string_view bytes) {
    const std::string_view text = without_mark(bytes);
    if (text::is_utf8(text) || no_text(bytes)) return std::string(text);
    const auto page = text::code_page_of(text);
    return page ? text::from_code_page(text, *page) : std::string(text);
}

std::string readable(std::string_view bytes) {
    if (text::is_utf8(bytes)) return std::string(bytes);
    std::string result;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t from = at;
        text::next(bytes, at);
        const std::string_view character = bytes.substr(from, at - from);
        result += text::is_utf8(character) ? std::string(character) : text::from_windows_1252(character);
    }
    return result;
}

} // namespace verantwoord
