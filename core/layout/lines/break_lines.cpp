#include "layout/lines/break_lines.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace verantwoord {

namespace {

// What is bad about a line, all in one currency: the square of the percentage by which it is too short.
constexpr int most_hyphens = 2;              ///< lines in a row that may end in one
constexpr double line_cost = 30;             ///< so that fewer lines win
constexpr double hyphen_cost = 450;          ///< as bad as a line that is a fifth too short
constexpr double further_hyphen_cost = 900;  ///< for the second in a row
constexpr double too_many_hyphens = 200'000; ///< only when nothing else fits
constexpr double word_in_two_at_end = 1'200; ///< the last line begins with half a word
constexpr double short_last_line = 300, short_line_share = 0.12;
constexpr double too_wide = 1'000'000;
constexpr double unreached_line = std::numeric_limits<double>::infinity();

/// The best way to end a line at one place: what all lines up to there cost, where the last begins, and how
/// many lines in a row ended in a hyphen before it. `Ways` has one for each number of such lines; the last
/// stands for more than may be.
struct Way {
    double cost = unreached_line;
    std::size_t from = 0;
    int hyphens_before = 0;
};
using Ways = std::array<Way, most_hyphens + 2>;

double cost_of_line(double used, double width, bool last, bool alone) {
    if (used > width + 0.01) return alone ? too_wide + used : unreached_line;
    if (last) return used < short_line_share * width ? short_last_line : 0;
    const double slack = 100 * (width - used) / width;
    return line_cost + slack * slack;
}

/// Whether the atoms fit on one line, as those of most cells of a table do: then there is nothing to weigh.
bool fits_on_one_line(const std::vector<AtomWidth>& atoms, double width) {
    double used = 0;
    for (std::size_t i = 0; i < atoms.size() && used <= width; ++i) {
        const bool last = i + 1 == atoms.size();
        if (atoms[i].end == AtomEnd::LineEnd && !last) return false;
        used += atoms[i].width;
        if (atoms[i].end == AtomEnd::Space && !last) used += atoms[i].after;
    }
    return !atoms.empty() && used <= width;
}

class Breaker {
  public:
    Breaker(const std::vector<AtomWidth>& atoms, double width)
        : atoms_(atoms), width_(width), ways_(atoms.size() + 1) {
        ways_[0][0].cost = 0;
    }

    std::vector<std::size_t> run() {
        for (std::size_t end = 1; end <= atoms_.size(); ++end)
            if (end == atoms_.size() || atoms_[end - 1].end != AtomEnd::Joined) reach(end);
        return lines();
    }

  private:
    bool may_begin(std::size_t at) const { return at == 0 || atoms_[at - 1].end != AtomEnd::Joined; }

    /// Looks for the best line that ends in front of atom `end`. Its beginning goes back atom by atom until
    /// the line is too long; when not even the shortest line fits, that one is taken.
    void reach(std::size_t end) {
        const AtomWidth& final_atom = atoms_[end - 1];
        const bool paragraph_end = end == atoms_.size() || final_atom.end == AtomEnd::LineEnd;
        const bool hyphen = final_atom.end == AtomEnd::Hyphen && end < atoms_.size();
        double used = hyphen ? final_atom.after : 0;
        bool reached = false;
        for (std::size_t begin = end; begin-- > 0;) {
            if (begin + 1 < end && atoms_[begin].end == AtomEnd::LineEnd) return;
            used += atoms_[begin].width;
            if (begin + 1 < end && atoms_[begin].end == AtomEnd::Space) used += atoms_[begin].after;
            if (!may_begin(begin)) continue;
            const double cost = cost_of_line(used, width_, paragraph_end, !reached);
            if (cost == unreached_line) return;
            reached = true;
            enter(begin, end, cost, hyphen, paragraph_end);
        }
    }

    /// Keeps the line when it is better than what was found for `end` with as many hyphens in a row.
    void enter(std::size_t begin, std::size_t end, double cost, bool hyphen, bool paragraph_end) {
        for (int before = 0; before <= most_hyphens + 1; ++before) {
            const double so_far = ways_[begin][static_cast<std::size_t>(before)].cost;
            if (so_far == unreached_line) continue;
            const int hyphens = hyphen ? std::min(before + 1, most_hyphens + 1) : 0;
            double total = so_far + cost;
            if (hyphen) total += hyphen_cost + (before > 0 ? further_hyphen_cost : 0);
            if (hyphens > most_hyphens) total += too_many_hyphens;
            if (paragraph_end && before > 0) total += word_in_two_at_end;
            Way& way = ways_[end][static_cast<std::size_t>(hyphens)];
            if (total < way.cost) way = {total, begin, before};
        }
    }

    std::vector<std::size_t> lines() const {
        std::vector<std::size_t> ends;
        const auto cheapest = [](const Way& a, const Way& b) { return a.cost < b.cost; };
        std::size_t at = atoms_.size();
        if (at == 0) return ends;
        auto state = static_cast<std::size_t>(std::min_element(ways_[at].begin(), ways_[at].end(), cheapest) -
                                              ways_[at].begin());
        while (at > 0) {
            ends.push_back(at);
            const Way& way = ways_[at][state];
            state = static_cast<std::size_t>(way.hyphens_before);
            at = way.from;
        }
        std::reverse(ends.begin(), ends.end());
        return ends;
    }

    const std::vector<AtomWidth>& atoms_;
    double width_;
    std::vector<Ways> ways_;
};

} // namespace

std::vector<std::size_t> break_lines(const std::vector<AtomWidth>& atoms, double width) {
    if (fits_on_one_line(atoms, width)) return {atoms.size()};
    return Breaker(atoms, width).run();
}

} // namespace verantwoord
