#include "document/charts/chart_canvas.hpp"

#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

double ChartCanvas::widest(const std::vector<std::string>& texts) const {
    double result = 0;
    for (const std::string& text : texts) result = std::max(result, text_width(text));
    return result;
}

void ChartCanvas::label(double x, double y, std::string text, Anchor anchor, Paint fill) {
    ChartLabel label;
    label.position = {x, y};
    label.text = std::move(text);
    label.size = label_size;
    label.anchor = anchor;
    label.fill = fill;
    chart_.shapes.emplace_back(std::move(label));
}

void ChartCanvas::line(double x1, double y1, double x2, double y2, Paint stroke, double width) {
    chart_.shapes.emplace_back(ChartLine{{{x1, y1}, {x2, y2}}, stroke, width, false});
}

void ChartCanvas::gap(double x, double y, double width, double height) {
    chart_.shapes.emplace_back(ChartRectangle{x, y, width, height, Paint::Muted, true, false});
}

std::vector<std::string> ChartCanvas::wrapped(std::string_view text, double width) const {
    std::vector<std::string> lines;
    for (const std::string_view word : text::split(text, ' ')) {
        if (word.empty()) continue;
        if (text_width(word) > width) return {};
        const std::string longer = lines.empty() ? std::string(word) : lines.back() + " " + std::string(word);
        if (!lines.empty() && text_width(longer) <= width)
            lines.back() = longer;
        else
            lines.emplace_back(word);
    }
    return lines.size() > 3 ? std::vector<std::string>{} : lines;
}

std::string ChartCanvas::shortened(std::string text, double width) const {
    while (!text.empty() && text_width(text + "…") > width) {
        do text.pop_back();
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U) text.pop_back();
    }
    return text + "…";
}

double ChartCanvas::legend(double y, const std::vector<LegendEntry>& entries) {
    constexpr double square = 8, gap_after = 14, row = 13;
    double x = 0, top = y;
    for (const LegendEntry& entry : entries) {
        const double width = square + 4 + text_width(entry.text);
        if (x > 0 && x + width > chart_.width) {
            x = 0;
            top += row;
        }
        bar({x, top, square, square, entry.fill, false, entry.hatched});
        label(x + square + 4, top + square - 1, entry.text, Anchor::Start);
        x += width + gap_after;
    }
    return top + row - y;
}

} // namespace verantwoord
