#include "administration/files/findings.hpp"

#include "base/text/text.hpp"

namespace verantwoord {

void Findings::add(Finding finding) {
    errors_ += finding.severity == Severity::Error;
    if (++seen_[finding.code] > Diagnostics::kept_per_kind)
        ++surplus_[{finding.code, finding.severity}];
    else
        kept_.push_back(std::move(finding));
}

bool Findings::shown(std::string_view code) const {
    const auto found = seen_.find(code);
    return found == seen_.end() || found->second < Diagnostics::kept_per_kind;
}

void Findings::hand_over(const FilePlan& plan, Diagnostics& diagnostics) const {
    for (const Finding& finding : kept_) {
        const bool whole = finding.offset == Finding::whole_record;
        Place place = whole ? record_place(plan, finding.record.begin, finding.record.line)
                            : quoted_place(plan, finding.record.begin, finding.record.line, finding.offset,
                                           finding.length);
        diagnostics.add(
            {finding.severity, std::string(finding.code), finding.message, finding.help, std::move(place)});
    }
    for (const auto& [kind, count] : surplus_)
        for (std::size_t index = 0; index < count; ++index)
            diagnostics.add({kind.second, std::string(kind.first), {}, {}, place_of(plan.file->name())});
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

} // namespace verantwoord
