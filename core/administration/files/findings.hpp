// What one reader finds in its part of a file, kept small and without places until it is handed over: two
// readers work at once, and their messages must come out in the order of the file. What has one cause is one
// message with a number: a column of dates in a form that is not read is told once.
#pragma once

#include "administration/files/file_plan.hpp"
#include "base/message/diagnostic.hpp"

#include <limits>
#include <map>
#include <string>
#include <vector>

namespace verantwoord {

/// The record a finding is about.
struct RecordAt {
    std::uint32_t begin = 0, line = 0;
};

/// Where else something was found, beside the first place: how often, and on which lines.
class OtherPlaces {
  public:
    void add(std::uint32_t line);
    void add(const OtherPlaces& later);
    std::size_t count() const { return count_; }
    /// ", en nog 12 keer"; empty when there are none.
    std::string times() const;
    /// "ook op regel 5, 9 en 12", on a line of its own behind the help.
    std::string lines() const;

  private:
    static constexpr std::size_t named = 12;
    std::size_t count_ = 0;
    std::vector<std::uint32_t> lines_; ///< the first of them
};

struct Finding {
    static constexpr std::uint32_t whole_record = std::numeric_limits<std::uint32_t>::max();
    Severity severity = Severity::Error;
    std::string_view code;
    RecordAt record;
    std::uint32_t offset = 0, length = 0; ///< of the cell, or `whole_record`
    std::string message, help;
    std::string cause{}; ///< findings with one cause are one message; empty: the message itself is the cause
    OtherPlaces others{};
};

class Findings {
  public:
    void add(Finding finding);
    /// Those of the part of the file behind this one.
    void add(const Findings& later);
    /// Counts one more of a cause that was found before; false when it is new and its sentence must be made.
    bool again(const std::string& cause, std::uint32_t line);
    void hand_over(const FilePlan& plan, Diagnostics& diagnostics) const;
    bool empty() const { return kept_.empty(); }

  private:
    std::vector<Finding> kept_;
    std::map<std::string, std::size_t> index_; ///< by cause
};

/// A cell's text for in a message: in quotes, on one line and not too long.
std::string in_quotes(std::string_view text);

/// The form of a text: 9 for digits and a for letters, so that "4-apr-23" and "12-mei-24" have the same.
std::string form_of(std::string_view text);

} // namespace verantwoord
