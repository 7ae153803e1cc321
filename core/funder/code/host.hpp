// The core's side of the boundary, in the worker: what a plugin reads of the rows and what it answers.
#pragma once

#include "funder/code/visible_fields.hpp"
#include "indicator/counting/coded.hpp"

#include <verantwoord/abi.h>

#include <map>
#include <string>
#include <vector>

namespace verantwoord {

struct PluginFinding {
    static constexpr std::int64_t no_row = -1;
    Severity severity = Severity::Error;
    Code code = "P08"; ///< P08: the plugin's own words; P12, P13: how it used the boundary
    std::string message, help;
    std::int64_t row = no_row; ///< of the table
};

/// What one call to the plugin brought.
struct PluginAnswer {
    Amount amount = Missing{MissingReason::NoAnswer};
    std::vector<bool> used; ///< for each row of the task
    bool names_rows = false;
    std::vector<PluginFinding> findings;
    bool usable = false;            ///< false: there are errors among the findings
    bool unknown_indicator = false; ///< the plugin says that it has no such indicator
};

using Settings = std::map<std::string, std::string, std::less<>>;

/// What plugins may ask with `setting`.
Settings settings_of(const Agreement& agreement, const Period& period);

PluginAnswer ask_plugin(const vw_plugin_v1& plugin, const CodedTask& task, const Settings& settings,
                        VisibleFields& fields);

} // namespace verantwoord
