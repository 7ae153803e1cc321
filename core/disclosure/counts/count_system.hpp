// Counts and sums over people, and what a reader can add up of them: all that is published, over all reports,
// as one system of equations. Who hides in one table and forgets the other gives the hidden count away.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace verantwoord {

/// One number that is printed, or that follows from the words of the report (visitors who are no residents).
struct Count {
    enum class Kind {
        Part,      ///< a member of a breakdown
        Total,     ///< hidden only where parts do not suffice
        Difference ///< never printed; what one printed count has more than another
    };
    std::int64_t value = 0;
    /// The smallest value that may be seen; a hidden one must be able to be as large.
    std::int64_t threshold = 0;
    Kind kind = Kind::Part;
    bool hidden = false;
    bool fixed = false; ///< printed before: can no longer be hidden

    bool small() const { return value > 0 && value < threshold; }
    /// The least that a reader knows it to be when it is hidden: zeros are shown, so a printed count is at
    /// least 1. A difference is printed nowhere, so it may be zero as well.
    std::int64_t lowest() const { return kind == Kind::Difference ? 0 : std::min<std::int64_t>(value, 1); }
};

struct Term {
    std::size_t count;
    int sign; ///< +1 or −1
};

class CountSystem {
  public:
    std::size_t add(Count count);
    /// The terms together are zero: members minus their total. A `must` when they are not.
    void add_balance(std::vector<Term> terms);

    const std::vector<Count>& counts() const { return counts_; }
    Count& count(std::size_t index) { return counts_[index]; }
    std::size_t balances() const { return balances_.size(); }
    std::span<const Term> balance(std::size_t index) const { return balances_[index]; }
    /// The balances in which a count stands.
    std::span<const std::size_t> balances_of(std::size_t count) const { return places_[count]; }

  private:
    std::vector<Count> counts_;
    std::vector<std::vector<Term>> balances_;
    std::vector<std::vector<std::size_t>> places_;
};

} // namespace verantwoord
