#include "indicator/counting/known_days.hpp"

#include <algorithm>

namespace verantwoord {

std::optional<Date> last_known_day(const Table& table, const Agreement& agreement) {
    const Period own{add_years(agreement.period.from, agreement.years_back),
                     add_years(agreement.period.until, agreement.years_back)};
    const Date known{table.known_until};
    if (table.time != RowTime::Moment || !own.contains(known) || known == own.until) return std::nullopt;
    return known;
}

Period known_days(Period period, const Table& table, const Agreement& agreement, int years_earlier) {
    if (const auto last = last_known_day(table, agreement))
        period.until = std::min(period.until, add_years(*last, -(agreement.years_back + years_earlier)));
    return period;
}

} // namespace verantwoord
