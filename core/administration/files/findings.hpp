// What one reader finds in its part of a file, kept small and without places until it is handed over: two
// readers work at once, and their messages must come out in the order of the file.
#pragma once

#include "administration/files/file_plan.hpp"
#include "base/message/diagnostic.hpp"

#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace verantwoord {

/// The record a finding is about.
struct RecordAt {
    std::uint32_t begin = 0, line = 0;
};

struct Finding {
    static constexpr std::uint32_t whole_record = std::numeric_limits<std::uint32_t>::max();
    Severity severity = Severity::Error;
    std::string_view code;
    RecordAt record;
    std::uint32_t offset = 0, length = 0; ///< of the cell, or `whole_record`
    std::string message, help;
};

class Findings {
  public:
    void add(Finding finding);
    /// Whether another one of this code would still be shown: else its sentence need not be made.
    bool shown(std::string_view code) const;
    void hand_over(const FilePlan& plan, Diagnostics& diagnostics) const;
    std::size_t errors() const { return errors_; }

  private:
    std::vector<Finding> kept_;
    std::map<std::string_view, std::size_t> seen_;
    std::map<std::pair<std::string_view, Severity>, std::size_t> surplus_;
    std::size_t errors_ = 0;
};

/// A cell's text for in a message: in quotes, on one line and not too long.
std::string in_quotes(std::string_view text);

} // namespace verantwoord
