// One named check of `plugin toets`, run in a process of its own: whatever a plugin does, the next check
// runs.
#pragma once

#include "base/message/diagnostic.hpp"
#include "funder/code/worker.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

enum class CheckOutcome : char { Good = 'g', Fault = 'f', Crashed = 'c', Skipped = 'o', Attention = 'l' };

std::string_view to_dutch(CheckOutcome outcome); ///< goed, fout, gecrasht, overgeslagen, let op

struct CheckVerdict {
    CheckOutcome outcome = CheckOutcome::Good;
    std::string detail;                 ///< Dutch; empty when all is well or `findings` say it
    std::vector<Diagnostic> findings{}; ///< what is wrong in the plugin's files
};

struct PluginCheck {
    using Busy = std::function<void(std::string_view)>; ///< with what the check is busy, should it crash

    std::string name;    ///< "geen-rijen"
    std::string promise; ///< Dutch: what is so when the check is good
    std::function<CheckVerdict(const Busy&)> run;
    WorkerLimits limits = {10, 60, std::uint64_t{1} << 30U};
};

struct CheckResult {
    std::string name, promise;
    CheckVerdict verdict;
};

CheckResult run_check(const PluginCheck& check);

} // namespace verantwoord
