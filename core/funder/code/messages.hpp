// What people read when something is the matter with the code of a plugin. Every message names the plugin's
// file and its maintainer; what can be one indicator's fault names the indicator.
#pragma once

#include "funder/code/answer_record.hpp"
#include "funder/code/plugin_code.hpp"
#include "funder/code/worker.hpp"
#include "funder/plugin/permission.hpp"
#include "funder/plugin/trust.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace verantwoord::messages {

/// An error when this code must not be run (P40, P06, P09, P15; P18 when it changed since it was
/// trusted), a warning when it comes from outside the installation and nobody said to trust it (P10). `code`
/// is null when there is no such plugin.
std::optional<Diagnostic> before_loading(const std::string& id, const PluginCode* code,
                                         const PermissionRule& permission, const TrustedLibraries& trusted);
Diagnostic refused(const PluginCode& code, const NotLoaded& why);
/// Why a worker ended before it was done: "is gestopt door een geheugenfout".
Sentence cause_of(const WorkerEnd& end, const WorkerLimits& limits);
/// P07, or P17 when the worker did not start; `indicator` is empty when it ended while it was loaded.
Diagnostic ended(const PluginCode& code, std::string_view indicator, const WorkerEnd& end,
                 const WorkerLimits& limits);
Diagnostic finding(const PluginCode& code, const CodedTask& task, const PluginFinding& finding);
/// P19: the code put numbers into what it says.
Diagnostic numbers_left_out(const PluginCode& code, std::string_view indicator);

} // namespace verantwoord::messages
