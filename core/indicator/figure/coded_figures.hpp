// Figures that plugin code calculates: the core picks the rows of every cell, asks all of them in one go, and
// finds the people behind the rows that the code says it used.
#pragma once

#include "indicator/counting/counting.hpp"

#include <vector>

namespace verantwoord {

class CodedFigures {
  public:
    CodedFigures(Plan& plan, CodeRunner* runner, Diagnostics& diagnostics)
        : plan_(plan), runner_(runner), diagnostics_(diagnostics) {}

    /// Asks the total and every member of every breakdown; returns the number for `figures`.
    std::size_t ask(const Indicator& indicator, Year year);
    void run();
    YearFigures figures(std::size_t number) const;

  private:
    struct Question {
        const Indicator* indicator;
        Year year;
        std::optional<MissingReason> missing;
        std::size_t total = 0; ///< number of its task
        /// The numbers of the tasks by breakdown and member; no_task where there is nothing to ask.
        std::vector<std::vector<std::size_t>> members;
    };
    static constexpr std::size_t no_task = static_cast<std::size_t>(-1);
    std::size_t add_task(const Question& question, RowSet rows, std::string cell);
    Figure figure(std::size_t task) const;

    Plan& plan_;
    CodeRunner* runner_;
    Diagnostics& diagnostics_;
    std::vector<Question> questions_;
    std::vector<CodedTask> tasks_;
    std::vector<CodedAnswer> answers_;
};

/// The rows divided over the members of a grouping.
std::vector<RowSet> divided_rows(const RowSet& rows, const Grouping& grouping);

/// The answer as a figure, with the people behind its rows.
Figure figure_of(const CodedTask& task, const CodedAnswer& answer);

} // namespace verantwoord
