#include "administration/files/findings.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

void OtherPlaces::add(std::uint32_t line) {
    ++count_;
    const bool told = std::find(lines_.begin(), lines_.end(), line) != lines_.end();
    if (!told && lines_.size() < named) lines_.push_back(line);
}

void OtherPlaces::add(const OtherPlaces& later) {
    const std::size_t before = count_;
    for (const std::uint32_t line : later.lines_) add(line);
    count_ = before + later.count_;
}

std::string OtherPlaces::times() const {
    return count_ == 0 ? std::string{}
                       : ", en nog " + dutch::number(static_cast<std::int64_t>(count_)) + " keer";
}

std::string OtherPlaces::lines() const {
    if (lines_.empty()) return {};
    std::vector<std::string> shown;
    for (const std::uint32_t line : lines_) shown.push_back(std::to_string(line));
    // Several in one row name that row once, so the rest is only counted when lines are left out.
    const std::size_t rest = count_ > lines_.size() && lines_.size() == named ? count_ - lines_.size() : 0;
    if (rest > 0) shown.push_back(dutch::number(static_cast<std::int64_t>(rest)) + " andere");
    return "ook op regel " + dutch::list(shown);
}

bool Findings::again(const std::string& cause, std::uint32_t line) {
    const auto found = index_.find(cause);
    if (found == index_.end()) return false;
    kept_[found->second].others.add(line);
    return true;
}

void Findings::add(Finding finding) {
    if (finding.cause.empty()) finding.cause = std::string(finding.code) + finding.message;
    if (again(finding.cause, finding.record.line)) return;
    index_[finding.cause] = kept_.size();
    kept_.push_back(std::move(finding));
}

void Findings::add(const Findings& later) {
    for (const Finding& finding : later.kept_) {
        if (again(finding.cause, finding.record.line)) {
            kept_[index_[finding.cause]].others.add(finding.others);
        } else {
            index_[finding.cause] = kept_.size();
            kept_.push_back(finding);
        }
    }
}

void Findings::hand_over(const FilePlan& plan, Diagnostics& diagnostics) const {
    for (const Finding& finding : kept_) {
        const bool whole = finding.offset == Finding::whole_record;
        Place place = whole ? record_place(plan, finding.record.begin, finding.record.line)
                            : quoted_place(plan, finding.record.begin, finding.record.line, finding.offset,
                                           finding.length);
        std::string help = finding.help;
        if (finding.others.count() > 0) help += (help.empty() ? "" : "\n") + finding.others.lines();
        diagnostics.add({finding.severity, std::string(finding.code),
                         finding.message + finding.others.times(), std::move(help), std::move(place)});
    }
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string shown;
    std::size_t at = 0, count = 0;
    while (at < text.size() && count++ < longest) {
        const char32_t point = text::next(text, at);
        text::append(shown, point < U' ' ? U' ' : point);
    }
    return "'" + shown + (at < text.size() ? "…'" : "'");
}

std::string form_of(std::string_view text) {
    std::string form;
    for (const char byte : text.substr(0, 40)) {
        const bool digit = byte >= '0' && byte <= '9';
        const bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        const char sign = digit ? '9' : letter || static_cast<unsigned char>(byte) >= 0x80 ? 'a' : byte;
        if (form.empty() || form.back() != sign || (sign != '9' && sign != 'a')) form += sign;
    }
    return form;
}

} // namespace verantwoord
