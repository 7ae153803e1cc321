// "P01 t/m P05": all keys from one to another.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct KeyRange {
    std::vector<std::string> keys; ///< empty when the ends do not make a range
};

/// Nothing when there are no words like "t/m" between two texts.
std::optional<KeyRange> key_range(std::string_view text);

} // namespace verantwoord
