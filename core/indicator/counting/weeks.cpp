#include "indicator/counting/weeks.hpp"

#include <algorithm>

namespace verantwoord {

std::optional<Measure> over_weeks(const Measure& measure, const Table& table, const Period& period) {
    constexpr std::int64_t days_in_week = 7;
    const Column* first = table.column("startdatum");
    const Column* last = table.column("einddatum");
    if (!first || !measure.amounts) return std::nullopt;
    Measure made = measure;
    made.field += "|per week";
    made.own_amounts = std::make_shared<std::vector<std::int64_t>>(*measure.amounts);
    for (std::size_t row = 0; row < made.own_amounts->size(); ++row) {
        auto& amount = (*made.own_amounts)[row];
        if (amount == Column::no_amount) continue;
        const auto from = std::max(first->days[row], period.from.days);
        const bool ended = last && last->days[row] != Column::no_date;
        const auto until = ended ? std::min(last->days[row], period.until.days) : period.until.days;
        const std::int64_t days = std::max<std::int64_t>(0, std::int64_t{until} - from + 1);
        if (__builtin_mul_overflow(amount, days, &amount)) return std::nullopt;
        amount = amount / days_in_week + (amount % days_in_week * 2 >= days_in_week ? 1 : 0);
    }
    made.amounts = made.own_amounts.get();
    return made;
}

} // namespace verantwoord
