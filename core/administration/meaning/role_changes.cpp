#include "administration/meaning/role_changes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace verantwoord {

namespace {

constexpr std::array<std::string_view, 8> ladder{"bezoeker",     "deelnemer", "initiatiefnemer",
                                                 "vrijwilliger", "stagiair",  "werkervaring",
                                                 "leerling",     "medewerker"};

std::size_t rung(std::string_view role) {
    return static_cast<std::size_t>(std::find(ladder.begin(), ladder.end(), role) - ladder.begin());
}

bool names_step(std::string_view reason) { return reason == "groei" || reason == "stap terug"; }

/// The direction of a step away from a role that ended.
std::string_view direction(std::size_t from, std::size_t to, std::string_view reason) {
    if (names_step(reason)) return reason;
    return to > from ? "groei" : "stap terug";
}

/// Walks over the roles of one person twice: over the days on which roles begin, and then over those on which
/// they end. The first walk tells an end together with the beginning that follows it, and the second must not
/// tell that end again
/// (`followed_`). On every rung only the spell that lasts longest matters: a shorter one in the same role
/// changes nothing.
class RoleWalk {
  public:
    explicit RoleWalk(std::vector<RoleSpell> spells) : spells_(std::move(spells)) {
        std::sort(spells_.begin(), spells_.end(), [](const RoleSpell& a, const RoleSpell& b) {
            return a.start != b.start ? a.start < b.start : a.row < b.row;
        });
    }

    std::vector<RoleChange> walk() {
        for (std::size_t index = 0; index < spells_.size();) {
            std::size_t until = index;
            while (until < spells_.size() && spells_[until].start == spells_[index].start) ++until;
            begin_day(index, until);
            for (; index < until; ++index) note(spells_[index]);
        }
        last_of_ = {};
        walk_ends();
        std::sort(changes_.begin(), changes_.end(), [](const RoleChange& a, const RoleChange& b) {
            return a.row != b.row ? a.row < b.row : a.day < b.day;
        });
        return std::move(changes_);
    }

  private:
    /// Remembers that a spell began.
    void note(const RoleSpell& spell) {
        const RoleSpell*& last = last_of_[rung(spell.role)];
        if (!last || spell.end > last->end) last = &spell;
    }

    /// The role on the highest rung that lasts at least until this day; null when none does.
    const RoleSpell* highest_until(std::int32_t day) const {
        for (std::size_t at = ladder.size(); at-- > 0;)
            if (last_of_[at] && last_of_[at]->end >= day) return last_of_[at];
        return nullptr;
    }

    /// The spell that ends last of those that began; its reason tells a return from a pause from a return for
    /// good.
    const RoleSpell* last_ended() const {
        const RoleSpell* last = nullptr;
        for (const RoleSpell* one : last_of_)
            if (one && (!last || one->end >= last->end)) last = one;
        return last;
    }

    /// Tells the roles that begin on one day. The highest of them is seen from what the person was until the
    /// day before; the others begin beside it.
    void begin_day(std::size_t first, std::size_t until) {
        const RoleSpell* previous = last_ended();
        if (!previous) return; // somebody's first role is no step
        const std::int32_t day = spells_[first].start;
        std::vector<const RoleSpell*> fresh;
        for (std::size_t index = first; index < until; ++index) {
            // A row that joins up with one of the same role goes on with it.
            const RoleSpell* same = last_of_[rung(spells_[index].role)];
            if (!same || same->end < day - 1) fresh.push_back(&spells_[index]);
        }
        std::stable_sort(fresh.begin(), fresh.end(), [](const RoleSpell* a, const RoleSpell* b) {
            return rung(a->role) > rung(b->role);
        });
        const auto twice = [](const RoleSpell* a, const RoleSpell* b) { return a->role == b->role; };
        fresh.erase(std::unique(fresh.begin(), fresh.end(), twice), fresh.end());
        for (std::size_t index = 0; index < fresh.size(); ++index)
            if (index == 0)
                add_start(*fresh[0], highest_until(day - 1), *previous);
            else
                changes_.push_back(
                    {fresh[index]->row, day, fresh[0]->role, fresh[index]->role, "erbij", false});
    }

    /// `present`: the highest role until the day before; null when there was none, and then `previous` ended
    /// before.
    void add_start(const RoleSpell& spell, const RoleSpell* present, const RoleSpell& previous) {
        const std::size_t to = rung(spell.role);
        RoleChange change{spell.row, spell.start, {}, spell.role, "terugkeer", false};
        if (!present) {
            change.from = previous.reason == "pauze" ? "pauze" : "vertrokken";
        } else {
            const std::size_t from = rung(present->role);
            change.from = present->role;
            if (present->end > spell.start) {
                change.direction = to > from ? "groei" : "erbij";
            } else {
                change.direction = direction(from, to, present->reason);
                followed_.insert({from, present->end});
            }
        }
        changes_.push_back(change);
    }

    /// Tells the ends after which somebody falls back on a lower role or on none. A role that begins on the
    /// day behind an end counts as one that goes on.
    void walk_ends() {
        std::vector<const RoleSpell*> ends;
        for (const RoleSpell& spell : spells_)
            if (spell.end != RoleSpell::still) ends.push_back(&spell);
        std::sort(ends.begin(), ends.end(), [](const RoleSpell* a, const RoleSpell* b) {
            if (a->end != b->end) return a->end < b->end;
            return rung(a->role) != rung(b->role) ? rung(a->role) > rung(b->role) : a->row < b->row;
        });
        std::size_t begun = 0;
        std::optional<std::int32_t> done;
        for (const RoleSpell* spell : ends) {
            while (begun < spells_.size() && spells_[begun].start <= spell->end + 1) note(spells_[begun++]);
            const RoleSpell* same = last_of_[rung(spell->role)];
            if (done == spell->end || (same && same->end > spell->end)) continue;
            done = spell->end; // of several roles that end on one day the highest counts
            end_role(*spell, highest_until(spell->end + 1));
        }
    }

    void end_role(const RoleSpell& spell, const RoleSpell* left) {
        const std::size_t from = rung(spell.role);
        if (!left) {
            if (spell.reason != "pauze")
                changes_.push_back(
                    {spell.row, spell.end, spell.role, "vertrokken", "uitstroom", names_step(spell.reason)});
        } else if (rung(left->role) < from && !followed_.contains({from, spell.end})) {
            changes_.push_back({spell.row, spell.end, spell.role, left->role,
                                direction(from, rung(left->role), spell.reason), false});
        }
    }

    std::vector<RoleSpell> spells_;
    std::array<const RoleSpell*, ladder.size()> last_of_{}; ///< by rung, of those that began already
    /// Rung and last day of ends that were told already.
    std::set<std::pair<std::size_t, std::int32_t>> followed_;
    std::vector<RoleChange> changes_;
};

} // namespace

bool on_role_ladder(std::string_view role) { return rung(role) < ladder.size(); }

std::vector<RoleChange> role_changes_of(std::vector<RoleSpell> spells) {
    return RoleWalk(std::move(spells)).walk();
}

} // namespace verantwoord
