// Where the rules (---) of a text stand: md4c tells that there is one, and not where.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace verantwoord {

class RuleLines {
  public:
    /// `markdown` must live as long.
    explicit RuleLines(std::string_view markdown) : markdown_(markdown) {}

    struct Stretch {
        std::size_t offset = 0, length = 0;
    };
    /// The first line behind `text_end`, and behind the rules found before, that looks like a rule.
    std::optional<Stretch> next(std::size_t text_end);

    /// Passes the line below an underlined heading (one without #) of which the text is `from`..`until`, so
    /// that it is not taken for a rule.
    void pass_underline(std::size_t from, std::size_t until);

  private:
    std::string_view markdown_;
    std::size_t behind_ = 0; ///< behind the last rule or underlined heading
};

} // namespace verantwoord
