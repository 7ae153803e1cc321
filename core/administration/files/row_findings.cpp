#include "administration/files/row_findings.hpp"

namespace verantwoord {

void RowFindings::error(std::string_view code, std::size_t row, std::string_view column, std::string message,
                        std::string help) {
    add({Severity::Error, code, row, column, std::move(message), std::move(help)});
}

void RowFindings::warning(std::string_view code, std::size_t row, std::string_view column,
                          std::string message, std::string help) {
    add({Severity::Warning, code, row, column, std::move(message), std::move(help)});
}

void RowFindings::add(Finding finding) {
    const Kind kind{finding.code, table_->file_of(finding.row)};
    if (++seen_[kind] > Diagnostics::kept_per_kind)
        ++surplus_[{kind, finding.severity}];
    else
        kept_.push_back(std::move(finding));
}

bool RowFindings::shown(std::string_view code, std::size_t row) const {
    const auto found = seen_.find({code, table_->file_of(row)});
    return found == seen_.end() || found->second < Diagnostics::kept_per_kind;
}

void RowFindings::hand_over(Diagnostics& diagnostics) const {
    for (const Finding& finding : kept_) {
        Place place =
            finding.column.empty() ? table_->place(finding.row) : table_->place(finding.row, finding.column);
        diagnostics.add(
            {finding.severity, std::string(finding.code), finding.message, finding.help, std::move(place)});
    }
    for (const auto& [kind, count] : surplus_)
        for (std::size_t index = 0; index < count; ++index)
            diagnostics.add({kind.second,
                             std::string(kind.first.code),
                             {},
                             {},
                             place_of(table_->plans[kind.first.file].file->name())});
}

} // namespace verantwoord
