// Version numbers as plugins write them, "2026.1.0", compared number by number.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace verantwoord {

/// One to four numbers; missing ones at the end are zero, so that 1.2 equals 1.2.0.
class Version {
  public:
    /// Nothing unless the text is numbers of at most nine digits with dots between them.
    static std::optional<Version> parse(std::string_view text);

    std::uint32_t part(std::size_t index) const { return index < parts_.size() ? parts_[index] : 0; }
    std::strong_ordering operator<=>(const Version& other) const;
    bool operator==(const Version& other) const { return (*this <=> other) == 0; }

  private:
    std::vector<std::uint32_t> parts_;
};

/// Of this program, as in the project's CMakeLists.txt.
std::string_view program_version();

} // namespace verantwoord
