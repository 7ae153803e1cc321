#include "administration/privacy/first_form.hpp"

#include "base/text/utf8.hpp"

namespace verantwoord {

namespace {

constexpr std::string_view plain = "aaaaaaaceeeeiiiidnooooo/ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";

char32_t first_form_of(char32_t point) {
    if (point >= 'A' && point <= 'Z') return point + 32;
    // Of À to ÿ the letter under the accent; capitals first became small, and ß is small already.
    return point >= 0xC0 && point <= 0xFF ? static_cast<char32_t>(plain[point - 0xC0]) : point;
}

} // namespace

std::string first_form(std::string_view value) {
    std::string result;
    for (std::size_t at = 0; at < value.size();) {
        const char32_t point = first_form_of(text::next(value, at));
        const bool blank = point == ' ' ||
                           (point >= 0x09 && point <= 0x0D && point != 0x0B && point != 0x0C) ||
                           point == 0xA0 || point == '-' || point == '_';
        if (!blank)
            text::append(result, point);
        else if (!result.empty() && result.back() != '_')
            result += '_';
    }
    while (!result.empty() && result.back() == '_') result.pop_back();
    return result;
}

} // namespace verantwoord
