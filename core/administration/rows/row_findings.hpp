// Messages about rows that were read but make no sense in their table. Kept as row numbers until the end, for
// a place is only worth making for a message that will be shown; the same sentence about several rows of a
// file is one message.
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
    /// Those about rows behind these.
    void add(const RowFindings& later);
    void hand_over(Diagnostics& diagnostics) const;

  private:
    struct Finding {
        Severity severity;
        std::string_view code;
        std::size_t row;
        std::string_view column;
        std::string message, help;
        OtherPlaces others{};
    };
    struct Kind {
        std::string_view code, column;
        std::size_t file;
        std::string message;
        auto operator<=>(const Kind&) const = default;
    };
    Kind kind_of(const Finding& finding) const;
    void add(Finding finding);

    const ReadTable* table_;
    std::vector<Finding> kept_;
    std::map<Kind, std::size_t> index_;
};

} // namespace verantwoord
