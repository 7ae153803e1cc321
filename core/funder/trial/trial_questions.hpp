// The code of a plugin under test with rows to ask it about; made in the process of the check.
#pragma once

#include "base/amount/calendar.hpp"
#include "funder/code/host.hpp"
#include "funder/code/library.hpp"
#include "funder/trial/code_checks.hpp"
#include "funder/trial/trial_rows.hpp"

#include <numeric>
#include <set>
#include <string>

namespace verantwoord {

inline constexpr std::size_t some_rows = 60;

class TrialQuestions {
  public:
    TrialQuestions(const CodeOnTrial& trial, std::size_t rows, Filling filling)
        : trial_(trial), table_of_functions_(*open_library(trial.code)),
          period_(calendar_year(civil(trial.code.manifest.valid.from).year)),
          administration_(trial_rows(rows, filling, period_)) {
        Agreement agreement;
        agreement.funder = "een financier";
        settings_ = settings_of(agreement, period_);
    }

    RowSet all_rows(const Indicator& indicator) const {
        RowSet rows(administration_.table(indicator.table).rows());
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    PluginAnswer ask(const Indicator& indicator, RowSet rows) const {
        const Table& table = administration_.table(indicator.table);
        const CodedTask task{&indicator, &table, std::move(rows), period_, "totaal"};
        VisibleFields fields(administration_, table, trial_.code.manifest.reads);
        PluginAnswer answer = ask_plugin(table_of_functions_, task, settings_, fields);
        for (auto& name : fields.asked()) asked_.insert(std::move(name));
        return answer;
    }
    PluginAnswer ask(const Indicator& indicator) const { return ask(indicator, all_rows(indicator)); }
    /// "table.field" of every declared field that the code asked for until now.
    const std::set<std::string>& asked_fields() const { return asked_; }

  private:
    const CodeOnTrial& trial_;
    const vw_plugin_v1& table_of_functions_;
    Period period_;
    Administration administration_;
    Settings settings_;
    mutable std::set<std::string> asked_;
};

} // namespace verantwoord
