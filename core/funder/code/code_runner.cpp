#include "funder/code/code_runner.hpp"

#include "base/text/text.hpp"
#include "funder/code/answer_record.hpp"
#include "funder/code/library.hpp"
#include "funder/code/messages.hpp"
#include "funder/code/spoken_numbers.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

/// What came from one worker.
struct Session {
    bool loaded = false, garbled = false;
    std::optional<NotLoaded> refused;
    std::optional<std::size_t> current; ///< the task that was begun and not answered
};

/// Runs in the worker: opens the library and answers the tasks. After an answer that cannot be used, the
/// other tasks of that indicator are skipped.
void work(const WorkerPipe& pipe, const PluginCode& code, const std::vector<std::size_t>& pending,
          const std::vector<CodedTask>& tasks, const Administration& administration,
          const Agreement& agreement) {
    const vw_plugin_v1* plugin = nullptr;
    try {
        plugin = open_library(code);
    } catch (const Failure& failure) {
        const auto& why = failure.diagnostic();
        return pipe.send(to_record(NotLoaded{why.code, why.message.text(), why.help.text()}));
    }
    pipe.send(to_record(Loaded{}));
    std::map<const Table*, VisibleFields> fields;
    std::set<std::string> failed;
    for (const auto number : pending) {
        const auto& task = tasks[number];
        if (failed.count(task.indicator->id) > 0) continue;
        pipe.send(to_record(Begun{number}));
        pipe.fresh_time();
        auto& visible =
            fields.try_emplace(task.table, administration, *task.table, code.manifest.reads).first->second;
        auto answer = ask_plugin(*plugin, task, settings_of(agreement, task.period), visible);
        if (!answer.usable) failed.insert(task.indicator->id);
        pipe.send(to_record(Answered{number, std::move(answer)}));
    }
}

/// Whether the row was refused when it was read: then what a plugin says about it is no news.
bool said_about_row(const Diagnostics& diagnostics, const Place& row) {
    if (row.line == 0) return false;
    const auto& said = diagnostics.all();
    const auto surplus = diagnostics.surplus();
    return std::any_of(said.begin(), said.end(),
                       [&](const Diagnostic& one) {
                           return one.severity == Severity::Error && one.code.exit() == Exit::Data &&
                                  one.place.file == row.file && one.place.line == row.line;
                       }) ||
           std::any_of(surplus.begin(), surplus.end(), [&](const Diagnostics::Surplus& one) {
               return one.file == row.file && (one.code == "G03" || one.code == "G08" || one.code == "G20");
           });
}

} // namespace

PluginRunner::PluginRunner(std::vector<PluginCode> codes, PermissionRule permission, TrustedLibraries trusted,
                           WorkerLimits limits)
    : codes_(std::move(codes)), permission_(std::move(permission)), trusted_(std::move(trusted)),
      limits_(limits) {}

std::vector<CodedAnswer> PluginRunner::run(const Administration& administration, const Agreement& agreement,
                                           const std::vector<CodedTask>& tasks, Diagnostics& diagnostics) {
    Batch batch{administration, agreement, tasks, diagnostics, std::vector<CodedAnswer>(tasks.size())};
    std::vector<std::string> order;
    std::map<std::string, Numbers> by_plugin;
    for (std::size_t number = 0; number < tasks.size(); ++number) {
        const auto& plugin = tasks[number].indicator->plugin;
        if (by_plugin.count(plugin) == 0) order.push_back(plugin);
        by_plugin[plugin].push_back(number);
    }
    for (const auto& plugin : order) run_plugin(plugin, by_plugin[plugin], batch);
    return std::move(batch.answers);
}

void PluginRunner::run_plugin(const std::string& id, Numbers pending, Batch& batch) {
    const auto code = std::find_if(codes_.begin(), codes_.end(), [&](const PluginCode& candidate) {
        return candidate.manifest.id == id || candidate.folder.filename() == id;
    });
    if (!may_run(id, code == codes_.end() ? nullptr : &*code, batch)) return;
    for (pending = still_to_do(pending, batch); !pending.empty();)
        pending = run_in_worker(*code, pending, batch);
}

bool PluginRunner::may_run(const std::string& id, const PluginCode* code, Batch& batch) {
    if (allowed_.count(id) > 0) return failed_plugins_.count(id) == 0;
    allowed_.insert(id); // judged once
    auto refusal = messages::before_loading(id, code, permission_, trusted_);
    const bool refused = refusal && refusal->severity == Severity::Error;
    if (refused) failed_plugins_.insert(id);
    if (refusal) batch.diagnostics.add(std::move(*refusal));
    return !refused;
}

PluginRunner::Numbers PluginRunner::still_to_do(const Numbers& pending, const Batch& batch) const {
    Numbers left;
    for (const auto number : pending) {
        const auto& indicator = *batch.tasks[number].indicator;
        if (failed_.count({indicator.plugin, indicator.id}) == 0) left.push_back(number);
    }
    return left;
}

PluginRunner::Numbers PluginRunner::run_in_worker(const PluginCode& code, const Numbers& pending,
                                                  Batch& batch) {
    Session session;
    std::set<std::size_t> open(pending.begin(), pending.end());
    const auto take = [&](std::string_view bytes) {
        auto record = from_record(bytes);
        if (!record) {
            session.garbled = true;
        } else if (std::holds_alternative<Loaded>(*record)) {
            session.loaded = true;
        } else if (auto* refused = std::get_if<NotLoaded>(&*record)) {
            session.refused = std::move(*refused);
        } else if (const auto* begun = std::get_if<Begun>(&*record)) {
            if (open.count(begun->task) > 0) session.current = begun->task;
        } else if (auto* answered = std::get_if<Answered>(&*record); open.erase(answered->task) > 0) {
            session.current.reset();
            take_answer(code, answered->task, std::move(answered->answer), batch);
        }
    };
    auto end = run_worker(
        limits_,
        [&](const WorkerPipe& pipe) {
            work(pipe, code, pending, batch.tasks, batch.administration, batch.agreement);
        },
        take);
    if (session.garbled) end.kind = WorkerEnd::Kind::Garbled;

    if (!session.loaded || (end.kind != WorkerEnd::Kind::Finished && !session.current)) {
        // It failed outside any indicator, so it is the plugin as a whole and would do no better for the next
        // one.
        failed_plugins_.insert(code.manifest.id);
        for (const auto number : open) failed_.insert({code.manifest.id, batch.tasks[number].indicator->id});
        batch.diagnostics.add(session.refused ? messages::refused(code, *session.refused)
                                              : messages::ended(code, {}, end, limits_));
        return {};
    }
    if (end.kind == WorkerEnd::Kind::Finished) return {};
    const auto& indicator = *batch.tasks[*session.current].indicator;
    batch.diagnostics.add(messages::ended(code, indicator.id, end, limits_));
    fail_indicator(indicator, batch);
    return still_to_do(Numbers(open.begin(), open.end()), batch);
}

void PluginRunner::take_answer(const PluginCode& code, std::size_t number, PluginAnswer answer,
                               Batch& batch) {
    const auto& task = batch.tasks[number];
    for (const auto& finding : answer.findings) report(code, task, finding, batch);
    if (!answer.usable) return fail_indicator(*task.indicator, batch);
    auto& given = batch.answers[number];
    given.amount = answer.amount;
    given.names_rows = answer.names_rows;
    const auto rows = std::min(task.rows.size(), answer.used.size());
    for (std::size_t row = 0; row < rows; ++row)
        if (answer.used[row]) given.used.push_back(task.rows[row]);
}

void PluginRunner::report(const PluginCode& code, const CodedTask& task, const PluginFinding& finding,
                          Batch& batch) {
    auto message = messages::finding(
        code, task, finding.code == "P08" ? without_counts(code, task, finding, batch) : finding);
    if (finding.code == "P08" && said_about_row(batch.diagnostics, message.place)) return;
    const auto key =
        message.message.text() + '\0' + message.place.file + '\0' + std::to_string(message.place.line);
    if (said_.insert(key).second) batch.diagnostics.add(std::move(message));
}

PluginFinding PluginRunner::without_counts(const PluginCode& code, const CodedTask& task,
                                           PluginFinding finding, Batch& batch) {
    if (!names_a_number(finding.message) && !names_a_number(finding.help)) return finding;
    const auto& fixed =
        fixed_texts_.try_emplace(code.manifest.id, code.folder / code.manifest.library).first->second;
    const PluginFinding said = finding;
    finding.message = fixed.sayable(said.message);
    finding.help = fixed.sayable(said.help);
    if (finding.message == said.message && finding.help == said.help) return finding;
    auto warning = messages::numbers_left_out(code, task.indicator->id);
    if (said_.insert(warning.code.text() + warning.message.text()).second)
        batch.diagnostics.add(std::move(warning));
    return finding;
}

/// Takes back all figures of an indicator of which one failed: half a table would be believed.
void PluginRunner::fail_indicator(const Indicator& indicator, Batch& batch) {
    failed_.insert({indicator.plugin, indicator.id});
    for (std::size_t number = 0; number < batch.tasks.size(); ++number) {
        const auto& other = *batch.tasks[number].indicator;
        if (other.id == indicator.id && other.plugin == indicator.plugin) batch.answers[number] = {};
    }
}

} // namespace verantwoord
