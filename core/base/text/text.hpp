// Text as bytes: UTF-8 in and out, Windows-1252 in, and the few operations on it that every station needs.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::text {

bool is_utf8(std::string_view bytes);
/// What is not UTF-8 in `bytes`, and how often characters beyond ASCII are: many good ones and a few bad
/// bytes are a damaged UTF-8 file, bad bytes only are another encoding.
struct Utf8Check {
    std::size_t good = 0, bad = 0;
    std::size_t first_bad = 0; ///< offset
};
Utf8Check check_utf8(std::string_view bytes);
std::string from_windows_1252(std::string_view bytes);
/// The code point at `position`, which moves on; invalid bytes give U+FFFD, one at a time.
char32_t next(std::string_view utf8, std::size_t& position);
void append(std::string& utf8, char32_t code_point);
std::size_t length(std::string_view utf8); ///< in code points

std::string_view trim(std::string_view text); ///< spaces, tabs, line ends and no-break spaces at both ends
std::string lower(std::string_view utf8);     ///< ASCII and Latin-1 letters
/// Lower case, trimmed, accents removed, runs of blanks, '-' and '_' become one '_': for comparing names
/// people typed.
std::string folded(std::string_view utf8);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replaced(std::string_view text, std::string_view from, std::string_view to);
/// For HTML and XML: element content, and attributes in quotes. What no page may hold (control characters,
/// bytes that are no UTF-8) is left out or made readable.
std::string escaped(std::string_view text);

} // namespace verantwoord::text
