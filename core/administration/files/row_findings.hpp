// Messages about rows that were read but make no sense in their table.
#pragma once

#include "administration/files/findings.hpp"
#include "administration/files/read_table.hpp"

#include <string_view>

namespace verantwoord {

class RowFindings {
  public:
    explicit RowFindings(const ReadTable& table) : table_(&table) {}

    /// `column` empty: the row as a whole.
    void error(Code code, std::size_t row, std::string_view column, Sentence message, Sentence help);
    void warning(Code code, std::size_t row, std::string_view column, Sentence message, Sentence help);
    /// A row that says the same as an earlier one (G12).
    void twin(std::size_t row, std::size_t earlier);
    void hand_over(Diagnostics& diagnostics) const;

  private:
    struct Spot {
        std::size_t row;
        std::string_view column;
    };
    void add(Severity severity, Code code, const Spot& spot, Sentence message, Sentence help);

    const ReadTable* table_;
    Findings<Spot> findings_;
};

/// "regel 18 van gegevens/a.csv en regel 90"; the file only when it is another one.
Sentence both_lines(const ReadTable& table, std::size_t first, std::size_t row);

} // namespace verantwoord
