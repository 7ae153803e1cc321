#include "base/text/code_page.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace verantwoord::text {

namespace {

using Page = std::array<char16_t, 128>;

/// What the bytes 0x80-0xFF mean, as Unicode's own mapping files have it; 0xD5 is the euro, as since 1998.
constexpr Page dos_850 = {
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF, 0x00EE,
    0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9, 0x00FF, 0x00D6,
    0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA, 0x00F1, 0x00D1, 0x00AA,
    0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB, 0x2591, 0x2592, 0x2593, 0x2502,
    0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557, 0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514,
    0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3, 0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550,
    0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB, 0x00C8, 0x20AC, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C,
    0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580, 0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE,
    0x00DE, 0x00DA, 0x00DB, 0x00D9, 0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6,
    0x00A7, 0x00F7, 0x00B8, 0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0};

constexpr Page mac_roman = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3, 0x00E5,
    0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3, 0x00F2, 0x00F4,
    0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3, 0x00A7, 0x2022, 0x00B6,
    0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8, 0x221E, 0x00B1, 0x2264, 0x2265,
    0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA, 0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF,
    0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB, 0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5,
    0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D, 0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044,
    0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02, 0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1,
    0x00CB, 0x00C8, 0x00CD, 0x00CE, 0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9,
    0x0131, 0x02C6, 0x02DC, 0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7};

char32_t windows_1252(unsigned char byte) {
    const std::string one = from_windows_1252(std::string_view(reinterpret_cast<const char*>(&byte), 1));
    std::size_t at = 0;
    return next(one, at);
}

Page windows_page() {
    Page page{};
    for (std::size_t index = 0; index < page.size(); ++index)
        page[index] = static_cast<char16_t>(windows_1252(static_cast<unsigned char>(index + 0x80)));
    return page;
}

const Page& page_of(CodePage page) {
    static const Page windows = windows_page();
    switch (page) {
    case CodePage::Dos850: return dos_850;
    case CodePage::MacRoman: return mac_roman;
    case CodePage::Windows1252: break;
    }
    return windows;
}

/// How often a letter is met in Dutch text, names and places of the Netherlands: what is not here counts
/// against a table of characters.
struct Usual {
    char32_t letter;
    int weight;
};
constexpr std::array usual{Usual{U'é', 12}, Usual{U'ë', 12}, Usual{U'ï', 8}, Usual{U'ü', 5}, Usual{U'ö', 5},
                           Usual{U'è', 5},  Usual{U'ê', 2},  Usual{U'á', 3}, Usual{U'à', 2}, Usual{U'â', 3},
                           Usual{U'ä', 2},  Usual{U'ó', 3},  Usual{U'ô', 2}, Usual{U'ú', 3}, Usual{U'û', 2},
                           Usual{U'ù', 1},  Usual{U'í', 2},  Usual{U'î', 1}, Usual{U'ç', 3}, Usual{U'ñ', 2},
                           Usual{U'ğ', 1},  Usual{U'ß', 1},  Usual{U'ø', 1}, Usual{U'å', 1}, Usual{U'ò', 1}};
/// Marks that may stand anywhere.
constexpr std::u32string_view marks = U"€’‘“”–—…•°½¼¾²³±·×«»§©®™µ\u00A0";
constexpr std::u32string_view capitals = U"ÉËÏÜÖÈÊÁÀÂÄÓÔÚÛÍÎÇÑØÅ";

bool is_small(char byte) { return byte >= 'a' && byte <= 'z'; }
bool is_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_ascii_letter(char byte) { return is_small(byte) || is_capital(byte); }
bool is_vowel(char byte) { return std::string_view("aeiouAEIOU").find(byte) != std::string_view::npos; }
bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

constexpr int against = -20;

int weight_of_small(const Usual& letter, char before, char behind) {
    if (is_capital(behind) || is_digit(before)) return against;
    const bool alone = !is_ascii_letter(before) && !is_ascii_letter(behind);
    if (alone && letter.letter != U'à' && letter.letter != U'é') return 0;
    // A trema parts two vowels.
    const bool trema = letter.letter == U'ë' || letter.letter == U'ï';
    return trema && !is_vowel(before) ? 1 : letter.weight;
}

/// In a word of capitals, or before the other letters of a name.
int weight_of_capital(char before, char behind) {
    const bool more = is_ascii_letter(behind) || static_cast<unsigned char>(behind) >= 0x80;
    const bool begins = !is_ascii_letter(before) && !is_digit(before) && more;
    return begins || is_capital(behind) || (is_capital(before) && !is_small(behind)) ? 3 : against;
}

int weight_of_mark(char32_t point, char before, char behind) {
    const bool opens = point == U'‘' || point == U'“' || point == U'«' || point == U'€';
    if (opens && is_ascii_letter(before)) return against;
    if (point == U'€') return 6;
    if (point == U'’') return is_ascii_letter(before) || is_ascii_letter(behind) ? 2 : 0;
    return is_ascii_letter(before) && is_ascii_letter(behind) && point != U'\u00A0' ? against : 2;
}

/// What one character beyond ASCII says for the table that made it, by what stands before and behind it.
int weight(char32_t point, char before, char behind) {
    for (const Usual& each : usual)
        if (each.letter == point) return weight_of_small(each, before, behind);
    if (capitals.find(point) != std::u32string_view::npos) return weight_of_capital(before, behind);
    return marks.find(point) == std::u32string_view::npos ? against : weight_of_mark(point, before, behind);
}

/// Of the first thousands of characters beyond ASCII: more say nothing new.
int score(std::string_view bytes, const Page& page) {
    constexpr int enough = 4000;
    int sum = 0, seen = 0;
    for (std::size_t at = 0; at < bytes.size() && seen < enough; ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80) continue;
        ++seen;
        const char before = at > 0 ? bytes[at - 1] : ' ',
                   behind = at + 1 < bytes.size() ? bytes[at + 1] : ' ';
        sum += weight(page[byte - 0x80U], before, behind);
    }
    return sum;
}

bool has_no_meaning(std::string_view bytes, const Page& page) {
    return std::any_of(bytes.begin(), bytes.end(), [&](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte >= 0x80 && page[byte - 0x80U] == 0xFFFD;
    });
}

} // namespace

std::optional<CodePage> code_page_of(std::string_view bytes) {
    // Windows is by far the most usual: another table needs a reason.
    const int windows = score(bytes, page_of(CodePage::Windows1252));
    if (windows < 0) {
        const int dos = score(bytes, page_of(CodePage::Dos850)),
                  mac = score(bytes, page_of(CodePage::MacRoman));
        const int best = std::max(dos, mac), other = std::max(std::min(dos, mac), 0);
        if (best > 0 && best < 2 * other) return std::nullopt;
        if (best > 0) return dos > mac ? CodePage::Dos850 : CodePage::MacRoman;
    }
    if (has_no_meaning(bytes, page_of(CodePage::Windows1252))) return std::nullopt;
    return CodePage::Windows1252;
}

std::string from_code_page(std::string_view bytes, CodePage page) {
    if (page == CodePage::Windows1252) return from_windows_1252(bytes);
    std::string utf8;
    utf8.reserve(bytes.size() + bytes.size() / 16);
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        append(utf8, byte < 0x80 ? char32_t{byte} : char32_t{page_of(page)[byte - 0x80U]});
    }
    return utf8;
}

namespace {

/// The byte that Windows-1252 writes for a character; the ones it has no character for pass through.
std::optional<char> windows_byte(char32_t point) {
    const Page& page = page_of(CodePage::Windows1252);
    if (point < 0x80) return std::nullopt;
    if (point <= 0xFF && (point >= 0xA0 || page[point - 0x80] == 0xFFFD)) return static_cast<char>(point);
    const auto found = std::find(page.begin(), page.end(), static_cast<char16_t>(point));
    if (point > 0xFFFF || found == page.end() || point == 0xFFFD) return std::nullopt;
    return static_cast<char>(0x80 + (found - page.begin()));
}

/// What a stretch of characters was before it was read wrongly; empty when it was not.
std::string before_reading(std::u32string_view stretch) {
    std::string bytes;
    for (const char32_t point : stretch) {
        const auto byte = windows_byte(point);
        if (!byte) return {};
        bytes += *byte;
    }
    if (stretch.size() < 2 || !is_utf8(bytes)) return {};
    // A closing quotation mark behind a capital looks the same; what comes out must be something people
    // write.
    for (std::size_t at = 0; at < bytes.size();) {
        const char32_t point = next(bytes, at);
        const bool written = (point >= 0xA0 && point <= 0x17F) || (point >= 0x2010 && point <= 0x2044) ||
                             point == 0x20AC || point == 0xFEFF || point == 0x2122;
        if (!written) return {};
    }
    return bytes;
}

} // namespace

DoubleEncoded double_encoded(std::string_view utf8) {
    DoubleEncoded result;
    for (std::size_t at = 0; at < utf8.size();) {
        if (static_cast<unsigned char>(utf8[at]) < 0x80) {
            result.mended += utf8[at++];
            continue;
        }
        const std::size_t begin = at;
        std::u32string stretch;
        while (at < utf8.size() && static_cast<unsigned char>(utf8[at]) >= 0x80) stretch += next(utf8, at);
        const std::string before = before_reading(stretch);
        if (before.empty()) {
            ++result.other;
            result.mended += utf8.substr(begin, at - begin);
        } else {
            if (result.found++ == 0) result.first = begin;
            result.mended += before;
        }
    }
    return result;
}

} // namespace verantwoord::text
