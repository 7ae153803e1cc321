// The faces of a report and the Dutch hyphenation patterns, loaded once from the installed assets. Immutable:
// threads share it; shaped words are cached per thread.
#pragma once

#include "document/tree/chart.hpp"
#include "layout/fonts/face.hpp"
#include "layout/fonts/hyphenation.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace verantwoord {

enum class Typeface : std::size_t { Regular, Bold, Italic, BoldItalic, Heading, Symbols, SymbolsBold };

/// Families by role, by the names that huisstijl.json uses.
struct FontRoles {
    std::string text = "Lato", headings = "Lato";
    auto operator<=>(const FontRoles&) const = default;
};
/// The names of the families that are installed with the program.
std::vector<std::string> font_families();

class Fonts {
  public:
    /// `share` is Surroundings::share(). Throws Failure S51 when a font or the patterns are not there.
    explicit Fonts(const std::filesystem::path& share, const FontRoles& roles = {});
    /// Other families with the same patterns, which take longest to load.
    Fonts(const Fonts& other, const FontRoles& roles);

    const Face& face(Typeface typeface) const { return *faces_[static_cast<std::size_t>(typeface)]; }
    std::size_t face_count() const { return faces_.size(); }
    const Hyphenation& hyphenation() const { return *hyphenation_; }
    const FontRoles& roles() const { return roles_; }
    std::uint64_t serial() const { return serial_; } ///< differs between any two Fonts of a process

  private:
    void load();
    std::uint64_t serial_;
    std::filesystem::path share_;
    FontRoles roles_;
    std::vector<std::unique_ptr<const Face>> faces_;
    std::shared_ptr<const Hyphenation> hyphenation_;
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
