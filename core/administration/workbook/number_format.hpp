// What the number format of a cell makes of its number: in a workbook a date is a number that is only shown
// as a date.
#pragma once

#include <string_view>

namespace verantwoord::workbook {

struct NumberFormat {
    enum class Shows {
        Number,
        Date,
        Moment,  ///< a date with a time
        Time,    ///< of the day
        Elapsed, ///< "[h]:mm": hours that go on beyond 24
    };
    Shows shows = Shows::Number;
    int decimals = -1; ///< of a Number; −1: as many as it has
};

/// The formats that have a number and no text of their own.
NumberFormat built_in_format(unsigned number);

/// The text of a format, in English letters or Dutch ones: "dd-mm-yyyy", "d mmmm jjjj", "[u]:mm", "#,##0.00".
/// What stands between quotation marks or behind a backslash is shown as it is, and says nothing.
NumberFormat parse_format(std::string_view code);

} // namespace verantwoord::workbook
