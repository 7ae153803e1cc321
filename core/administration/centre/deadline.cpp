// On which day something must be done, counted from the end of a period or the same day every year.
#include "administration/centre/agreement.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The same day so many months later, or the last day of that month when it is shorter. The last day of a
/// month always leads to the last day of a month.
Date months_later(Date date, int months) {
    const CivilDate from = civil(date);
    const int month = static_cast<int>(from.month) - 1 + months;
    const int year = from.year + month / 12;
    const auto number = static_cast<unsigned>(month % 12 + 1);
    const bool month_end = civil(Date{date.days + 1}).day == 1;
    for (unsigned day = month_end ? 31 : from.day; day >= 28; --day)
        if (const auto made = make_date(year, number, day)) return *made;
    return make_date(year, number, from.day).value_or(date);
}

} // namespace

Date Deadline::due(const Period& period) const {
    if (months > 0) return months_later(period.until, months);
    if (weeks > 0) return Date{period.until.days + 7 * weeks};
    const int year = civil(period.until).year;
    for (int later = 0; later < 2; ++later)
        if (const auto date = make_date(year + later, month, day); date && *date > period.until) return *date;
    return period.until;
}

} // namespace verantwoord
