// Runs coded indicators: one worker process for the figures of a plugin, and a new one for the rest after an
// indicator that crashed, hung or ended it.
#pragma once

#include "funder/code/fixed_texts.hpp"
#include "funder/code/host.hpp"
#include "funder/code/plugin_code.hpp"
#include "funder/code/worker.hpp"
#include "funder/plugin/permission.hpp"
#include "funder/plugin/trust.hpp"
#include "indicator/counting/coded.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace verantwoord {

class PluginRunner : public CodeRunner {
  public:
    PluginRunner(std::vector<PluginCode> codes, PermissionRule permission, TrustedLibraries trusted,
                 WorkerLimits limits);

    std::vector<CodedAnswer> run(const Administration& administration, const Agreement& agreement,
                                 const std::vector<CodedTask>& tasks, Diagnostics& diagnostics) override;

  private:
    /// One call of `run`.
    struct Batch {
        const Administration& administration;
        const Agreement& agreement;
        const std::vector<CodedTask>& tasks;
        Diagnostics& diagnostics;
        std::vector<CodedAnswer> answers;
    };
    using Numbers = std::vector<std::size_t>; ///< of tasks

    void run_plugin(const std::string& id, Numbers pending, Batch& batch);
    bool may_run(const std::string& id, const PluginCode* code, Batch& batch);
    /// The tasks for which another worker is needed.
    Numbers run_in_worker(const PluginCode& code, const Numbers& pending, Batch& batch);
    Numbers still_to_do(const Numbers& pending, const Batch& batch) const;
    void take_answer(const PluginCode& code, std::size_t task, PluginAnswer answer, Batch& batch);
    void report(const PluginCode& code, const CodedTask& task, const PluginFinding& finding, Batch& batch);
    /// The finding without numbers that the code put into its texts while it calculated; that is told as
    /// well.
    PluginFinding without_counts(const PluginCode& code, const CodedTask& task, PluginFinding finding,
                                 Batch& batch);
    void fail_indicator(const Indicator& indicator, Batch& batch);

    std::vector<PluginCode> codes_;
    PermissionRule permission_;
    TrustedLibraries trusted_;
    WorkerLimits limits_;
    std::set<std::string> allowed_, failed_plugins_;
    /// Plugin and indicator of what failed, so that it is not tried or told twice.
    std::set<std::pair<std::string, std::string>> failed_;
    std::map<std::string, FixedTexts> fixed_texts_; ///< by plugin
    std::set<std::string> said_;                    ///< findings that were reported before
};

} // namespace verantwoord
