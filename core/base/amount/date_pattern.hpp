// What `parse_date` reads as a regular expression (ECMA 262), for the descriptions of files.
#pragma once

#include <string_view>

namespace verantwoord {

inline constexpr std::string_view date_pattern = "^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})$";
/// The same, or empty.
inline constexpr std::string_view no_or_date_pattern = "^(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})?$";
/// The same with spaces around it.
inline constexpr std::string_view spaced_date_pattern =
    "^\\s*(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{4})\\s*$";

} // namespace verantwoord
