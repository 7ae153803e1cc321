#include "base/text/text.hpp"

#include "base/text/utf8_text.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace verantwoord::text {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// What the bytes 0x80–0x9F mean in Windows-1252; unassigned ones become U+FFFD.
constexpr std::array<char32_t, 32> windows_1252_high = {
    0x20AC,      replacement, 0x201A, 0x0192, 0x201E, 0x2026,      0x2020, 0x2021,
    0x02C6,      0x2030,      0x0160, 0x2039, 0x0152, replacement, 0x017D, replacement,
    replacement, 0x2018,      0x2019, 0x201C, 0x201D, 0x2022,      0x2013, 0x2014,
    0x02DC,      0x2122,      0x0161, 0x203A, 0x0153, replacement, 0x017E, 0x0178};

bool continues(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// The length of the well-formed sequence at `position`, or 0.
std::size_t sequence_length(std::string_view bytes, std::size_t position) {
    const auto byte = [&](std::size_t offset) {
        return position + offset < bytes.size() ? static_cast<unsigned char>(bytes[position + offset]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    const auto next_ok = [&](std::size_t offset) {
        return continues(static_cast<unsigned char>(byte(offset)));
    };
    if (first >= 0xC2 && first <= 0xDF) return next_ok(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned second = byte(1);
        if (first == 0xE0 && second < 0xA0) return 0;
        if (first == 0xED && second > 0x9F) return 0;
        return next_ok(1) && next_ok(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned second = byte(1);
        if (first == 0xF0 && second < 0x90) return 0;
        if (first == 0xF4 && second > 0x8F) return 0;
        return next_ok(1) && next_ok(2) && next_ok(3) ? 4 : 0;
    }
    return 0;
}

/// How many bytes from `position` on are ASCII; looked at eight at a time.
std::size_t ascii_run(std::string_view bytes, std::size_t position) {
    std::size_t end = position;
    for (; end + 8 <= bytes.size(); end += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + end, 8);
        if (word & 0x8080808080808080ULL) break;
    }
    while (end < bytes.size() && static_cast<unsigned char>(bytes[end]) < 0x80) ++end;
    return end - position;
}

/// The length of the blank at `position` (ASCII blank or U+00A0), or 0.
std::size_t blank_length(std::string_view text, std::size_t position) {
    const char byte = text[position];
    if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n') return 1;
    return text.substr(position, 2) == "\xC2\xA0" ? 2 : 0;
}

/// The ASCII letter under an accented Latin-1 letter, or the code point itself.
char32_t without_accent(char32_t letter) {
    static constexpr std::string_view plain =
        "aaaaaaaceeeeiiiidnooooo/ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
    return letter >= 0xC0 && letter <= 0xFF ? static_cast<char32_t>(plain[letter - 0xC0]) : letter;
}

} // namespace

bool is_utf8(std::string_view bytes) {
    std::size_t position = 0;
    while (position < bytes.size()) {
        position += ascii_run(bytes, position);
        if (position >= bytes.size()) break;
        const std::size_t length = sequence_length(bytes, position);
        if (length == 0) return false;
        position += length;
    }
    return true;
}

Utf8Check check_utf8(std::string_view bytes) {
    Utf8Check result;
    for (std::size_t position = 0; position < bytes.size();) {
        position += ascii_run(bytes, position);
        if (position >= bytes.size()) break;
        const std::size_t length = sequence_length(bytes, position);
        if (length > 0) ++result.good;
        if (length == 0 && result.bad++ == 0) result.first_bad = position;
        position += length > 0 ? length : 1;
    }
    return result;
}

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

char32_t next(std::string_view utf8, std::size_t& position) {
    const std::size_t length = sequence_length(utf8, position);
    if (length <= 1) {
        const auto byte = static_cast<unsigned char>(utf8[position++]);
        return length == 1 ? char32_t{byte} : replacement;
    }
    char32_t point = static_cast<unsigned char>(utf8[position]) & (0x7FU >> length);
    for (std::size_t offset = 1; offset < length; ++offset)
        point = point << 6 | (static_cast<unsigned char>(utf8[position + offset]) & 0x3FU);
    position += length;
    return point;
}

void append(std::string& utf8, char32_t point) {
    const auto put = [&](char32_t byte) { utf8 += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6);
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3F));
        put(0x80 | (point >> 6 & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

std::size_t length(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t position = 0; position < utf8.size(); ++count) next(utf8, position);
    return count;
}

std::string_view trim(std::string_view text) {
    while (!text.empty()) {
        const std::size_t blank = blank_length(text, 0);
        if (blank == 0) break;
        text.remove_prefix(blank);
    }
    while (!text.empty()) {
        if (blank_length(text, text.size() - 1) == 1)
            text.remove_suffix(1);
        else if (text.size() >= 2 && blank_length(text, text.size() - 2) == 2)
            text.remove_suffix(2);
        else
            break;
    }
    return text;
}

std::string lower(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t position = 0; position < utf8.size();) {
        char32_t point = next(utf8, position);
        if (point >= 'A' && point <= 'Z')
            point += 32;
        else if (point >= 0xC0 && point <= 0xDE && point != 0xD7)
            point += 32;
        append(result, point);
    }
    return result;
}

std::string folded(std::string_view utf8) {
    const std::string small = lower(trim(utf8));
    std::string result;
    result.reserve(small.size());
    for (std::size_t position = 0; position < small.size();) {
        const char32_t point = without_accent(next(small, position));
        const bool blank = point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == 0xA0 ||
                           point == '-' || point == '_';
        if (!blank)
            append(result, point);
        else if (!result.empty() && result.back() != '_')
            result += '_';
    }
    while (!result.empty() && result.back() == '_') result.pop_back();
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
