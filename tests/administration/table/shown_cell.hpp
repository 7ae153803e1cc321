// What reading a cell gives, as short texts and numbers that a test can compare.
#pragma once

#include "administration/table/cell.hpp"
#include "base/amount/calendar.hpp"

#include <string>
#include <string_view>

namespace verantwoord::testing {

inline std::string fault(cell::Fault value) { return "fault " + std::to_string(static_cast<int>(value)); }

inline std::string shown(const cell::Moment& found) {
    if (found.fault != cell::Fault::None) return fault(found.fault);
    std::string text = iso(Date{found.days});
    if (found.minute >= 0)
        text += " " + std::to_string(found.minute / 60) + ":" + std::to_string(found.minute % 60);
    return text;
}

inline std::string moment(std::string_view text, cell::DateForm form = {}) {
    return shown(cell::parse_moment(text, form));
}

inline std::int64_t failing(cell::Fault value) { return -999999 - static_cast<int>(value); }

inline std::int64_t euros(std::string_view text, cell::Notation notation = cell::Notation::Unknown) {
    const cell::Number number = cell::parse_eurocents(text, notation);
    return number.fault == cell::Fault::None ? number.value : failing(number.fault);
}

} // namespace verantwoord::testing
