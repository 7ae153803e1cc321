#include "indicator/counting/allocation.hpp"

#include "base/text/fold.hpp"

#include <numeric>

namespace verantwoord {

std::optional<std::int64_t> allocation_denominator(const Agreement& agreement) {
    // Amounts are multiplied by the denominator: a larger one would soon leave 64 bits.
    constexpr std::int64_t most = 1'000'000;
    std::int64_t common = 1;
    for (const auto& allocation : agreement.allocations) {
        common = std::lcm(common, allocation.share.denominator);
        if (common > most) return std::nullopt;
    }
    return common;
}

std::optional<Measure> allocated(const Measure& measure, const Table& table, const Agreement& agreement) {
    const auto denominator = allocation_denominator(agreement);
    const Column* posts = table.column("post");
    if (!denominator || !posts || !measure.amounts) return std::nullopt;
    std::vector<std::int64_t> parts(posts->dictionary.size(), 0); // by code of the cost line
    for (std::size_t code = 1; code < parts.size(); ++code) {
        const auto post = text::word_form(posts->dictionary.text(static_cast<Dictionary::Code>(code)));
        for (const auto& allocation : agreement.allocations)
            if (text::word_form(allocation.post) == post)
                parts[code] = allocation.share.numerator * (*denominator / allocation.share.denominator);
    }
    Measure made = measure;
    made.field += "|toegerekend";
    made.own_amounts = std::make_shared<std::vector<std::int64_t>>(*measure.amounts);
    for (std::size_t row = 0; row < made.own_amounts->size(); ++row) {
        auto& amount = (*made.own_amounts)[row];
        if (amount != Column::no_amount && __builtin_mul_overflow(amount, parts[posts->codes[row]], &amount))
            return std::nullopt;
    }
    made.amounts = made.own_amounts.get();
    return made;
}

} // namespace verantwoord
