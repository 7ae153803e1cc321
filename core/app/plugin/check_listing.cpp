#include "app/plugin/check_listing.hpp"

#include "app/line/speech.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace verantwoord {

namespace {

constexpr std::array outcomes{CheckOutcome::Good, CheckOutcome::Fault, CheckOutcome::Crashed,
                              CheckOutcome::Skipped, CheckOutcome::Attention};
constexpr std::size_t width = 14; ///< the width of the column with outcomes

bool is_fault(const CheckResult& result) {
    return result.verdict.outcome == CheckOutcome::Fault || result.verdict.outcome == CheckOutcome::Crashed;
}

std::string indented(std::string_view text, std::size_t by) {
    std::string result;
    for (const std::string_view line : text::split(text, '\n'))
        if (!line.empty()) result += std::string(by, ' ') + std::string(line) + "\n";
    return result;
}

/// Whether two checks were left out or failed for the same reason.
bool same_reason(const CheckResult& a, const CheckResult& b) {
    const CheckVerdict &one = a.verdict, &other = b.verdict;
    return (is_fault(a) || one.outcome == CheckOutcome::Skipped) && one.outcome == other.outcome &&
           one.detail == other.detail && one.findings.empty() && other.findings.empty();
}

std::string outcome_column(CheckOutcome outcome) {
    std::string word(to_dutch(outcome));
    word.resize(std::max(width, word.size()), ' ');
    return word;
}

std::string as_text(const CheckResult& result) {
    std::string text = outcome_column(result.verdict.outcome) + result.name + ": " + result.promise + "\n";
    text += indented(result.verdict.detail, width + 2);
    for (const Diagnostic& each : result.verdict.findings) text += indented(to_text(each, Colour::Off), 4);
    return text;
}

std::string closing_line(const std::vector<CheckResult>& results) {
    std::string counts;
    for (const CheckOutcome each : outcomes)
        if (const std::size_t count = count_of(results, each); count > 0)
            counts +=
                (counts.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(to_dutch(each));
    return counted(results.size(), "toets", "toetsen") + ": " + counts + "\n";
}

} // namespace

std::size_t count_of(const std::vector<CheckResult>& results, CheckOutcome outcome) {
    return static_cast<std::size_t>(
        std::count_if(results.begin(), results.end(),
                      [&](const CheckResult& each) { return each.verdict.outcome == outcome; }));
}

void tell_once(std::vector<CheckResult>& results) {
    std::map<std::string, std::string> told; // a finding or a detail → the check that shows it
    for (CheckResult& each : results) {
        CheckVerdict& verdict = each.verdict;
        if (!is_fault(each)) continue;
        if (!verdict.findings.empty()) verdict.detail.clear(); // a finding says it with its place
        std::string earlier;
        std::erase_if(verdict.findings, [&](const Diagnostic& finding) {
            const auto [known, is_new] = told.emplace(to_text(finding, Colour::Off), each.name);
            if (!is_new && known->second != each.name) earlier = known->second;
            return !is_new;
        });
        if (!verdict.detail.empty()) {
            const auto [known, is_new] = told.emplace(verdict.detail, each.name);
            if (!is_new) earlier = known->second;
        }
        if (earlier.empty()) continue;
        verdict.detail = "zelfde fout als bij '" + earlier + "'" + (verdict.findings.empty() ? "" : ", en:");
    }
}

std::string listing_as_text(const std::vector<CheckResult>& results, bool only_faults) {
    std::string text;
    for (std::size_t at = 0; at < results.size(); ++at) {
        const CheckResult& each = results[at];
        if (only_faults && !is_fault(each)) continue;
        // Checks in a row that were left out or failed for one reason are one thing to read.
        std::size_t last = at;
        while (last + 1 < results.size() && same_reason(each, results[last + 1])) ++last;
        if (last > at)
            text += outcome_column(each.verdict.outcome) + each.name + " tot en met " + results[last].name +
                    ": " + each.verdict.detail + "\n";
        else
            text += as_text(each);
        at = last;
    }
    return only_faults && text.empty() ? "" : text + closing_line(results);
}

nlohmann::ordered_json listing_as_json(const std::vector<CheckResult>& results, bool good) {
    nlohmann::ordered_json json{{"schema", 1}, {"uitkomst", good ? "goed" : "fouten"}};
    for (const CheckOutcome each : outcomes)
        json["aantallen"][std::string(to_dutch(each))] = count_of(results, each);
    json["toetsen"] = nlohmann::ordered_json::array();
    for (const CheckResult& each : results) {
        nlohmann::ordered_json entry{
            {"naam", each.name}, {"belofte", each.promise}, {"uitkomst", to_dutch(each.verdict.outcome)}};
        if (!each.verdict.detail.empty()) entry["uitleg"] = each.verdict.detail;
        for (const Diagnostic& finding : each.verdict.findings)
            entry["meldingen"].push_back(as_json(finding));
        json["toetsen"].push_back(std::move(entry));
    }
    return json;
}

} // namespace verantwoord
