// The signs of the traffic light: a tick, a dash and a cross on a disc, and an empty ring.
#include "layout/setting/typesetter.hpp"

namespace verantwoord {

namespace {

PathShape stroke(Point centre, double radius, std::vector<Point> points) {
    for (Point& point : points) point = {centre.x + radius * point.x, centre.y + radius * point.y};
    return {std::move(points), std::nullopt, Rgb{255, 255, 255}, radius * 0.3, false, false};
}

} // namespace

std::vector<Shape> verdict_mark(const Style& style, const std::string& status, Point centre, double radius) {
    if (status == "gehaald")
        return {DiscShape{centre, radius, style.reached},
                stroke(centre, radius, {{-0.45, 0.02}, {-0.1, 0.36}, {0.46, -0.32}})};
    if (status == "bijna")
        return {DiscShape{centre, radius, style.nearly}, stroke(centre, radius, {{-0.48, 0}, {0.48, 0}})};
    if (status == "niet")
        return {DiscShape{centre, radius, style.missed},
                stroke(centre, radius, {{-0.36, -0.36}, {0.36, 0.36}}),
                stroke(centre, radius, {{-0.36, 0.36}, {0.36, -0.36}})};
    return {DiscShape{centre, radius, style.muted}, DiscShape{centre, radius * 0.72, Rgb{255, 255, 255}}};
}

} // namespace verantwoord
