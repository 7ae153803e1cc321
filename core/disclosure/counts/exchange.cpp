#include "disclosure/counts/exchange.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace verantwoord {

namespace {

// How many steps a search may try, and the longest row of moves that it looks for. With larger numbers fewer
// counts are hidden for nothing and the judgement takes longer; no number makes it unsafe.
constexpr int quick_tries = 60, thorough_tries = 300, most_moves = 64;

/// Raises one count and restores the balances it disturbs by moving other hidden counts, one balance after
/// the other, going back where that leads nowhere. Each count moves in one direction only and no further than
/// the raised one, so it ends.
class Exchange {
  public:
    Exchange(const CountSystem& system, std::size_t raised)
        : system_(system), moved_(system.counts().size()), rest_(system.balances()) {
        for (const auto& count : system.counts()) values_.push_back(count.value);
        const Count& count = system.counts()[raised];
        furthest_ = count.threshold - count.value;
        move(raised, furthest_);
    }

    /// Whether all balances can be restored by at most `moves` moves of other counts. When not, all is again
    /// as it was.
    bool restore(int moves, int tries) {
        tries_ = tries;
        return restore_within(moves, 0);
    }
    std::vector<std::int64_t> values() && { return std::move(values_); }

  private:
    struct Step {
        std::size_t count;
        std::int64_t change;
        std::size_t rank; ///< its place in the balance, so that equal steps keep one order
    };
    bool restore_within(int moves, std::size_t depth);
    void move(std::size_t count, std::int64_t change);
    void find_steps(std::size_t balance, std::vector<Step>& steps) const;
    bool find_next_steps(std::vector<Step>& fewest);

    const CountSystem& system_;
    std::vector<std::int64_t> values_, moved_; ///< moved_: how far each count is from where it was
    std::vector<std::int64_t> rest_;           ///< of each balance; zero when it fits
    std::vector<std::size_t> disturbed_;       ///< balances that were touched, the latest last
    std::array<std::vector<Step>, most_moves + 1> steps_at_; ///< by depth, so that no search makes them anew
    std::vector<Step> looked_at_;
    std::int64_t furthest_ = 0;
    int tries_ = 0;
};

void Exchange::move(std::size_t count, std::int64_t change) {
    values_[count] += change;
    moved_[count] += change;
    for (const auto balance : system_.balances_of(count)) {
        disturbed_.push_back(balance);
        for (const auto& term : system_.balance(balance))
            if (term.count == count) rest_[balance] += term.sign * change;
    }
}

/// Puts in `steps` the ways to bring one balance nearer to zero: first those that disturb the fewest other
/// balances, and of those the ones that take away the most.
void Exchange::find_steps(std::size_t balance, std::vector<Step>& steps) const {
    steps.clear();
    for (const auto& term : system_.balance(balance)) {
        const Count& count = system_.counts()[term.count];
        if (!count.hidden) continue;
        std::int64_t change = -term.sign * rest_[balance];
        // What was raised is never lowered again, nor the other way round: else a search could run in
        // circles.
        if ((change < 0 && moved_[term.count] > 0) || (change > 0 && moved_[term.count] < 0)) continue;
        // No count goes below what a reader knows of it, and none moves further than the raised one.
        if (change < 0) change = std::max(change, count.lowest() - values_[term.count]);
        change = std::clamp(change, -furthest_ - moved_[term.count], furthest_ - moved_[term.count]);
        if (change != 0) steps.push_back({term.count, change, steps.size()});
    }
    std::sort(steps.begin(), steps.end(), [&](const Step& a, const Step& b) {
        return std::tuple(system_.balances_of(a.count).size(), -std::abs(a.change), a.rank) <
               std::tuple(system_.balances_of(b.count).size(), -std::abs(b.change), b.rank);
    });
}

/// Puts in `fewest` the steps of the disturbed balance that has the fewest ways left: with one way there is
/// nothing to choose, and with none the search can turn back at once. False when all balances fit.
bool Exchange::find_next_steps(std::vector<Step>& fewest) {
    bool found = false;
    for (auto balance = disturbed_.rbegin(); balance != disturbed_.rend(); ++balance) {
        if (rest_[*balance] == 0) continue;
        find_steps(*balance, found ? looked_at_ : fewest);
        if (found && looked_at_.size() < fewest.size()) std::swap(fewest, looked_at_);
        found = true;
        if (fewest.size() < 2) break;
    }
    return found;
}

bool Exchange::restore_within(int moves, std::size_t depth) {
    std::vector<Step>& next = steps_at_[depth];
    if (!find_next_steps(next))
        return true; // everything printed agrees with these values: they are the proof
    if (moves == 0) return false;
    for (const auto& step : next) {
        if (--tries_ < 0) return false;
        const auto touched = disturbed_.size();
        move(step.count, step.change);
        if (restore_within(moves - 1, depth + 1)) return true;
        move(step.count, -step.change);
        disturbed_.resize(touched);
    }
    return false;
}

} // namespace

std::optional<std::vector<std::int64_t>> filled_in_otherwise(const CountSystem& system, std::size_t count,
                                                             Search search) {
    Exchange exchange(system, count);
    const bool quick = search == Search::Quick;
    // Short ways are the rule, so they are looked for first; a search that fails leaves everything as it was.
    for (const int moves : {4, 8, 16, 32, most_moves}) {
        if (quick && moves > 8) break;
        if (exchange.restore(moves, quick ? quick_tries : thorough_tries))
            return std::move(exchange).values();
    }
    return std::nullopt;
}

} // namespace verantwoord
