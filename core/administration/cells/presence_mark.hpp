// The marks on an attendance list: a cross for who was there.
#pragma once

#include <string_view>

namespace verantwoord {

enum class PresenceMark {
    There,
    NotThere, ///< nothing, "0", "afwezig"
    Unclear   ///< what may mean either, or something else
};

PresenceMark presence_mark(std::string_view text);

} // namespace verantwoord
