#include "disclosure/published/earlier_publications.hpp"
#include "disclosure/published/published.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// How that report printed the figure; null when it is about something else or does not have the figure.
const std::string* printed(const EarlierPublication& report, const Agreement& agreement,
                           const std::string& figure) {
    if (report.agreement != agreement.id || report.period != name(agreement.period)) return nullptr;
    const auto found = report.figures.find(figure);
    return found == report.figures.end() ? nullptr : &found->second;
}

std::string without_digits(std::string id) {
    std::erase_if(id, [](char byte) { return byte >= '0' && byte <= '9'; });
    return id;
}

} // namespace

const EarlierPublication* EarlierPublications::that_printed(const Agreement& agreement,
                                                            const std::string& figure,
                                                            const std::string& text) const {
    for (const auto& report : all_)
        if (const auto* shown = printed(report, agreement, figure); shown && *shown == text) return &report;
    return nullptr;
}

const EarlierPublication* EarlierPublications::sent(const Agreement& agreement, const Period& period) const {
    const auto found = std::find_if(all_.rbegin(), all_.rend(), [&](const EarlierPublication& report) {
        return report.funder == agreement.funder && report.period == name(period) &&
               without_digits(report.agreement) == without_digits(agreement.id);
    });
    return found == all_.rend() ? nullptr : &*found;
}

bool EarlierPublications::hidden(const Agreement& agreement, const std::string& figure) const {
    for (auto report = all_.rbegin(); report != all_.rend(); ++report)
        if (const auto* shown = printed(*report, agreement, figure)) return *shown == Published::hidden_mark;
    return false;
}

} // namespace verantwoord
