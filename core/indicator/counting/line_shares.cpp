#include "indicator/counting/line_shares.hpp"

#include "administration/table/line_days.hpp"
#include "base/text/fold.hpp"
#include "indicator/definition/reach.hpp"

#include <numeric>

namespace verantwoord {

namespace {

/// Amounts are multiplied by the denominator: a larger one would soon leave 64 bits.
constexpr std::int64_t largest_denominator = 100'000'000;

/// What the agreement pays of each row of a table of costs.
class PaidPart {
  public:
    PaidPart(const Table& table, const Agreement& agreement)
        : agreement_(agreement), posts_(table.column("post")), payers_(table.column("afspraak")) {}

    Ratio of(std::size_t row) const {
        if (payers_ && payers_->codes[row] != Dictionary::empty)
            return {text::word_form(payers_->dictionary.text(payers_->codes[row])) ==
                            text::word_form(agreement_.id)
                        ? 1
                        : 0,
                    1};
        if (!posts_ || posts_->codes[row] == Dictionary::empty) return {0, 1};
        const auto post = text::word_form(posts_->dictionary.text(posts_->codes[row]));
        for (const Allocation& allocation : agreement_.allocations)
            if (text::word_form(allocation.post) == post) return allocation.share;
        return {0, 1};
    }

  private:
    const Agreement& agreement_;
    const Column *posts_, *payers_;
};

} // namespace

bool counts_own_part(const Indicator& indicator, const Agreement& agreement) {
    const auto* sum = std::get_if<Sum>(&indicator.calculation);
    return sum && sum->allocated && agreement.pays_part();
}

bool divides_by_days(const Indicator& indicator, const Agreement& agreement) {
    return agreement.pro_rata && std::holds_alternative<Sum>(indicator.calculation);
}

std::optional<LineShares> line_shares(const Indicator& indicator, const Table& table,
                                      const Agreement& agreement, const Period& counted) {
    const bool own = counts_own_part(indicator, agreement);
    const bool days = table.time == RowTime::Year && !is_state_of_a_year(table.name) &&
                      divides_by_days(indicator, agreement);
    const PaidPart paid(table, agreement);
    const LineDays lines(table);
    std::vector<Ratio> parts(table.rows(), {0, 1});
    LineShares shares;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        Ratio& part = parts[row];
        part = own ? paid.of(row) : Ratio{1, 1};
        if (part.numerator == 0) continue;
        if (days) {
            const Ratio of_days = lines.part(row, counted);
            if (__builtin_mul_overflow(part.numerator, of_days.numerator, &part.numerator) ||
                __builtin_mul_overflow(part.denominator, of_days.denominator, &part.denominator))
                return std::nullopt;
            if (part.numerator == 0) continue;
        }
        const std::int64_t common = std::gcd(part.numerator, part.denominator);
        part = {part.numerator / common, part.denominator / common};
        if (part.denominator > largest_denominator) return std::nullopt;
        shares.denominator = std::lcm(shares.denominator, part.denominator);
        if (shares.denominator > largest_denominator) return std::nullopt;
    }
    for (const Ratio& part : parts)
        shares.parts.push_back(
            part.numerator == 0 ? 0 : part.numerator * (shares.denominator / part.denominator));
    return shares;
}

std::optional<Measure> in_parts(const Measure& measure, const LineShares& shares) {
    if (!measure.amounts) return std::nullopt;
    Measure made = measure;
    made.own_amounts = std::make_shared<std::vector<std::int64_t>>(*measure.amounts);
    for (std::size_t row = 0; row < made.own_amounts->size(); ++row) {
        auto& amount = (*made.own_amounts)[row];
        if (amount != Column::no_amount && __builtin_mul_overflow(amount, shares.parts[row], &amount))
            return std::nullopt;
    }
    made.amounts = made.own_amounts.get();
    return made;
}

} // namespace verantwoord
