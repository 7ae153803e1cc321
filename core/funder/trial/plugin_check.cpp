#include "funder/trial/plugin_check.hpp"

#include "funder/code/messages.hpp"
#include "funder/code/record.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr char busy_record = 'b';

std::string as_record(const CheckVerdict& verdict) {
    RecordWriter record;
    record.text(verdict.detail);
    for (const Diagnostic& each : verdict.findings) {
        record.number(static_cast<std::int64_t>(each.severity))
            .text(each.code.name())
            .text(each.message.text());
        record.text(each.help.text()).text(each.place.file).text(each.place.text);
        for (const std::size_t number : {each.place.line, each.place.column, each.place.length})
            record.number(static_cast<std::int64_t>(number));
    }
    return static_cast<char>(verdict.outcome) + record.bytes();
}

CheckVerdict verdict_of(std::string_view bytes) {
    RecordReader record(bytes.substr(1));
    CheckVerdict verdict{static_cast<CheckOutcome>(bytes.front()), record.text()};
    while (!record.used_up()) {
        Diagnostic finding;
        const auto severity = static_cast<Severity>(std::clamp<std::int64_t>(record.number(), 0, 2));
        const auto code = Code::named(record.text());
        finding.code = code.value_or(finding.code);
        finding.severity = std::min(severity, finding.code.gravest());
        for (Sentence* sentence : {&finding.message, &finding.help})
            if (const std::string text = record.text(); !text.empty()) *sentence = say::foreign(text);
        for (std::string* text : {&finding.place.file, &finding.place.text}) *text = record.text();
        for (std::size_t* number : {&finding.place.line, &finding.place.column, &finding.place.length})
            *number = static_cast<std::size_t>(record.number());
        if (record.valid() && code) verdict.findings.push_back(std::move(finding));
    }
    return verdict;
}

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
                verdict =
                    check.run([&](std::string_view what) { pipe.send(busy_record + std::string(what)); });
            } catch (const Failure& failure) {
                verdict = {CheckOutcome::Fault, failure.what(), {failure.diagnostic()}};
            }
            pipe.send(as_record(verdict));
        },
        [&](std::string_view bytes) {
            if (bytes.front() == busy_record) {
                busy_with = bytes.substr(1);
                return;
            }
            answered = true;
            result.verdict = verdict_of(bytes);
        });
    if (end.kind == WorkerEnd::Kind::Finished && answered) return result;
    const bool slow = end.kind == WorkerEnd::Kind::OutOfTime;
    result.verdict = {slow ? CheckOutcome::Fault : CheckOutcome::Crashed,
                      "de plugin " + messages::cause_of(end, check.limits).text() +
                          (busy_with.empty() ? "" : " bij " + busy_with)};
    return result;
}

} // namespace verantwoord
