#include "disclosure/hide_counts.hpp"
#include "disclosure/exchange.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace verantwoord {

namespace {

class Hider {
  public:
    explicit Hider(CountSystem& system) : system_(system) {}
    std::vector<std::size_t> hide();

  private:
    bool safe(std::size_t count) const { return filled_in_otherwise(system_, count).has_value(); }
    bool protect(std::size_t count);
    std::vector<std::size_t> near(std::size_t count) const;
    std::vector<std::size_t> candidates(std::size_t count) const;
    void show_again(const std::vector<std::size_t>& small);

    CountSystem& system_;
    std::vector<std::size_t> added_; ///< hidden to protect others, in that order
};

/// The counts that one is tied to: in the same balances, and through hidden ones in theirs.
std::vector<std::size_t> Hider::near(std::size_t count) const {
    std::vector<std::size_t> reached{count};
    std::set<std::size_t> seen{count}, balances;
    for (std::size_t next = 0; next < reached.size(); ++next) {
        if (!system_.counts()[reached[next]].hidden) continue;
        for (const auto balance : system_.balances_of(reached[next]))
            if (balances.insert(balance).second)
                for (const auto& term : system_.balance(balance))
                    if (seen.insert(term.count).second) reached.push_back(term.count);
    }
    return reached;
}

/// What may be hidden to protect a count, the cheapest first: parts before totals, small before large.
std::vector<std::size_t> Hider::candidates(std::size_t count) const {
    std::vector<std::size_t> found;
    for (const auto each : near(count)) {
        const Count& candidate = system_.counts()[each];
        if (!candidate.hidden && !candidate.fixed && candidate.value > 0) found.push_back(each);
    }
    std::sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        const Count &one = system_.counts()[a], &other = system_.counts()[b];
        return std::tuple(one.kind, one.value, a) < std::tuple(other.kind, other.value, b);
    });
    return found;
}

/// One more count if one is enough, else the cheapest beside it and then again.
bool Hider::protect(std::size_t count) {
    while (!safe(count)) {
        const auto all = candidates(count);
        if (all.empty()) return false;
        const auto enough = std::find_if(all.begin(), all.end(), [&](std::size_t candidate) {
            system_.count(candidate).hidden = true;
            const bool protects = safe(count);
            system_.count(candidate).hidden = false;
            return protects;
        });
        const auto chosen = enough == all.end() ? all.front() : *enough;
        system_.count(chosen).hidden = true;
        added_.push_back(chosen);
    }
    return true;
}

/// What was hidden early may no longer be needed.
void Hider::show_again(const std::vector<std::size_t>& small) {
    std::stable_sort(added_.begin(), added_.end(), [&](std::size_t a, std::size_t b) {
        const Count &one = system_.counts()[a], &other = system_.counts()[b];
        return std::tuple(one.kind, one.value) > std::tuple(other.kind, other.value);
    });
    for (const auto count : added_) {
        const auto around = near(count);
        const std::set<std::size_t> touched(around.begin(), around.end());
        system_.count(count).hidden = false;
        const bool needed = std::any_of(small.begin(), small.end(), [&](std::size_t each) {
            return touched.contains(each) && !safe(each);
        });
        system_.count(count).hidden = needed;
    }
}

std::vector<std::size_t> Hider::hide() {
    std::vector<std::size_t> small, unprotected;
    for (std::size_t index = 0; index < system_.counts().size(); ++index) {
        Count& count = system_.count(index);
        if (!count.small()) continue;
        if (count.fixed) {
            unprotected.push_back(index);
            continue;
        }
        count.hidden = true;
        small.push_back(index);
    }
    // Those with the least room first: what they need often protects the others too.
    std::stable_sort(small.begin(), small.end(), [&](std::size_t a, std::size_t b) {
        return system_.counts()[a].value < system_.counts()[b].value;
    });
    std::vector<std::size_t> held;
    for (const auto count : small) (protect(count) ? held : unprotected).push_back(count);
    show_again(held);
    return unprotected;
}

} // namespace

std::vector<std::size_t> hide_counts(CountSystem& system) { return Hider(system).hide(); }

} // namespace verantwoord
