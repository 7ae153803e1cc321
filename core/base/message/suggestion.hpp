// What to write instead of a mistyped name, as the help of a message.
#pragma once

#include "base/message/sentence.hpp"

namespace verantwoord {

/// "gebruik 'x'" when something known is near or holds the word, "kies uit: 'a' en 'b'" when more do, else
/// `otherwise`.
Sentence suggestion(std::string_view word, const std::vector<std::string>& known,
                    const Sentence& otherwise = {});

} // namespace verantwoord
