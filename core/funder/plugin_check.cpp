#include "funder/plugin_check.hpp"

#include "base/diagnostic.hpp"
#include "funder/messages.hpp"

namespace verantwoord {

namespace {

constexpr char busy_record = 'b';

std::string record(char kind, std::string_view text) { return kind + std::string(text); }

} // namespace

std::string_view to_dutch(CheckOutcome outcome) {
    switch (outcome) {
    case CheckOutcome::Good: return "goed";
    case CheckOutcome::Fault: return "fout";
    case CheckOutcome::Crashed: return "gecrasht";
    case CheckOutcome::Skipped: return "overgeslagen";
    case CheckOutcome::Attention: break;
    }
    return "let op";
}

CheckResult run_check(const PluginCheck& check) {
    CheckResult result{check.name, check.promise, {}};
    std::string busy_with;
    bool answered = false;
    const auto end = run_worker(
        check.limits,
        [&](const WorkerPipe& pipe) {
            CheckVerdict verdict;
            try {
                verdict = check.run([&](std::string_view what) { pipe.send(record(busy_record, what)); });
            } catch (const Failure& failure) {
                verdict = {CheckOutcome::Fault, failure.diagnostic().message};
            }
            pipe.send(record(static_cast<char>(verdict.outcome), verdict.detail));
        },
        [&](std::string_view bytes) {
            if (bytes.front() == busy_record) {
                busy_with = bytes.substr(1);
                return;
            }
            answered = true;
            result.verdict = {static_cast<CheckOutcome>(bytes.front()), std::string(bytes.substr(1))};
        });
    if (end.kind == WorkerEnd::Kind::Finished && answered) return result;
    const bool slow = end.kind == WorkerEnd::Kind::OutOfTime;
    result.verdict = {slow ? CheckOutcome::Fault : CheckOutcome::Crashed,
                      "de plugin " + messages::cause_of(end, check.limits) +
                          (busy_with.empty() ? "" : " bij " + busy_with)};
    return result;
}

} // namespace verantwoord
