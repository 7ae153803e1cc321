#include "administration/rows/row_findings.hpp"

namespace verantwoord {

void RowFindings::error(std::string_view code, std::size_t row, std::string_view column, std::string message,
                        std::string help) {
    add({Severity::Error, code, row, column, std::move(message), std::move(help)});
}

void RowFindings::warning(std::string_view code, std::size_t row, std::string_view column,
                          std::string message, std::string help) {
    add({Severity::Warning, code, row, column, std::move(message), std::move(help)});
}

RowFindings::Kind RowFindings::kind_of(const Finding& finding) const {
    return {finding.code, finding.column, table_->file_of(finding.row), finding.message};
}

void RowFindings::add(Finding finding) {
    const auto [found, fresh] = index_.try_emplace(kind_of(finding), kept_.size());
    if (fresh)
        kept_.push_back(std::move(finding));
    else
        kept_[found->second].others.add(table_->lines[finding.row]);
}

void RowFindings::add(const RowFindings& later) {
    for (const Finding& finding : later.kept_) {
        add({finding.severity, finding.code, finding.row, finding.column, finding.message, finding.help});
        kept_[index_.at(kind_of(finding))].others.add(finding.others);
    }
}

void RowFindings::hand_over(Diagnostics& diagnostics) const {
    for (const Finding& finding : kept_) {
        Place place =
            finding.column.empty() ? table_->place(finding.row) : table_->place(finding.row, finding.column);
        std::string help = finding.help;
        if (finding.others.count() > 0) help += (help.empty() ? "" : "\n") + finding.others.lines();
        diagnostics.add({finding.severity, std::string(finding.code),
                         finding.message + finding.others.times(), std::move(help), std::move(place)});
    }
}

} // namespace verantwoord
