// A workbook that a person made in Excel, LibreOffice or Google Sheets, or that a registration system wrote:
// its sheets as typed cells.
#pragma once

#include "administration/workbook/sheet_text.hpp"
#include "administration/workbook/unreadable.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::workbook {

struct Sheet {
    std::string name;
    bool hidden = false;
    bool read = false; ///< false: hidden and not asked for, or in trouble
    std::string text;  ///< see sheet_text.hpp; empty when no cell holds anything
    std::uint32_t filled_rows = 0;
    /// Rows and columns with something in them that whoever looks at the sheet does not see; they are read.
    std::size_t hidden_rows = 0, hidden_columns = 0;
    bool filtered = false;   ///< a filter hides rows
    bool since_1904 = false; ///< days count from 1904, so a bare number is no day of Excel
    std::optional<Unreadable> trouble;
};

struct Workbook {
    std::vector<Sheet> sheets; ///< in their order
    std::optional<Unreadable> trouble;
};

/// Whether a hidden sheet is to be read all the same.
using HiddenWanted = std::function<bool(const std::string& sheet)>;

/// Of .xlsx, .xlsm, .ods and .fods the sheets; of anything else why not, also in a file that has the name of
/// a workbook. `name` only tells apart what the bytes do not.
Workbook read_workbook(std::string_view bytes, std::string_view name, const HiddenWanted& wanted);

} // namespace verantwoord::workbook
