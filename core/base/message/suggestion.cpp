#include "base/message/suggestion.hpp"

#include "base/text/nearest.hpp"

namespace verantwoord {

Sentence suggestion(std::string_view word, const std::vector<std::string>& known, const Sentence& otherwise) {
    if (const auto found = nearest(word, known)) return {"gebruik {}", say::quoted(*found)};
    return otherwise;
}

} // namespace verantwoord
