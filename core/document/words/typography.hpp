// Dutch typography of running text: curly quotes, dashes, minus signs, and spaces that never break between a
// number and what belongs to it. Works across pieces of one paragraph, for bold words and figures cut a text
// into pieces.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

class Typographer {
  public:
    /// At the begin of a paragraph, heading or cell.
    void begin() { tail_.clear(); }
    /// The text as it is printed; `next` is what follows it (a figure's text), as far as known.
    std::string set(std::string_view text, std::string_view next = {});
    /// Text that is printed as it is, such as a figure: only remembered as what stands before.
    void passed(std::string_view text);

  private:
    void quote(std::string& out, char mark, std::string_view rest) const;
    bool opens(const std::string& out) const;
    bool negates(const std::string& out, std::string_view rest) const;
    std::string_view word_before(const std::string& out) const;

    std::string tail_; ///< the last characters already set
};

/// One text on its own.
std::string typeset(std::string_view text);

} // namespace verantwoord
