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

/// Bytes that come from outside and go into a message or a file, such as the name of a file or a word of the
/// command line: always UTF-8. What is none is read a byte at a time as Windows does, so that a person
/// recognises it.
std::string readable(std::string_view bytes);

} // namespace verantwoord
