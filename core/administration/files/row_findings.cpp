#include "administration/files/row_findings.hpp"

namespace verantwoord {

void RowFindings::error(Code code, std::size_t row, std::string_view column, Sentence message,
                        Sentence help) {
    add(Severity::Error, code, {row, column}, std::move(message), std::move(help));
}

void RowFindings::warning(Code code, std::size_t row, std::string_view column, Sentence message,
                          Sentence help) {
    add(Severity::Warning, code, {row, column}, std::move(message), std::move(help));
}

void RowFindings::add(Severity severity, Code code, const Spot& spot, Sentence message, Sentence help) {
    findings_.add(severity, code, table_->file_of(spot.row), spot, [&] {
        return Said{std::move(message), std::move(help)};
    });
}

void RowFindings::twin(std::size_t row, std::size_t earlier) {
    findings_.add(Severity::Warning, "G12", table_->file_of(row), {row, {}}, [&]() -> Said {
        return {{"deze regel staat er twee keer: {}", both_lines(*table_, earlier, row)},
                "haal er een weg als het dezelfde keer is; nu tellen beide"};
    });
}

void RowFindings::hand_over(Diagnostics& diagnostics) const {
    findings_.hand_over(
        diagnostics,
        [&](const Spot& spot) {
            return spot.column.empty() ? table_->place(spot.row) : table_->place(spot.row, spot.column);
        },
        [&](std::size_t file) { return table_->plans[file].file->name(); });
}

Sentence both_lines(const ReadTable& table, std::size_t first, std::size_t row) {
    const std::size_t before = table.file_of(first), here = table.file_of(row);
    return {"regel {}{} en regel {}", say::digits(table.lines[first]),
            before == here ? Sentence() : Sentence(" van {}", say::foreign(table.plans[before].file->name())),
            say::digits(table.lines[row])};
}

} // namespace verantwoord
