#include "administration/table/line_days.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

std::optional<Date> day_in(const Column* column, std::size_t row) {
    if (!column || row >= column->days.size() || column->days[row] == Column::no_date) return std::nullopt;
    return Date{column->days[row]};
}

} // namespace

std::int64_t days_in(const Period& period) { return std::int64_t{period.until.days} - period.from.days + 1; }

LineDays::LineDays(const Table& table)
    : year_(table.column("jaar")), from_(table.column("vanaf")), until_(table.column("tot")) {}

std::optional<Period> LineDays::of(std::size_t row) const {
    const auto from = day_in(from_, row), until = day_in(until_, row);
    if (from && until) return Period{*from, *until};
    if (!year_ || row >= year_->amounts.size() || year_->amounts[row] == Column::no_amount)
        return std::nullopt;
    return calendar_year(static_cast<int>(year_->amounts[row]));
}

bool LineDays::reach(std::size_t row, const Period& period) const {
    const auto days = of(row);
    return days && days->from <= period.until && period.from <= days->until;
}

bool LineDays::cross(std::size_t row, const Period& period) const {
    const auto days = of(row);
    return days && reach(row, period) && !(period.contains(days->from) && period.contains(days->until));
}

Ratio LineDays::part(std::size_t row, const Period& period) const {
    const auto days = of(row);
    if (!days || !reach(row, period)) return {0, 1};
    if (!cross(row, period)) return {1, 1};
    return {days_in({std::max(days->from, period.from), std::min(days->until, period.until)}),
            days_in(*days)};
}

} // namespace verantwoord
