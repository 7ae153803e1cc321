#include "base/text/utf8_text.hpp"

#include "base/text/text.hpp"

namespace verantwoord {

std::string utf8_text(std::string_view bytes) {
    const std::string_view text = without_mark(bytes);
    return text::is_utf8(text) ? std::string(text) : text::from_windows_1252(text);
}

} // namespace verantwoord
