#include "document/words/shares.hpp"

#include "base/amount/dutch.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace verantwoord {

namespace {

std::optional<std::int64_t> whole(const Published& figure) {
    const auto* amount = std::get_if<Whole>(&figure.amount());
    if (!figure.open() || !amount || amount->value < 0) return std::nullopt;
    return amount->value;
}

/// The members' amounts when they may all be seen and add up to a total above zero; else empty.
std::vector<std::int64_t> parts_of(const PublishedBreakdown& breakdown, const Published& total) {
    const auto sum = whole(total);
    // Percentages multiply an amount by a hundred, and that must fit in 64 bits.
    constexpr std::int64_t largest = INT64_MAX / 200;
    if (!breakdown.adds_up || !sum || *sum <= 0 || *sum > largest) return {};
    std::vector<std::int64_t> parts;
    for (const PublishedMember& member : breakdown.members) {
        const auto part = whole(member.value);
        if (!part || *part > *sum) return {};
        parts.push_back(*part);
    }
    if (std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) != *sum) return {};
    return parts;
}

std::vector<std::int64_t> largest_remainder(const std::vector<std::int64_t>& parts, std::int64_t total) {
    std::vector<std::int64_t> percents;
    std::vector<std::size_t> order(parts.size());
    std::int64_t left = 100;
    for (const std::int64_t part : parts) {
        percents.push_back(part * 100 / total);
        left -= percents.back();
    }
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return parts[a] * 100 % total > parts[b] * 100 % total;
    });
    for (std::size_t i = 0; left > 0 && i < order.size(); ++i, --left) ++percents[order[i]];
    return percents;
}

} // namespace

std::vector<Published> shares(const PublishedBreakdown& breakdown, const Published& total) {
    std::vector<Published> result;
    for (const PublishedMember& member : breakdown.members) result.push_back(member.value.share_of(total));
    return result;
}

std::vector<std::string> share_texts(const PublishedBreakdown& breakdown, const Published& total) {
    std::vector<std::string> result;
    if (const auto parts = parts_of(breakdown, total); !parts.empty()) {
        for (const std::int64_t percent : largest_remainder(parts, std::get<Whole>(total.amount()).value))
            result.push_back(dutch::percent(Ratio{percent, 100}, 0));
        return result;
    }
    for (const Published& share : shares(breakdown, total)) result.push_back(share.text());
    return result;
}

} // namespace verantwoord
