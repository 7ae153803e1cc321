#include "base/text/text.hpp"

#include "base/text/characters.hpp"
#include "base/text/utf8.hpp"
#include "base/text/utf8_text.hpp"

#include <array>

namespace verantwoord::text {

namespace {

/// What the bytes 0x80–0x9F mean in Windows-1252; unassigned ones become U+FFFD.
constexpr std::array<char32_t, 32> windows_1252_high = {
    0x20AC,      replacement, 0x201A, 0x0192, 0x201E, 0x2026,      0x2020, 0x2021,
    0x02C6,      0x2030,      0x0160, 0x2039, 0x0152, replacement, 0x017D, replacement,
    replacement, 0x2018,      0x2019, 0x201C, 0x201D, 0x2022,      0x2013, 0x2014,
    0x02DC,      0x2122,      0x0161, 0x203A, 0x0153, replacement, 0x017E, 0x0178};

} // namespace

std::string from_windows_1252(std::string_view bytes) {
    std::string utf8;
    utf8.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t position = 0; position < bytes.size();) {
        // Most text is ASCII and stays as it is: copied a run at a time.
        const std::size_t run = ascii_run(bytes, position);
        utf8.append(bytes, position, run);
        position += run;
        if (position == bytes.size()) break;
        const auto byte = static_cast<unsigned char>(bytes[position++]);
        append(utf8, byte <= 0x9F ? windows_1252_high[byte - 0x80U] : char32_t{byte});
    }
    return utf8;
}

std::size_t length(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t position = 0; position < utf8.size(); ++count) {
        // Behind the last of some ASCII characters an accent may stand, behind the others none.
        const std::size_t run = ascii_run(utf8, position), sure = run > 1 ? run - 1 : 0;
        position += sure;
        count += sure;
        next_character(utf8, position);
    }
    return count;
}

std::string_view trim(std::string_view text) {
    const auto outer = [](char32_t point) { return is_blank(point) || is_invisible(point); };
    while (!text.empty()) {
        std::size_t behind = 0;
        if (!outer(next(text, behind))) break;
        text.remove_prefix(behind);
    }
    while (!text.empty()) {
        const LastPoint end = last(text);
        if (!outer(end.point)) break;
        text.remove_suffix(end.length);
    }
    return text;
}

std::string lower(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t position = 0; position < utf8.size();) append(result, small(next(utf8, position)));
    return result;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find(separator, start);
        parts.push_back(text.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos) return parts;
        start = end + 1;
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) result += separator;
        result += parts[i];
    }
    return result;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string result;
    for (std::size_t start = 0;;) {
        const std::size_t found = from.empty() ? std::string_view::npos : text.find(from, start);
        if (found == std::string_view::npos) return result += text.substr(start);
        result += text.substr(start, found - start);
        result += to;
        start = found + from.size();
    }
}

std::string escaped(std::string_view text) {
    if (!is_utf8(text)) return escaped(readable(text));
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte == 0x7F || (byte < 0x20 && each != '\n' && each != '\t')) continue;
        switch (each) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += each;
        }
    }
    return result;
}

} // namespace verantwoord::text
