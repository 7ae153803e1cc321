// The known name most like a mistyped one, for "gebruik 'bezoeken'".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Levenshtein distance in bytes; a swap of neighbours costs two.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The nearest of `known` when its edit distance is at most 2 or a quarter of the length; else nothing.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known);

} // namespace verantwoord
