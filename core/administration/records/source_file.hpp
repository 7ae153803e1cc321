// One data file as UTF-8 text, however Excel or a registration system saved it, with what the reader must
// know before it starts: where lines break, whether anything is quoted, and a line near the middle for a
// second thread.
#pragma once

#include "administration/workbook/workbook.hpp"
#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"
#include "base/text/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

class SourceFile {
  public:
    /// Nothing when it cannot be read as text; the diagnostics say why.
    static std::unique_ptr<SourceFile> open(std::string name, FileContent content, Diagnostics& diagnostics);
    /// The same for text that is not in a file.
    static std::unique_ptr<SourceFile> of_text(std::string name, std::string bytes, Diagnostics& diagnostics);

    /// A sheet of a workbook, which has a text of its own kind.
    static std::unique_ptr<SourceFile> of_sheet(std::string name,
                                                std::shared_ptr<const workbook::Sheet> sheet);

    const std::string& name() const { return name_; }
    std::string_view text() const {
        return text_;
    }                                       ///< UTF-8 without byte order mark; lines end in LF or CRLF
    bool quoted() const { return quoted_; } ///< there is a '"' somewhere
    const workbook::Sheet* sheet() const { return sheet_.get(); } ///< null for a file of text
    std::size_t middle() const {
        return middle_;
    } ///< where a line begins, about half way; 0: too small to share
    std::size_t lines_before_middle() const { return lines_before_middle_; }
    std::size_t lines() const { return lines_; } ///< upper bound of the number of records

  private:
    SourceFile(std::string name, FileContent content, std::string owned);
    bool prepare(Diagnostics& diagnostics);
    bool recode(Diagnostics& diagnostics);
    bool decode(Diagnostics& diagnostics);
    void report_lost(const text::Utf8Check& check, Diagnostics& diagnostics) const;
    void mend(Diagnostics& diagnostics);
    void replace(std::string text);
    void count_lines();

    std::string name_;
    FileContent content_;
    std::string owned_; ///< when the bytes had to be changed; never moved after `text_` points into it
    std::shared_ptr<const workbook::Sheet> sheet_;
    std::string_view text_;
    bool quoted_ = false, beyond_ascii_ = false, nulls_ = false, lone_returns_ = false;
    std::size_t middle_ = 0, lines_before_middle_ = 0, lines_ = 0;
};

} // namespace verantwoord
