#include "document/charts/chart_selection.hpp"

#include "base/amount/dutch.hpp"
#include "document/charts/draw.hpp"

#include <algorithm>
#include <optional>

namespace verantwoord {

namespace {

using Figure = Published ChartMember::*;

/// What the members behind the first `count` make together. Nothing unless all figures may be seen and make
/// the total: the difference with the total must be theirs.
std::optional<Published> together(const std::vector<ChartMember>& members, std::size_t count,
                                  const Published& total, Figure figure) {
    Published left = total, others = total;
    for (std::size_t i = 0; i < members.size(); ++i) {
        left = left.minus(members[i].*figure);
        if (i < count) others = others.minus(members[i].*figure);
    }
    if (!left.open() || compare(left.amount(), Whole{0}) != 0) return std::nullopt;
    return others;
}

std::optional<ChartMember> others(const ChartData& data, std::size_t count) {
    if (!data.adds_up) return std::nullopt;
    ChartMember member;
    const auto number = static_cast<std::int64_t>(data.members.size() - count);
    member.name = "alle andere (" + dutch::number(number) + ")";
    const auto value = together(data.members, count, data.total, &ChartMember::value);
    if (!value) return std::nullopt;
    member.value = *value;
    member.share = value->share_of(data.total).text();
    if (!data.with_last_year) return member;
    const auto last_year = together(data.members, count, data.total_last_year, &ChartMember::last_year);
    if (!last_year) return std::nullopt;
    member.last_year = *last_year;
    return member;
}

std::string remark_of(std::size_t shown, std::size_t all, bool together) {
    const std::string left = dutch::number(static_cast<std::int64_t>(all - shown));
    const std::string first = "De grafiek toont " + std::to_string(shown) + " van de " +
                              dutch::number(static_cast<std::int64_t>(all)) +
                              " onderdelen, het hoogste getal eerst; ";
    const std::string others = together           ? "de andere " + left + " staan samen in de laatste balk."
                               : all - shown == 1 ? "1 onderdeel staat er niet in."
                                                  : left + " onderdelen staan er niet in.";
    return first + others +
           " Alle getallen staan op de webpagina, in de tabel bij deze grafiek, en in het bestand met "
           "cijfers.";
}

} // namespace

ChartSelection largest_members(const ChartData& data) {
    ChartSelection selection{data, {}};
    std::vector<ChartMember>& members = selection.data.members;
    if (members.size() <= most_bars) return selection;
    // What may not be seen stands behind all that may, in the order in which it came: its place tells
    // nothing.
    std::stable_sort(members.begin(), members.end(), [](const ChartMember& a, const ChartMember& b) {
        if (a.value.open() != b.value.open()) return a.value.open();
        return compare(a.value.amount(), b.value.amount()).value_or(0) > 0;
    });
    const auto rest = others(selection.data, most_bars - 1);
    const std::size_t shown = rest ? most_bars - 1 : most_bars;
    selection.remark = remark_of(shown, members.size(), rest.has_value());
    members.resize(shown);
    if (rest) members.push_back(*rest);
    return selection;
}

} // namespace verantwoord
