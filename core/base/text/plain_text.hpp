// A text in plain letters, for who looks for words and numbers in it: without accents and without what nobody
// sees, every blank a blank, and for each byte where it stood in the text as people wrote it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::text {

class PlainText {
  public:
    /// `utf8` must outlive it: a text that is plain already is not copied.
    explicit PlainText(std::string_view utf8);

    std::string_view text() const { return plain_ ? written_ : std::string_view(letters_); }
    /// Where that byte of text() stood; of its end the end. An accent lies before the byte behind its letter.
    std::size_t origin(std::size_t offset) const { return plain_ ? offset : origins_[offset]; }

  private:
    void add_parts(char32_t point, std::size_t from);
    void add_plain(char32_t point, std::size_t from);
    void add(char32_t point, std::size_t from);

    std::string_view written_;
    bool plain_;
    std::string letters_;
    std::vector<std::uint32_t> origins_; ///< of each byte of letters_ and of its end
};

} // namespace verantwoord::text
