// Text as people and their programs write it, UTF-8 or Windows-1252, and the few operations on it that every
// station needs.
#pragma once

#include "base/text/utf8.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::text {

std::string from_windows_1252(std::string_view bytes);
std::size_t length(std::string_view utf8); ///< in characters as a reader counts them

/// Without blanks of any kind, and what nobody sees, at both ends.
std::string_view trim(std::string_view text);
/// Letters of every script; for comparing there is base/text/fold.hpp.
std::string lower(std::string_view utf8);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replaced(std::string_view text, std::string_view from, std::string_view to);
/// For HTML and XML: element content, and attributes in quotes. What no page may hold (control characters,
/// bytes that are no UTF-8) is left out or made readable.
std::string escaped(std::string_view text);

} // namespace verantwoord::text
