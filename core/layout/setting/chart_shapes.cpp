// A chart on a page: its shapes turned, scaled and drawn in the colours of the house style.
#include "layout/setting/typesetter.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr double hatch_distance = 3.5;

/// Draws the shapes of one chart in the coordinates of the page.
class ChartDrawer {
  public:
    ChartDrawer(Typesetter& typesetter, Point corner, double scale)
        : typesetter_(typesetter), corner_(corner), scale_(scale) {}

    void operator()(const ChartRectangle& it) {
        const Area area{corner_.x + it.x * scale_, corner_.y + it.y * scale_, it.width * scale_,
                        it.height * scale_};
        const Rgb colour = typesetter_.style().colour(it.fill);
        if (it.dashed_outline) {
            shapes_.emplace_back(BoxShape{area, std::nullopt, colour, 0.75, 0, true});
        } else if (it.hatched) {
            shapes_.emplace_back(BoxShape{area, Rgb{255, 255, 255}, colour, 0.75, 0, false});
            hatch(area, colour);
        } else {
            shapes_.emplace_back(BoxShape{area, colour, std::nullopt, 0, 0, false});
        }
    }
    void operator()(const ChartLine& it) {
        std::vector<Point> points;
        for (const ChartPoint& point : it.points) points.push_back(place(point));
        if (points.size() < 2) return;
        shapes_.emplace_back(PathShape{std::move(points), std::nullopt, typesetter_.style().colour(it.stroke),
                                       it.width * scale_, it.dashed, false});
    }
    void operator()(const ChartPolygon& it) {
        std::vector<Point> points;
        for (const ChartPoint& point : it.points) points.push_back(place(point));
        shapes_.emplace_back(
            PathShape{std::move(points), typesetter_.style().colour(it.fill), std::nullopt, 0, false, false});
    }
    void operator()(const ChartDot& it) {
        shapes_.emplace_back(
            DiscShape{place(it.centre), it.radius * scale_, typesetter_.style().colour(it.fill)});
    }
    void operator()(const ChartLabel& it) {
        const TextStyle style{it.bold ? Typeface::Bold : Typeface::Regular, it.size * scale_,
                              it.size * scale_, typesetter_.style().colour(it.fill), Numerals::Tabular};
        const Align align = it.anchor == ChartLabel::Anchor::Start ? Align::Left
                            : it.anchor == ChartLabel::Anchor::End ? Align::Right
                                                                   : Align::Centre;
        for (Shape& shape : typesetter_.label(it.text, style, place(it.position), align))
            shapes_.push_back(std::move(shape));
    }
    std::vector<Shape> done() { return std::move(shapes_); }

  private:
    Point place(const ChartPoint& point) const {
        return {corner_.x + point.x * scale_, corner_.y + point.y * scale_};
    }

    /// Draws the lines x + y = c as far as they lie within the area.
    void hatch(const Area& area, Rgb colour) {
        if (!(area.width > 0) || !(area.height > 0) || area.width + area.height > 5'000) return;
        for (double c = hatch_distance; c < area.width + area.height; c += hatch_distance) {
            const double left = std::max(0.0, c - area.height), right = std::min(area.width, c);
            shapes_.emplace_back(
                PathShape{{{area.x + left, area.y + c - left}, {area.x + right, area.y + c - right}},
                          std::nullopt,
                          colour,
                          0.5,
                          false,
                          false});
        }
    }

    Typesetter& typesetter_;
    Point corner_;
    double scale_;
    std::vector<Shape> shapes_;
};

} // namespace

std::vector<Shape> chart_shapes(Typesetter& typesetter, const Chart& chart, Point corner, double scale) {
    ChartDrawer drawer(typesetter, corner, scale);
    for (const ChartShape& shape : chart.shapes) std::visit([&](const auto& it) { drawer(it); }, shape);
    return drawer.done();
}

} // namespace verantwoord
