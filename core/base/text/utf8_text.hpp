// The text of a file as people's programs write it: in UTF-8, with a byte order mark or without, or with the
// letters of old Windows, DOS and Mac.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

/// What stands behind the byte order mark, from where offsets in a file count.
inline std::string_view without_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

/// In UTF-8 and without a mark. Bytes that are no text, or in which nobody can tell the letters, stay as they
/// are.
std::string utf8_text(std::string_view bytes);

} // namespace verantwoord
