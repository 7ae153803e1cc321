// One font program: metrics, shaping by HarfBuzz and subsets for embedding. Immutable after loading, so that
// threads share it. The only header beside face.cpp that knows HarfBuzz exists keeps it out of sight.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct Glyph {
    std::uint16_t id = 0;
    std::uint16_t cluster = 0; ///< byte in the shaped text where its character begins
    float advance = 0;         ///< thousandths of the type size
};

enum class Numerals { Proportional, Tabular };

/// What a PDF font descriptor asks for, in thousandths of the type size.
struct FaceMetrics {
    int ascent = 0, descent = 0, cap_height = 0;
    double italic_angle = 0;
    std::array<int, 4> box{};
};

class Face {
  public:
    /// Throws Failure S51 when the file is missing or no font.
    Face(const std::filesystem::path& path, std::string name);
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;
    ~Face();

    const std::string& name() const { return name_; } ///< PostScript name, e.g. "Lato-Bold"
    const FaceMetrics& metrics() const { return metrics_; }
    std::size_t glyph_count() const { return advances_.size(); }
    int advance(std::size_t glyph) const { return advances_[glyph]; }
    std::uint16_t glyph(char32_t character) const; ///< 0 when the face lacks it
    bool italic() const { return metrics_.italic_angle != 0; }

    std::vector<Glyph> shape(std::string_view text, Numerals numerals) const;
    /// The glyphs as the items of a TJ array; kerning as numbers, with the rounding carried along.
    void append_glyphs(std::string& array, const Glyph* first, std::size_t count) const;
    /// A TrueType program with just these glyphs under their own ids.
    std::string subset(const std::vector<bool>& used) const;

  private:
    struct Handles;
    std::string name_;
    std::unique_ptr<Handles> handles_;
    std::vector<int> advances_;
    FaceMetrics metrics_;
    unsigned units_per_em_ = 1000;
};

} // namespace verantwoord
