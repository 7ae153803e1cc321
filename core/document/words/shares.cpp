#include "document/words/shares.hpp"

#include "base/amount/dutch.hpp"

namespace verantwoord {

namespace {

/// Whether the members may all be seen and make the total.
bool make_the_total(const PublishedBreakdown& breakdown, const Published& total) {
    Published left = total;
    for (const PublishedMember& member : breakdown.members) left = left.minus(member.value);
    return breakdown.adds_up && left.open() && compare(left.amount(), Whole{0}) == 0;
}

} // namespace

std::vector<Published> shares(const PublishedBreakdown& breakdown, const Published& total) {
    std::vector<Published> result;
    for (const PublishedMember& member : breakdown.members) result.push_back(member.value.share_of(total));
    return result;
}

std::string rounding_note(const PublishedBreakdown& breakdown, const Published& total) {
    if (!make_the_total(breakdown, total)) return {};
    std::int64_t sum = 0;
    for (const Published& share : shares(breakdown, total)) {
        const auto* part = std::get_if<Ratio>(&share.amount());
        if (part == nullptr) return {};
        sum += dutch::whole_percents(*part);
    }
    return sum == 100 ? std::string() : "Door afronding tellen de percentages niet op tot 100.";
}

} // namespace verantwoord
