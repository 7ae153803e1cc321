#include "disclosure/published/earlier_publications.hpp"
#include "disclosure/published/published.hpp"

namespace verantwoord {

namespace {

/// How that report printed the figure; null when it is about something else or does not have the figure.
const std::string* printed(const EarlierPublication& report, const Agreement& agreement,
                           const std::string& figure) {
    if (report.agreement != agreement.id || report.period != name(agreement.period)) return nullptr;
    const auto found = report.figures.find(figure);
    return found == report.figures.end() ? nullptr : &found->second;
}

} // namespace

const EarlierPublication* EarlierPublications::that_printed(const Agreement& agreement,
                                                            const std::string& figure,
                                                            const std::string& text) const {
    for (const auto& report : all_)
        if (const auto* shown = printed(report, agreement, figure); shown && *shown == text) return &report;
    return nullptr;
}

bool EarlierPublications::hidden(const Agreement& agreement, const std::string& figure) const {
    for (auto report = all_.rbegin(); report != all_.rend(); ++report)
        if (const auto* shown = printed(*report, agreement, figure)) return *shown == Published::hidden_mark;
    return false;
}

} // namespace verantwoord
