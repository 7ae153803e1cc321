// One quick look at all bytes of a file, sixteen at a time: enough to choose the quick road through it.
#pragma once

#include <cstddef>
#include <string_view>

namespace verantwoord {

struct ByteScan {
    std::size_t line_feeds = 0;
    bool beyond_ascii = false, quotes = false, nulls = false;
    bool lone_returns = false; ///< a CR without LF
};

ByteScan scan_bytes(std::string_view bytes);

} // namespace verantwoord
