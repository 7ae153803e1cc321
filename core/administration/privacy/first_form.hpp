// How values were spelled for pseudonyms before key files said which form they have: without capitals and
// accents of Western European letters only. Kept for the keys of that time, so that people keep their
// pseudonyms; nothing else may use it.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

std::string first_form(std::string_view value);

} // namespace verantwoord
