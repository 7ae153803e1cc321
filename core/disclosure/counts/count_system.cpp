#include "disclosure/counts/count_system.hpp"

#include "base/must.hpp"

namespace verantwoord {

std::size_t CountSystem::add(Count count) {
    counts_.push_back(count);
    places_.emplace_back();
    return counts_.size() - 1;
}

void CountSystem::add_balance(std::vector<Term> terms) {
    [[maybe_unused]] std::int64_t sum = 0;
    for (const auto& term : terms) {
        must(term.count < counts_.size(), "een optelling over mensen noemt een aantal dat er niet is");
        sum += term.sign * counts_[term.count].value;
        places_[term.count].push_back(balances_.size());
    }
    must(sum == 0, "een optelling over mensen komt niet uit op nul");
    balances_.push_back(std::move(terms));
}

} // namespace verantwoord
