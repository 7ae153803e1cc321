// Comma-separated text as Dutch Excel opens it: semicolons, UTF-8 with BOM, CRLF, and no cell that is a
// formula.
#pragma once

#include "output/data/figure_rows.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace verantwoord {

class CsvWriter {
  public:
    CsvWriter() : text_("\xEF\xBB\xBF") {}
    void cell(std::string_view content) {
        if (!first_) text_ += ';';
        first_ = false;
        const std::string safe = csv_safe(content);
        if (safe.find_first_of(";\"\r\n") == std::string::npos) {
            text_ += safe;
            return;
        }
        text_ += '"';
        for (const char c : safe) text_.append(c == '"' ? 2 : 1, c);
        text_ += '"';
    }
    void end_row() {
        text_ += "\r\n";
        first_ = true;
    }
    std::string text() && { return std::move(text_); }

  private:
    std::string text_;
    bool first_ = true;
};

} // namespace verantwoord
