// The words in a date: days of the week and months, in Dutch and in the English of many systems.
#pragma once

#include <optional>
#include <string_view>

namespace verantwoord::cell {

/// Letters from the front of `text`; takes them away.
std::string_view take_letters(std::string_view& text);

/// 1 to 12 of "januari", "jan", "mrt", "March".
std::optional<unsigned> month_named(std::string_view word);

/// 0 (Monday) to 6 of "ma", "maandag," or "Mon" before a date, with the point or comma and the blanks behind
/// it.
std::optional<unsigned> take_weekday(std::string_view& text);

} // namespace verantwoord::cell
