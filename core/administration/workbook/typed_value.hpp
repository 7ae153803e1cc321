// Numbers, days and times of a workbook in the one notation that a sheet's text has for each.
#pragma once

#include "administration/workbook/decimal.hpp"
#include "administration/workbook/number_format.hpp"
#include "administration/workbook/sheet_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace verantwoord::workbook {

/// Day 0 of a workbook: Excel's own, in which 1900 has a 29 February, or that of old Macintoshes.
enum class DaySystem { From1900, From1904 };

struct TypedValue {
    Kind kind = Kind::Text;
    std::string text;
};

/// A number as the format of its cell shows it: itself, a day, a time or a duration.
TypedValue shown_value(const Decimal& number, const NumberFormat& format, DaySystem days);

/// "2025-01-02", "2025-01-02T10:15:00", "10:15:00"; nothing for anything else.
std::optional<TypedValue> iso_value(std::string_view text);
/// "PT10H15M00S"; nothing for anything else.
std::optional<TypedValue> duration_value(std::string_view text);

TypedValue truth_value(std::string_view text); ///< "1" or "true", or else not
TypedValue error_value(std::string_view text); ///< "#N/A" as Dutch Excel says it

} // namespace verantwoord::workbook
