// Which letters the codes of a font in a PDF stand for, as its ToUnicode map says.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace verantwoord::attack {

class GlyphWords {
  public:
    GlyphWords() = default;
    /// `to_unicode`: the text of the map; `bytes_a_code`: 2 for composite fonts, else 1.
    GlyphWords(std::string_view to_unicode, int bytes_a_code);

    /// UTF-8; codes that the map does not have are left out, or stand for themselves when there is no map.
    std::string words(std::string_view codes) const;

  private:
    std::map<std::uint32_t, std::string> letters_;
    int bytes_a_code_ = 1;
};

} // namespace verantwoord::attack
