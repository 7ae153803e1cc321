// A chart as plain shapes, made once and drawn by the PDF and by SVG alike. Colours are roles of the house
// style.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace verantwoord {

/// Roles that the house style gives a colour; in the order in which series take them, each also differs in
/// lightness.
enum class Paint { Ink, Muted, Grid, Surface, Series1, Series2, Series3, Series4, Series5, Series6, Accent };

struct ChartPoint {
    double x = 0, y = 0;
};

/// Points (1/72 inch), origin top left, y downwards.
struct ChartRectangle {
    double x = 0, y = 0, width = 0, height = 0;
    Paint fill = Paint::Series1;
    bool dashed_outline = false; ///< outline only, no fill: a figure that is not shown
    bool hatched = false;        ///< a second series: readable without colour
};
struct ChartLine {
    std::vector<ChartPoint> points;
    Paint stroke = Paint::Ink;
    double width = 1;
    bool dashed = false;
};
struct ChartDot {
    ChartPoint centre;
    double radius = 2;
    Paint fill = Paint::Series1;
};
struct ChartPolygon {
    std::vector<ChartPoint> points; ///< closed by itself
    Paint fill = Paint::Series1;
};
struct ChartLabel {
    enum class Anchor { Start, Middle, End };
    ChartPoint position; ///< on the baseline
    std::string text;
    double size = 8;
    Anchor anchor = Anchor::Start;
    bool bold = false;
    Paint fill = Paint::Ink;
};
using ChartShape = std::variant<ChartRectangle, ChartLine, ChartDot, ChartPolygon, ChartLabel>;

struct Chart {
    double width = 0, height = 0;
    std::vector<ChartShape> shapes; ///< in the order of drawing
};

/// The width of text in the chart's typeface: layout/ knows it, tests fake it.
class TextMeasure {
  public:
    virtual ~TextMeasure() = default;
    virtual double width(std::string_view text, double size, bool bold) const = 0; ///< points
};

} // namespace verantwoord
