// What to write instead of a mistyped name, as the help of a message.
#pragma once

#include "base/message/sentence.hpp"

namespace verantwoord {

/// "gebruik 'x'" when something known is near, else `otherwise`.
Sentence suggestion(std::string_view word, const std::vector<std::string>& known,
                    const Sentence& otherwise = {});

} // namespace verantwoord
