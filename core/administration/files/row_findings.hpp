// Messages about rows that were read but make no sense in their table. Kept as row numbers until the end, for
// a place is only worth making for a message that will be shown.
#pragma once

#include "administration/files/read_table.hpp"
#include "base/message/diagnostic.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace verantwoord {

class RowFindings {
  public:
    explicit RowFindings(const ReadTable& table) : table_(&table) {}

    /// `column` empty: the row as a whole.
    void error(std::string_view code, std::size_t row, std::string_view column, std::string message,
               std::string help);
    void warning(std::string_view code, std::size_t row, std::string_view column, std::string message,
                 std::string help);
    /// Whether another message of this code about this row would still be shown: else its sentence need not
    /// be made.
    bool shown(std::string_view code, std::size_t row) const;
    void hand_over(Diagnostics& diagnostics) const;

  private:
    struct Finding {
        Severity severity;
        std::string_view code;
        std::size_t row;
        std::string_view column;
        std::string message, help;
    };
    struct Kind {
        std::string_view code;
        std::size_t file;
        auto operator<=>(const Kind&) const = default;
    };
    void add(Finding finding);

    const ReadTable* table_;
    std::vector<Finding> kept_;
    std::map<Kind, std::size_t> seen_;
    std::map<std::pair<Kind, Severity>, std::size_t> surplus_;
};

} // namespace verantwoord
