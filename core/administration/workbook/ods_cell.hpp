// One cell of an OpenDocument spreadsheet, from its attributes and the paragraphs in it.
#pragma once

#include "administration/workbook/typed_value.hpp"
#include "administration/workbook/xml_reader.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace verantwoord::workbook {

/// How often something is repeated: at least once, and never more than a sheet has rows.
std::uint32_t times_of(std::string_view attribute);

class OdsCell {
  public:
    /// `covered`: another cell lies over it, and what was left under it is not seen.
    void start(const Attributes& attributes, bool covered);
    /// Whether text in this element belongs to the cell; a remark or a drawing does not.
    bool enter(std::string_view name, const Attributes& attributes);
    void text(std::string_view text);

    TypedValue value() const; ///< without text when the cell is empty
    std::uint32_t times() const { return times_; }
    std::uint32_t rows() const { return rows_; } ///< of the range over which it is merged
    std::uint32_t columns() const { return columns_; }

  private:
    TypedValue shown() const;

    std::string type_, said_, shown_; ///< said: the value as attribute; shown: the paragraphs
    std::uint32_t times_ = 1, rows_ = 1, columns_ = 1;
    bool covered_ = false, formula_ = false, error_ = false, paragraph_ = false;
};

} // namespace verantwoord::workbook
