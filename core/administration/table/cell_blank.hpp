// Words that say that nothing was filled in: what people and systems put in a cell instead of leaving it
// empty. Such a cell is an empty one and never a person, a place or a number.
#pragma once

#include <string_view>

namespace verantwoord::cell {

/// "-", "?", "n.v.t.", "onbekend", NULL, nan and the like, in any spelling.
bool says_nothing(std::string_view text);

/// Where people are numbered: also "geen" and "anoniem", for these number nobody.
bool names_nobody(std::string_view text);

/// In a column of last days: "loopt nog", "heden", and the far day that systems write for it.
bool goes_on(std::string_view text);

/// The days of nobody and nothing: 00-00-0000, with which databases fill what they do not know.
bool is_no_day(std::string_view text);

} // namespace verantwoord::cell
