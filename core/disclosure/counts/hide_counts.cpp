#include "disclosure/counts/hide_counts.hpp"
#include "disclosure/counts/exchange.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace verantwoord {

namespace {

/// How many candidates are tried one by one before the cheapest is taken unseen.
constexpr std::size_t most_tried = 60;

/// A proof of safety, as the counts that another filling moves. It holds as long as all of these are hidden,
/// whatever else is shown or hidden.
using Proof = std::vector<std::size_t>;

class Hider {
  public:
    explicit Hider(CountSystem& system) : system_(system), proofs_(system.counts().size()) {}
    std::vector<std::size_t> hide();

  private:
    bool safe(std::size_t count, Search search = Search::Thorough);
    bool holds(const Proof& proof) const;
    void remember(const std::vector<std::int64_t>& filling);
    bool protect(std::size_t count);
    std::vector<std::size_t> near(std::size_t count) const;
    std::vector<std::size_t> candidates(std::size_t count) const;
    void show_again(const std::vector<std::size_t>& small);

    CountSystem& system_;
    std::vector<Proof> proofs_;      ///< by count; a count that is not small has none
    std::vector<std::size_t> added_; ///< hidden to protect others, in that order
};

bool Hider::holds(const Proof& proof) const {
    return !proof.empty() && std::all_of(proof.begin(), proof.end(),
                                         [&](std::size_t each) { return system_.counts()[each].hidden; });
}

/// Keeps what a filling proves: every small count is safe that is large in it.
void Hider::remember(const std::vector<std::int64_t>& filling) {
    Proof moved;
    for (std::size_t i = 0; i < filling.size(); ++i)
        if (filling[i] != system_.counts()[i].value) moved.push_back(i);
    for (const auto each : moved)
        if (const Count& count = system_.counts()[each]; count.small() && filling[each] >= count.threshold)
            if (!holds(proofs_[each])) proofs_[each] = moved;
}

bool Hider::safe(std::size_t count, Search search) {
    if (holds(proofs_[count])) return true;
    const auto filling = filled_in_otherwise(system_, count, search);
    if (filling) remember(*filling);
    return filling.has_value();
}

/// The counts that can play a part in working one out: those of its balances and, through each hidden one,
/// those of the balances of that. A count that shows ends the way, for a reader learns nothing more behind
/// it.
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

/// Hides more until the count is safe: one other count where one is enough, else the cheapest, and then it
/// looks again. False when nothing is left that could be hidden.
bool Hider::protect(std::size_t count) {
    while (!safe(count)) {
        const auto all = candidates(count);
        if (all.empty()) return false;
        const auto last = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), most_tried));
        const auto enough = std::find_if(all.begin(), last, [&](std::size_t candidate) {
            system_.count(candidate).hidden = true;
            const bool protects = safe(count, Search::Quick);
            system_.count(candidate).hidden = false;
            return protects;
        });
        const auto chosen = enough == last ? all.front() : *enough;
        system_.count(chosen).hidden = true;
        added_.push_back(chosen);
    }
    return true;
}

/// Shows what turns out not to be needed: what was hidden for one count may since be covered by what was
/// hidden for another. The dearest go first: totals before parts, large before small.
void Hider::show_again(const std::vector<std::size_t>& small) {
    std::stable_sort(added_.begin(), added_.end(), [&](std::size_t a, std::size_t b) {
        const Count &one = system_.counts()[a], &other = system_.counts()[b];
        return std::tuple(one.kind, one.value) > std::tuple(other.kind, other.value);
    });
    std::map<std::size_t, std::set<std::size_t>> used_by; // an added count, and the small ones it may prove
    const std::set<std::size_t> added(added_.begin(), added_.end());
    const auto note_use = [&](std::size_t each) {
        for (const auto moved : proofs_[each])
            if (added.contains(moved)) used_by[moved].insert(each);
    };
    for (const auto each : small) note_use(each);
    for (const auto count : added_) {
        system_.count(count).hidden = false;
        const std::set<std::size_t> proven = used_by[count];
        // Only proofs that move this count can have ended. Where one of those finds no successor the count is
        // hidden again, and then the old proofs hold again.
        system_.count(count).hidden =
            std::any_of(proven.begin(), proven.end(), [&](std::size_t each) { return !safe(each); });
        for (const auto each : proven) note_use(each); // one search may have given several a new proof
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
    // The smallest go first, for they have the furthest to be raised: what protects them often protects the
    // others.
    std::stable_sort(small.begin(), small.end(), [&](std::size_t a, std::size_t b) {
        return system_.counts()[a].value < system_.counts()[b].value;
    });
    std::vector<std::size_t> held;
    for (const auto count : small) (protect(count) ? held : unprotected).push_back(count);
    // What surrounds a count that was not proven safe stays hidden: nothing speaks for showing it.
    std::set<std::size_t> around;
    for (const auto count : unprotected)
        if (!around.contains(count))
            for (const auto each : near(count)) around.insert(each);
    std::erase_if(added_, [&](std::size_t count) { return around.contains(count); });
    show_again(held);
    return unprotected;
}

} // namespace

std::vector<std::size_t> hide_counts(CountSystem& system) { return Hider(system).hide(); }

} // namespace verantwoord
