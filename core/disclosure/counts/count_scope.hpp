// Who or what a printed count is about, as a reader knows it from the words around it: so that the same count
// in two reports is known to be the same, and what one counts more than another is known to be people too.
#pragma once

#include "indicator/counting/result.hpp"

#include <compare>
#include <optional>
#include <set>
#include <string>

namespace verantwoord {

struct CountScope {
    std::string measure;                  ///< table, calculation and field: only alike measures are compared
    std::set<std::string> narrow;         ///< conditions, and the breakdown's member: each leaves rows out
    std::set<std::string> municipalities; ///< empty: everywhere
    int age_from = 0, age_until = ages_end;
    std::optional<Date> ages_on; ///< the day on which ages count; none when they do not
    Date from, until;            ///< both days belong to the period
    bool on_one_day = false;     ///< a state on the period's last day

    static constexpr int ages_end = 1000;
    auto operator<=>(const CountScope&) const = default;
    /// Whether everything counted here is counted there too, and the words of the reports say so. False for
    /// two that are the same.
    bool within(const CountScope& wider) const;
    /// For a scope within `wider`: whether only people are left out, with all that they did, and no days or
    /// kinds of activity.
    bool same_deeds(const CountScope& wider) const;
};

/// The scope of an indicator's total in one period.
CountScope scope_of(const Indicator& indicator, const Agreement& agreement, const Period& period);
/// The scope of one member of a breakdown, made from that of the total.
CountScope scope_of_member(CountScope scope, const BreakdownResult& breakdown, const MemberResult& member,
                           const Agreement& agreement);

} // namespace verantwoord
