// The text of a cell without the blanks around it: done for every cell, so that it must be quick where there
// are none.
#pragma once

#include "base/text/text.hpp"

namespace verantwoord {

/// Spaces, also no-break ones, around a cell are no part of it; nearly no cell has them.
[[gnu::always_inline]] inline std::string_view trimmed(std::string_view text) {
    const auto outer = [](char byte) { return static_cast<unsigned char>(byte) - 0x21U >= 0x5EU; };
    return !text.empty() && (outer(text.front()) || outer(text.back())) ? text::trim(text) : text;
}

} // namespace verantwoord
