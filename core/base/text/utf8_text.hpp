// The text of a file as people's programs write it: in UTF-8, with a byte order mark or without, or as
// Windows does.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

/// What stands behind the byte order mark, from where offsets in a file count.
inline std::string_view without_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

/// In UTF-8 and without a mark, whatever the bytes are.
std::string utf8_text(std::string_view bytes);

} // namespace verantwoord
