// One quick look at all bytes of a file, sixteen at a time: enough to choose the quick road through it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace verantwoord {

struct ByteScan {
    std::size_t line_feeds = 0;
    bool beyond_ascii = false, quotes = false, nulls = false;
};

ByteScan scan_bytes(std::string_view bytes);

/// What is not UTF-8 in `bytes`, and how often characters beyond ASCII are: many good ones and a few bad
/// bytes are a damaged UTF-8 file, bad bytes only are another encoding.
struct Utf8Check {
    std::size_t good = 0, bad = 0;
    std::size_t first_bad = 0; ///< offset
};

Utf8Check check_utf8(std::string_view bytes);

} // namespace verantwoord
