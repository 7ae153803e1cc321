// Which column of a table each heading of a file means.
#pragma once

#include "administration/files/file_plan.hpp"
#include "administration/question/kept_answers.hpp"

#include <span>
#include <string>
#include <vector>

namespace verantwoord {

/// What a row is worth as the row with headings of a table.
struct HeadingFit {
    std::size_t known = 0;   ///< headings that mean something to the table
    std::size_t unknown = 0; ///< that do not
    std::size_t missing = 0; ///< columns that must be there and are not
    bool whole() const { return missing == 0 && known > 0; }
    /// One cell alone may be a title that has the name of a column in it.
    bool sure() const { return whole() && known + unknown > 1; }
    /// A better row is nearer to being whole, and then has more of what we know.
    bool better_than(const HeadingFit& other) const {
        return missing != other.missing ? missing < other.missing : known > other.known;
    }
};

/// What the headings of a row mean.
struct MatchedHeadings {
    std::vector<PlannedColumn> columns; ///< one a cell
    WideHeadings wide;                  ///< which of them lie side by side
};

class HeadingMatch {
  public:
    HeadingMatch(const TableSchema& table, const Centre& centre, const KeptAnswers& kept)
        : table_(table), centre_(centre), kept_(kept) {}

    /// One column for each cell, without messages. First what the centre said, then our own names, then other
    /// names; then what lies side by side, and what is left is guessed when one column fits. `above`: the
    /// texts over the cells, when there are two rows of headings.
    MatchedHeadings headings(std::span<const csv::Cell> cells,
                             const std::vector<std::string>& above = {}) const;
    /// The same when nothing lies side by side.
    std::vector<PlannedColumn> columns(std::span<const csv::Cell> cells) const;
    HeadingFit fit(const MatchedHeadings& headings) const;

  private:
    std::vector<PlannedColumn> decided(std::span<const csv::Cell> cells,
                                       const std::vector<std::string>& above) const;
    WideHeadings lay_side_by_side(std::vector<PlannedColumn>& columns,
                                  const std::vector<std::string>& above) const;
    void decide(PlannedColumn& column, const std::vector<std::string>& keys,
                const KnownHeadings* known) const;
    const ColumnSchema* ours(const std::string& key, const std::vector<std::string>& keys) const;
    const ColumnSchema* guess(const std::string& key) const;
    bool dropped(const std::string& key) const;
    bool literally_ours(const std::string& key) const;
    void add_guesses(std::vector<PlannedColumn>& columns) const;
    void add_stand_ins(std::vector<PlannedColumn>& columns) const;

    const TableSchema& table_;
    const Centre& centre_;
    const KeptAnswers& kept_;
};

} // namespace verantwoord
