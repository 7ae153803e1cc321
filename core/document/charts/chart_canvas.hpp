// Where a chart's shapes are put, with the few drawing words that all charts share.
#pragma once

#include "document/tree/chart.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

inline constexpr double chart_width = 451; ///< the text's width on A4
inline constexpr double label_size = 8;

class ChartCanvas {
  public:
    using Anchor = ChartLabel::Anchor;

    ChartCanvas(const TextMeasure& measure, double height) : measure_(measure) {
        chart_.width = chart_width;
        chart_.height = height;
    }
    double text_width(std::string_view text, bool bold = false) const {
        return measure_.width(text, label_size, bold);
    }
    double widest(const std::vector<std::string>& texts) const;

    void label(double x, double y, std::string text, Anchor anchor, Paint fill = Paint::Ink);
    void line(double x1, double y1, double x2, double y2, Paint stroke, double width = 0.5);
    void bar(const ChartRectangle& rectangle) { chart_.shapes.emplace_back(rectangle); }
    template <typename Shape>
    void add(Shape shape) {
        chart_.shapes.emplace_back(std::move(shape));
    }
    void gap(double x, double y, double width, double height);

    /// The words in lines no wider than `width`; empty when a word does not fit or more than three lines are
    /// needed.
    std::vector<std::string> wrapped(std::string_view text, double width) const;

    /// The beginning of the text with an ellipsis, as much as fits.
    std::string shortened(std::string text, double width) const;

    struct LegendEntry {
        std::string text;
        Paint fill = Paint::Series1;
        bool hatched = false;
    };
    /// Squares with names in rows from the left; gives the height used.
    double legend(double y, const std::vector<LegendEntry>& entries);

    Chart take() { return std::move(chart_); }
    void height(double height) { chart_.height = height; }

  private:
    const TextMeasure& measure_;
    Chart chart_;
};

} // namespace verantwoord
