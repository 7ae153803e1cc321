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

} // namespace verantwoord
