#include "funder/code/answer_record.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

enum Kind : std::int64_t { loaded = 1, not_loaded, begun, answered };
constexpr std::int64_t most_findings = 10'000;

/// The rows as bits, eight in a byte.
std::string packed(const std::vector<bool>& rows) {
    std::string bits((rows.size() + 7) / 8, '\0');
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (rows[row]) bits[row / 8] = static_cast<char>(bits[row / 8] | (1 << (row % 8)));
    return bits;
}

std::vector<bool> unpacked(std::string_view bits) {
    std::vector<bool> rows(bits.size() * 8);
    for (std::size_t row = 0; row < rows.size(); ++row) rows[row] = ((bits[row / 8] >> (row % 8)) & 1) != 0;
    return rows;
}

void write(RecordWriter& writer, const Amount& amount) {
    const auto* whole = std::get_if<Whole>(&amount);
    const auto* both = std::get_if<Ratio>(&amount);
    const auto* missing = std::get_if<Missing>(&amount);
    writer.number(static_cast<std::int64_t>(amount.index()));
    writer.number(whole ? whole->value : both ? both->numerator : static_cast<std::int64_t>(missing->reason));
    writer.number(both ? both->denominator : 1);
}

Amount read_amount(RecordReader& reader) {
    const auto index = reader.number(), first = reader.number(), second = reader.number();
    if (index == static_cast<std::int64_t>(Amount(Whole{}).index())) return Whole{first};
    if (index == static_cast<std::int64_t>(Amount(Ratio{}).index()))
        return ratio(first, second > 0 ? second : 0);
    const bool known = first >= 0 && first <= static_cast<std::int64_t>(MissingReason::NoAnswer);
    return Missing{known ? static_cast<MissingReason>(first) : MissingReason::NoAnswer};
}

void write(RecordWriter& writer, const PluginAnswer& answer) {
    writer.number(answer.usable).number(answer.names_rows).text(packed(answer.used));
    write(writer, answer.amount);
    writer.number(static_cast<std::int64_t>(answer.findings.size()));
    for (const auto& finding : answer.findings)
        writer.number(static_cast<std::int64_t>(finding.severity))
            .text(finding.code.name())
            .text(finding.message)
            .text(finding.help)
            .number(finding.row);
}

/// Only what is said about plugins: a worker cannot speak for the rest of the program.
Code read_code(RecordReader& reader) {
    const auto code = Code::named(reader.text());
    if (code && code->exit() == Exit::Plugin) return *code;
    reader.refuse();
    return "P12";
}

PluginAnswer read_answer(RecordReader& reader) {
    PluginAnswer answer;
    answer.usable = reader.number() == 1;
    answer.names_rows = reader.number() == 1;
    answer.used = unpacked(reader.text());
    answer.amount = read_amount(reader);
    const auto findings = reader.number();
    for (std::int64_t index = 0; index < findings && index < most_findings && reader.valid(); ++index) {
        PluginFinding finding;
        const auto severity = reader.number();
        finding.code = read_code(reader);
        finding.severity = severity == static_cast<std::int64_t>(Severity::Note)      ? Severity::Note
                           : severity == static_cast<std::int64_t>(Severity::Warning) ? Severity::Warning
                                                                                      : Severity::Error;
        finding.severity = std::min(finding.severity, finding.code.gravest());
        finding.message = reader.text();
        finding.help = reader.text();
        finding.row = reader.number();
        answer.findings.push_back(std::move(finding));
    }
    return answer;
}

} // namespace

std::string to_record(const WorkerRecord& record) {
    RecordWriter writer;
    if (const auto* refused = std::get_if<NotLoaded>(&record)) {
        writer.number(not_loaded).text(refused->code.name()).text(refused->message).text(refused->help);
    } else if (const auto* start = std::get_if<Begun>(&record)) {
        writer.number(begun).number(static_cast<std::int64_t>(start->task));
    } else if (const auto* done = std::get_if<Answered>(&record)) {
        writer.number(answered).number(static_cast<std::int64_t>(done->task));
        write(writer, done->answer);
    } else {
        writer.number(loaded);
    }
    return writer.bytes();
}

std::optional<WorkerRecord> from_record(std::string_view bytes) {
    RecordReader reader(bytes);
    std::optional<WorkerRecord> record;
    switch (reader.number()) {
    case loaded: record = Loaded{}; break;
    case not_loaded: {
        // Between braces the three are read in this order; between parentheses the compiler could choose.
        NotLoaded refused{read_code(reader), reader.text(), reader.text()};
        record = std::move(refused);
        break;
    }
    case begun: record = Begun{static_cast<std::size_t>(reader.number())}; break;
    case answered: {
        Answered done;
        done.task = static_cast<std::size_t>(reader.number());
        done.answer = read_answer(reader);
        record = std::move(done);
        break;
    }
    default: return std::nullopt;
    }
    return reader.valid() ? record : std::nullopt;
}

} // namespace verantwoord
