#include "base/text/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace verantwoord::text {

namespace {

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

} // namespace

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

namespace {

/// Notes what stands in the place of a lost letter, and what a letter may become when it is encoded twice.
void note_damage(std::string_view sequence, std::size_t at, Utf8Check& check) {
    if (sequence == "\xEF\xBF\xBD" && check.lost++ == 0) check.first_lost = at;
    check.perhaps_twice |= sequence.front() == '\xC3' && (sequence[1] <= '\x85' || sequence[1] == '\xA2');
}

} // namespace

Utf8Check check_utf8(std::string_view bytes) {
    Utf8Check result;
    for (std::size_t position = ascii_run(bytes, 0); position < bytes.size();
         position += ascii_run(bytes, position)) {
        const std::size_t length = sequence_length(bytes, position);
        if (length > 0) {
            ++result.good;
            note_damage(bytes.substr(position, length), position, result);
        } else if (result.bad++ == 0) {
            result.first_bad = position;
        }
        position += length > 0 ? length : 1;
    }
    return result;
}

bool is_utf8(std::string_view bytes) { return check_utf8(bytes).bad == 0; }

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

LastPoint last(std::string_view utf8) {
    const std::size_t longest = utf8.size() < 4 ? utf8.size() : 4;
    for (std::size_t length = longest; length > 1; --length) {
        std::size_t position = utf8.size() - length;
        if (sequence_length(utf8, position) != length) continue;
        return {next(utf8, position), length};
    }
    std::size_t position = utf8.size() - 1;
    return {next(utf8, position), 1};
}

} // namespace verantwoord::text
