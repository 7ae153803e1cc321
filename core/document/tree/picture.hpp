// An image as a report may hold it: pixels without anything about who made them or where, or a drawing of
// paths.
#pragma once

#include "base/message/sentence.hpp"
#include "document/tree/colour.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace verantwoord {

/// From a PNG.
struct PixelPicture {
    int width = 0, height = 0;
    std::string colours;      ///< three bytes a pixel, row by row from the top
    std::string transparency; ///< one byte a pixel, 255 is opaque; empty when all are
    std::string png;          ///< written anew: no comments, times or places of the original
};
/// From a JPEG: its own bytes, without what the camera wrote beside the picture.
struct PhotoPicture {
    int width = 0, height = 0;
    bool grey = false;
    std::string bytes;
};

struct DrawnPoint {
    double x = 0, y = 0;
};
/// Cubic curves and lines, closed where it says so. Units and direction as in SVG: y downwards.
struct DrawnStep {
    enum class Kind { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    DrawnPoint to, first_handle, second_handle; ///< handles: of a curve
};
struct DrawnPath {
    std::vector<DrawnStep> steps;
    std::optional<Rgb> fill, stroke;
    double stroke_width = 1;
    bool even_odd = false;
};
/// From an SVG.
struct DrawnPicture {
    double left = 0, top = 0, width = 0, height = 0; ///< of the view box
    std::vector<DrawnPath> paths;
};

struct Picture {
    double width = 0, height = 0; ///< points, at 96 pixels an inch
    std::variant<PixelPicture, PhotoPicture, DrawnPicture> content;
};
using PicturePointer = std::shared_ptr<const Picture>;

/// The picture, or why it cannot be used and what to do: two Dutch sentences without a full stop.
struct PictureRefusal {
    Sentence what, help;
};
using PictureResult = std::variant<Picture, PictureRefusal>;

/// Reads a picture of the kind that its first bytes say, whatever the name of its file.
PictureResult read_picture(std::string_view bytes);
PictureResult read_png(std::string_view bytes);
PictureResult read_jpeg(std::string_view bytes);
PictureResult read_svg(std::string_view bytes);

/// The steps of a path's "d"; nothing when it is not understood.
std::optional<std::vector<DrawnStep>> parse_svg_path(std::string_view d);

inline constexpr int most_pixels_a_side = 8'000;
inline constexpr double points_a_pixel = 0.75;

} // namespace verantwoord
