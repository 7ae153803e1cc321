// What the values of a column have in common that points at people. Looks at the distinct values only, so
// that a million rows cost no more than the words in them; and weighs shares, for one in eleven random
// numbers passes for a BSN and a village may be called Anna.
#pragma once

#include "administration/table/schema.hpp"
#include "base/amount/calendar.hpp"
#include "base/person/identifying_text.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace verantwoord {

/// How much nine-digit numbers speak for a BSN, as the odds between "nearly all pass the eleven test" (0,98)
/// and "one in eleven passes". Random numbers reach the odds x with a chance of at most 1/x, however many
/// there are.
class ElevenTestEvidence {
  public:
    void add(std::string_view digits) { add(passes_eleven_test(digits)); }
    void add(bool passes);
    bool certain() const;                 ///< odds of a million: from six numbers that all pass
    bool likely() const;                  ///< odds of a hundred: from two
    bool more_likely_than_chance() const; ///< from one: a single number in a column of other things
    std::size_t numbers() const { return numbers_; }

  private:
    double log_odds_ = 0;
    std::size_t numbers_ = 0;
};

struct ColumnFind {
    enum class Extent { WholeColumn, SomeCells };
    Identifying what = Identifying::Name;
    Extent extent = Extent::SomeCells;
    bool certain = false;                ///< blocks; else a person is asked
    std::vector<Dictionary::Code> codes; ///< the values in which it stands
};

/// What is known of the column before its values are looked at.
struct ColumnNature {
    CellKind kind = CellKind::Text;
    bool about_people = false; ///< its rows are persons or name them
    bool places = false;       ///< holds names of municipalities or organisations
};

std::vector<ColumnFind> finds_in(const Dictionary& values, const ColumnNature& nature, Date today);

/// What all of these values are, when they are one kind of thing that points at people.
std::optional<Identifying> whole_column(const Dictionary& values, Date today);

/// What these keys of people, out of lists, are instead of the centre's own numbers.
std::optional<Identifying> identifying_keys(const Dictionary& keys);

/// Whether these days (Column::no_date: empty) are those on which people were born: nearly all lie far back,
/// and far apart.
bool are_birth_dates(std::span<const std::int32_t> days, Date today);

} // namespace verantwoord
