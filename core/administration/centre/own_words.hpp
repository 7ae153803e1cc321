// The funder's own wording: names and definitions of indicators may say {bezoekers}, and the agreement says
// what that is here.
#pragma once

#include "administration/centre/agreement.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

/// The word for "bezoekers" … under this agreement; the word itself when it says nothing.
std::string own_word(const Agreement& agreement, std::string_view word);

/// The text with {bezoeker}, {Bezoekers} … filled in; other braces stay.
std::string in_own_words(const Agreement& agreement, std::string_view text);

/// The name of a figure: as above, with a capital.
std::string name_in_own_words(const Agreement& agreement, std::string_view name);

} // namespace verantwoord
