// Where a Dutch word may be broken at the end of a line.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace verantwoord {

class Hyphenation {
  public:
    /// Throws Failure S51 when the patterns are not there.
    explicit Hyphenation(const std::filesystem::path& patterns);
    Hyphenation(Hyphenation&&) noexcept;
    ~Hyphenation();

    /// Bytes of `word` before which it may be broken with a hyphen. At least three letters stay on either
    /// side, and never in front of a trema, which Dutch drops there (ge-ïnterviewd would become
    /// ge-interviewd).
    std::vector<std::size_t> points(std::string_view word) const;

  private:
    struct Patterns;
    std::unique_ptr<Patterns> patterns_;
};

} // namespace verantwoord
