// One quick look at all bytes of a file, sixteen at a time: enough to choose the quick road through it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace verantwoord {

struct ByteScan {
    std::size_t line_feeds = 0;
    bool beyond_ascii = false, quotes = false, nulls = false;
    bool lone_returns = false; ///< a CR without LF
};

ByteScan scan_bytes(std::string_view bytes);

/// What is not UTF-8 in `bytes`, and how often characters beyond ASCII are: many good ones and a few bad
/// bytes are a damaged UTF-8 file, bad bytes only are another encoding.
struct Utf8Check {
    std::size_t good = 0, bad = 0;
    std::size_t first_bad = 0;            ///< offset
    std::size_t lost = 0, first_lost = 0; ///< U+FFFD, which says only that there was a letter
    bool perhaps_twice = false;           ///< there is an Ã, Â, Ä, Å or â: letters may be encoded twice
};

Utf8Check check_utf8(std::string_view bytes);

} // namespace verantwoord
