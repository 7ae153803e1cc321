#include "output/html/html_chart.hpp"

#include "output/html/html_text.hpp"

#include <set>

namespace verantwoord::html {

namespace {

std::string_view name(Paint paint) {
    switch (paint) {
    case Paint::Ink: return "inkt";
    case Paint::Muted: return "gedempt";
    case Paint::Grid: return "lijn";
    case Paint::Surface: return "vlak";
    case Paint::Accent: return "accent";
    case Paint::Series1: return "r1";
    case Paint::Series2: return "r2";
    case Paint::Series3: return "r3";
    case Paint::Series4: return "r4";
    case Paint::Series5: return "r5";
    case Paint::Series6: return "r6";
    }
    return "inkt";
}

class SvgWriter {
  public:
    SvgWriter(const Chart& chart, std::string_view id) : chart_(chart), id_(id) {}

    std::string write(std::string_view title, std::string_view description) {
        out_ = "<svg class=\"grafiek\" role=\"img\" aria-labelledby=\"" + id_ + "-t\" aria-describedby=\"" +
               id_ + "-d\" viewBox=\"0 0 " + number(chart_.width) + ' ' + number(chart_.height) +
               "\" width=\"" + number(chart_.width) + "\" height=\"" + number(chart_.height) + "\">\n";
        out_ += "<title id=\"" + id_ + "-t\">" + escaped(title) + "</title>\n";
        out_ += "<desc id=\"" + id_ + "-d\">" + escaped(description) + "</desc>\n";
        patterns();
        for (const ChartShape& shape : chart_.shapes)
            std::visit([this](const auto& one) { draw(one); }, shape);
        out_ += "</svg>\n";
        return std::move(out_);
    }

  private:
    void points(const std::vector<ChartPoint>& all) {
        out_ += " points=\"";
        for (std::size_t i = 0; i < all.size(); ++i)
            out_ += (i == 0 ? "" : " ") + number(all[i].x) + ',' + number(all[i].y);
        out_ += "\"/>\n";
    }
    void attribute(std::string_view key, double value) {
        out_ += ' ';
        out_ += key;
        out_ += "=\"" + number(value) + '"';
    }

    /// The hatching of last year, once for each colour that has it.
    void patterns() {
        std::set<Paint> hatched;
        for (const ChartShape& shape : chart_.shapes)
            if (const auto* rectangle = std::get_if<ChartRectangle>(&shape);
                rectangle != nullptr && rectangle->hatched && !rectangle->dashed_outline)
                hatched.insert(rectangle->fill);
        if (hatched.empty()) return;
        out_ += "<defs>\n";
        for (const Paint paint : hatched) {
            const std::string colour(name(paint));
            out_ +=
                "<pattern id=\"" + id_ + "-" + colour +
                "\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                "<rect class=\"v-" +
                colour +
                "\" width=\"5\" height=\"5\"/><rect class=\"arcering\" width=\"2\" "
                "height=\"5\"/></pattern>\n";
        }
        out_ += "</defs>\n";
    }

    void draw(const ChartRectangle& rectangle) {
        const std::string colour(name(rectangle.fill));
        out_ += "<rect class=\"";
        if (rectangle.dashed_outline)
            out_ += "verborgen";
        else
            out_ += rectangle.hatched ? "s-" + colour : "v-" + colour;
        out_ += '"';
        if (rectangle.hatched && !rectangle.dashed_outline)
            out_ += " fill=\"url(#" + id_ + "-" + colour + ")\"";
        attribute("x", rectangle.x);
        attribute("y", rectangle.y);
        attribute("width", rectangle.width < 0 ? 0 : rectangle.width);
        attribute("height", rectangle.height < 0 ? 0 : rectangle.height);
        out_ += "/>\n";
    }

    void draw(const ChartLine& line) {
        out_ += "<polyline class=\"trek s-" + std::string(name(line.stroke)) + '"';
        attribute("stroke-width", line.width);
        if (line.dashed) out_ += " stroke-dasharray=\"3 2.5\"";
        points(line.points);
    }

    void draw(const ChartPolygon& polygon) {
        out_ += "<polygon class=\"v-" + std::string(name(polygon.fill)) + '"';
        points(polygon.points);
    }

    void draw(const ChartDot& dot) {
        out_ += "<circle class=\"v-" + std::string(name(dot.fill)) + '"';
        attribute("cx", dot.centre.x);
        attribute("cy", dot.centre.y);
        attribute("r", dot.radius);
        out_ += "/>\n";
    }

    void draw(const ChartLabel& label) {
        out_ += "<text class=\"v-" + std::string(name(label.fill)) + (label.bold ? " vet" : "") + '"';
        attribute("x", label.position.x);
        attribute("y", label.position.y);
        attribute("font-size", label.size);
        if (label.anchor == ChartLabel::Anchor::Middle) out_ += " text-anchor=\"middle\"";
        if (label.anchor == ChartLabel::Anchor::End) out_ += " text-anchor=\"end\"";
        out_ += '>' + escaped(label.text) + "</text>\n";
    }

    const Chart& chart_;
    std::string id_;
    std::string out_;
};

} // namespace

std::string svg(const Chart& chart, std::string_view id, std::string_view title,
                std::string_view description) {
    return SvgWriter(chart, id).write(title, description);
}

} // namespace verantwoord::html
