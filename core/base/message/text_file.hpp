// Whether a file that people write is text with all its letters: what is none, or is damaged, would be
// printed as it stands (G15).
#pragma once

#include "base/message/diagnostic.hpp"

#include <string_view>

namespace verantwoord {

/// Whether this, which `utf8_text` made of a file, is text with all its letters; else that is reported.
bool sound_text(std::string_view file, std::string_view text, Diagnostics& diagnostics);

} // namespace verantwoord
