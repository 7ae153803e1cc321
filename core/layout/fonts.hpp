// The faces of a report and the Dutch hyphenation patterns, loaded once from the installed assets. Immutable:
// threads share it; shaped words are cached per thread.
#pragma once

#include "document/chart.hpp"
#include "layout/face.hpp"
#include "layout/hyphenation.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace verantwoord {

enum class Typeface : std::size_t { Regular, Bold, Italic, BoldItalic, Symbols, SymbolsBold };

class Fonts {
  public:
    /// `share` is Surroundings::share(). Throws Failure S51 when a font or the patterns are not there.
    explicit Fonts(const std::filesystem::path& share);

    const Face& face(Typeface typeface) const { return *faces_[static_cast<std::size_t>(typeface)]; }
    std::size_t face_count() const { return faces_.size(); }
    const Hyphenation& hyphenation() const { return hyphenation_; }
    std::uint64_t serial() const { return serial_; } ///< differs between any two Fonts of a process

  private:
    std::uint64_t serial_;
    std::vector<std::unique_ptr<const Face>> faces_;
    Hyphenation hyphenation_;
};

/// The widths of labels in charts.
class FontMeasure : public TextMeasure {
  public:
    explicit FontMeasure(const Fonts& fonts) : fonts_(fonts) {}
    double width(std::string_view text, double size, bool bold) const override;

  private:
    const Fonts& fonts_;
};

} // namespace verantwoord
