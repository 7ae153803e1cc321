// What a reader of the finished files knows: cells with what is printed in them, and what must hold between
// them. Nothing here comes from the centre's data or from the judgement that hid the cells.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace verantwoord::attack {

/// Who and when a count is about, as the file says.
struct Reach {
    std::set<std::string> municipalities; ///< empty: everywhere
    std::string ages;                     ///< "" or "16-26"
    std::string from, until;              ///< 2025-12-31
    std::string project{};                ///< what belongs to it, in words; empty: all that the centre does
    auto operator<=>(const Reach&) const = default;
};

/// What stands between the names of members that were put together, in CellKey::member.
inline constexpr char between_parts = '\x1f';

/// The same key in two files is the same number.
struct CellKey {
    std::string measure; ///< indicator and unit
    Reach reach;
    std::string dimension, member; ///< both empty: the total
    auto operator<=>(const CellKey&) const = default;
};

struct Cell {
    CellKey key;
    std::string words;                   ///< "Unieke bezoekers, geslacht man, 2025"
    std::optional<std::int64_t> printed; ///< as somewhere printed
    std::int64_t least = 0, most;        ///< what is known without counting; whole numbers
    std::int64_t threshold = 10;
    bool people = false;   ///< a number of people or of what they did: may not be known below the threshold
    bool amount = false;   ///< hours, money or things of people: while hidden, nobody may know what it is
    bool released = false; ///< a person decided that this one may be known
    std::set<std::string> files; ///< the files in which it stands, printed or hidden
    static constexpr std::int64_t unbounded = 1'000'000'000;
};

/// The terms together are zero, or at most zero.
struct Relation {
    struct Term {
        std::size_t cell;
        int sign; ///< +1 or −1
    };
    std::vector<Term> terms;
    bool at_most = false;
};

class Evidence {
  public:
    /// The cell of this key, made when it is new.
    std::size_t cell(const CellKey& key, const std::string& words, const std::string& file);
    std::optional<std::size_t> find(const CellKey& key) const;
    /// A number that stands somewhere. Where files disagree a reader knows that they are not about the same;
    /// the first stays.
    void print(std::size_t cell, std::int64_t value);
    /// A number that is known and is no count of anything by itself, such as a difference.
    std::size_t constant(std::int64_t value);
    void add(Relation relation) { relations_.push_back(std::move(relation)); }
    /// The people that one count has more than another within it: a cell that is printed nowhere.
    void add_differences();

    const std::vector<Cell>& cells() const { return cells_; }
    Cell& at(std::size_t cell) { return cells_[cell]; }
    const std::vector<Relation>& relations() const { return relations_; }

  private:
    std::vector<Cell> cells_;
    std::map<CellKey, std::size_t> known_;
    std::vector<Relation> relations_;
};

} // namespace verantwoord::attack
