// Words by which people write that something did not take place: "GEANNULEERD", "gaat niet door".
#pragma once

#include <string_view>

namespace verantwoord {

struct CalledOff {
    std::string_view written; ///< in the form of words
    std::string_view shown;   ///< as we write it
    bool of_all = true;       ///< false: said of single people as well, who sent their regrets
};

/// The first such word in a cell, or null. "Niet geannuleerd" says the opposite. `heading`: of the column,
/// for in one that is called "Vervallen" may stand "ja".
const CalledOff* called_off_in(std::string_view cell, std::string_view heading = {});

/// Whether any such word can stand in a text: in most there is none, and then nothing is looked at again.
bool may_say_called_off(std::string_view text);

} // namespace verantwoord
