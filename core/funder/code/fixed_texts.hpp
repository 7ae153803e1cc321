// The texts that stand ready in a library. What code says with other numbers in it was put together while it
// calculated, and may be a count of people.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace verantwoord {

class FixedTexts {
  public:
    /// Of a library that cannot be read every text is put together.
    explicit FixedTexts(const std::filesystem::path& library);

    /// Whether the text stands in the library as it is, from its first byte to its last.
    bool holds(std::string_view text) const;
    /// The text as it may be said: without its numbers, when it is not a fixed one.
    std::string sayable(std::string_view text) const;

  private:
    std::string bytes_;
};

} // namespace verantwoord
