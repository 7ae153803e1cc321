// UTF-8: whether bytes are it, and from code points to bytes and back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace verantwoord::text {

constexpr char32_t replacement = 0xFFFD; ///< stands where bytes mean nothing

/// What is not UTF-8 in some bytes, and how often characters beyond ASCII are: many good ones and a few bad
/// bytes are a damaged UTF-8 file, bad bytes only are another encoding.
struct Utf8Check {
    std::size_t good = 0, bad = 0;
    std::size_t first_bad = 0;            ///< offset
    std::size_t lost = 0, first_lost = 0; ///< U+FFFD, which says only that there was a letter
    bool perhaps_twice = false;           ///< there is an Ã, Â, Ä, Å or â: letters may be encoded twice
};
Utf8Check check_utf8(std::string_view bytes);
bool is_utf8(std::string_view bytes);

/// How many bytes from `position` on are ASCII; looked at eight at a time.
std::size_t ascii_run(std::string_view bytes, std::size_t position);
inline bool is_ascii(std::string_view bytes) { return ascii_run(bytes, 0) == bytes.size(); }

/// The code point at `position`, which moves on; invalid bytes give U+FFFD, one at a time.
char32_t next(std::string_view utf8, std::size_t& position);
/// The code point that ends at the end, and its length in bytes; invalid bytes give U+FFFD, one at a time.
struct LastPoint {
    char32_t point;
    std::size_t length;
};
LastPoint last(std::string_view utf8);
void append(std::string& utf8, char32_t code_point);

} // namespace verantwoord::text
