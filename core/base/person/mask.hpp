// Messages quote lines of a centre's files; what points at a person in them is made unreadable here.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

/// "Jan de Vries" is "J** d* V****" and "123456782" is "1*****82": of words the first character stays, of
/// numbers the first and the last two. As many characters as before, so that a caret below stays right.
std::string masked(std::string_view text);

/// The same for a whole text that is known to point at a person.
std::string masked_whole(std::string_view text);

} // namespace verantwoord
