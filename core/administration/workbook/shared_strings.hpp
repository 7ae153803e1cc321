// The texts that the cells of an .xlsx file share: each is kept once and cells have its number.
#pragma once

#include "administration/workbook/archive.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::workbook {

class SharedStrings {
  public:
    /// Throws Unreadable when there is none of that number.
    std::string_view operator[](std::size_t number) const;
    void add(std::string_view text);

  private:
    std::string text_;
    std::vector<std::uint32_t> ends_;
};

/// Runs of different letters are one text; the reading aid that Japanese workbooks put beside it is none.
SharedStrings read_shared_strings(const Archive& archive, std::string_view part);

/// Text as a workbook writes it: "_x0041_" stands for the character of that number.
std::string without_escapes(std::string text);

} // namespace verantwoord::workbook
