#include "administration/rows/row_findings.hpp"

namespace verantwoord {

void RowFindings::error(Code code, std::size_t row, std::string_view column, Sentence message,
                        Sentence help) {
    add(row, column, {Severity::Error, code, std::move(message), std::move(help)});
}

void RowFindings::warning(Code code, std::size_t row, std::string_view column, Sentence message,
                          Sentence help) {
    add(row, column, {Severity::Warning, code, std::move(message), std::move(help)});
}

void RowFindings::add(std::size_t row, std::string_view column, Said said) {
    const std::string cause = std::string(said.code.name()) + " " + std::to_string(table_->file_of(row)) +
                              " " + std::string(column) + " " + said.message.text();
    findings_.add(cause, {row, column}, table_->lines[row], [&] { return std::move(said); });
}

void RowFindings::hand_over(Diagnostics& diagnostics) const {
    findings_.hand_over(diagnostics, [&](const Spot& spot) {
        return spot.column.empty() ? table_->place(spot.row) : table_->place(spot.row, spot.column);
    });
}

Sentence both_lines(const ReadTable& table, std::size_t first, std::size_t row) {
    const std::size_t before = table.file_of(first), here = table.file_of(row);
    return {"regel {}{} en regel {}", say::digits(table.lines[first]),
            before == here ? Sentence() : Sentence(" van {}", say::foreign(table.plans[before].file->name())),
            say::digits(table.lines[row])};
}

} // namespace verantwoord
