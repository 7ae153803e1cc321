#include "disclosure/sheet/line_money.hpp"

#include "administration/table/line_days.hpp"
#include "disclosure/published/published_maker.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>

namespace verantwoord {

namespace {

using ExactMoney = boost::multiprecision::cpp_rational;

ExactMoney exact(const Ratio& ratio) { return {ratio.numerator, ratio.denominator}; }

std::optional<Ratio> in_64_bits(const ExactMoney& amount) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const auto up = numerator(amount), down = denominator(amount);
    if (up > most || up < -most || down > most) return std::nullopt;
    return Ratio{static_cast<std::int64_t>(up), static_cast<std::int64_t>(down)};
}

} // namespace

Published money_of_lines(const Table& table, const char* column, const Agreement& agreement,
                         const std::function<Ratio(std::size_t row)>& part) {
    const auto unknown = [](MissingReason why) { return PublishedMaker::unknown(why, Unit::Eurocents); };
    const Column* amounts = table.supplied ? table.column(column) : nullptr;
    if (!amounts) return unknown(MissingReason::NotRecorded);
    const LineDays days(table);
    ExactMoney sum = 0;
    bool any = false;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (amounts->amounts[row] == Column::no_amount || !days.reach(row, agreement.period)) continue;
        const Ratio share = part(row);
        if (share.numerator == 0) continue;
        if (days.cross(row, agreement.period) && !agreement.pro_rata)
            return unknown(MissingReason::OtherPeriod);
        sum += exact(share) * exact(days.part(row, agreement.period)) * amounts->amounts[row];
        any = true;
    }
    const auto fits = in_64_bits(sum);
    if (!any || !fits) return unknown(MissingReason::NotRecorded);
    return PublishedMaker::euros(fits->denominator == 1 ? Amount(Whole{fits->numerator}) : Amount(*fits));
}

} // namespace verantwoord
