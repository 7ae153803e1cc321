// Counts all indicators of an agreement together: those with the same rows share one pass over the table.
#pragma once

#include "indicator/counting/line_shares.hpp"
#include "indicator/counting/plan.hpp"
#include "indicator/counting/result.hpp"
#include "indicator/counting/tally.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

/// One indicator in one of the two years, before last year and this year are put side by side.
struct YearFigures {
    Figure total;
    std::int64_t empty = 0;                   ///< rows that count but in which the measured field is empty
    std::vector<std::vector<Figure>> members; ///< by breakdown, then by member of its grouping
};

class Counting {
  public:
    explicit Counting(Plan& plan) : plan_(plan) {}

    /// Asks for an indicator that is counted from rows and returns its number for `figures`. The indicator
    /// must outlive this object.
    std::size_t ask(const Indicator& indicator, Year year);
    /// Passes once over the rows of each distinct selection, for all that was asked.
    void run();
    /// After `run`. An overflow is reported and leaves the figure missing.
    YearFigures figures(std::size_t number, Diagnostics& diagnostics) const;

  private:
    struct Shared { ///< everything counted in the rows of one selection
        Selection selection;
        std::map<std::string, Tally> tallies;
    };
    struct Question {
        const Indicator* indicator;
        Year year;
        std::optional<MissingReason> missing;
        std::optional<LineShares> shares; ///< of which part of each amount counts
        Tally* tally = nullptr;
        std::size_t total = 0;
        std::vector<std::size_t> divisions; ///< by breakdown
    };
    std::optional<MissingReason> prepare(Question& question);
    Plan& plan_;
    std::map<std::string, std::unique_ptr<Shared>> shared_;
    std::vector<Question> questions_;
};

/// The figure of an indicator that was counted from rows.
Figure figure_of(const Indicator& indicator, const Cell& cell);

/// All figures of an indicator, missing for the same reason.
YearFigures missing_figures(const Indicator& indicator, Plan& plan, Year year, MissingReason reason);

} // namespace verantwoord
