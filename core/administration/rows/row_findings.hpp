// Messages about rows that were read but make no sense in their table. The same sentence about several rows
// of a file is one message.
#pragma once

#include "administration/cells/findings.hpp"
#include "administration/files/read_table.hpp"

#include <string_view>

namespace verantwoord {

class RowFindings {
  public:
    explicit RowFindings(const ReadTable& table) : table_(&table) {}

    /// `column` empty: the row as a whole.
    void error(Code code, std::size_t row, std::string_view column, Sentence message, Sentence help);
    void warning(Code code, std::size_t row, std::string_view column, Sentence message, Sentence help);
    void add(std::size_t row, std::string_view column, Said said);
    /// Those about rows behind these.
    void add(const RowFindings& later) { findings_.add(later.findings_); }
    void hand_over(Diagnostics& diagnostics) const;

  private:
    struct Spot {
        std::size_t row;
        std::string_view column;
    };

    const ReadTable* table_;
    Findings<Spot> findings_;
};

/// "regel 18 van gegevens/a.csv en regel 90"; the file only when it is another one.
Sentence both_lines(const ReadTable& table, std::size_t first, std::size_t row);

} // namespace verantwoord
