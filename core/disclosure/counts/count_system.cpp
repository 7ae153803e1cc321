#include "disclosure/counts/count_system.hpp"

#include <cassert>

namespace verantwoord {

std::size_t CountSystem::add(Count count) {
    counts_.push_back(count);
    places_.emplace_back();
    return counts_.size() - 1;
}

void CountSystem::add_balance(std::vector<Term> terms) {
    [[maybe_unused]] std::int64_t sum = 0;
    for (const auto& term : terms) {
        sum += term.sign * counts_[term.count].value;
        places_[term.count].push_back(balances_.size());
    }
    assert(sum == 0);
    balances_.push_back(std::move(terms));
}

} // namespace verantwoord
