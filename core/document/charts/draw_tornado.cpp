// The lines of a ledger as bars from low to high around their middle value.
#include "base/amount/dutch.hpp"
#include "document/charts/chart_canvas.hpp"
#include "document/charts/chart_data.hpp"
#include "document/charts/draw.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

class Tornado {
    static constexpr double bar_height = 12, gap = 8, line_height = 9.5, name_room = 130, label_gap = 4;

  public:
    Tornado(const std::vector<TornadoBar>& bars, const TextMeasure& measure)
        : bars_(bars), canvas_(measure, 0) {
        for (const TornadoBar& bar : bars_) {
            names_.push_back(name_lines(dutch::capitalised(bar.name)));
            left_ = std::max(left_, canvas_.widest(names_.back()));
            low_room_ = std::max(low_room_, canvas_.text_width(bar.low.text()));
            high_room_ = std::max(high_room_, canvas_.text_width(bar.high.text()));
            least_ = std::min({least_, value(bar.low), value(bar.high)});
            most_ = std::max({most_, value(bar.low), value(bar.high)});
        }
        names_end_ = left_;
        left_ += 10 + low_room_ + label_gap;
        right_ = std::max(chart_width - high_room_ - label_gap, left_ + 40);
        if (most_ <= least_) most_ = least_ + 1;
    }

    Chart draw() {
        const double top =
            canvas_.legend(0, {{"van laag tot hoog", Paint::Series2, false}, {"midden", Paint::Ink, false}}) +
            4;
        double y = top;
        for (std::size_t i = 0; i < bars_.size(); ++i) {
            const double text = line_height * static_cast<double>(names_[i].size());
            const double row = std::max(bar_height, text);
            double line = y + row / 2 - text / 2 + 7.2;
            for (const std::string& name : names_[i]) {
                canvas_.label(names_end_, line, name, ChartCanvas::Anchor::End);
                line += line_height;
            }
            draw_bar(bars_[i], y + (row - bar_height) / 2);
            y += row + gap;
        }
        draw_zero(top - 2, y - gap + 2);
        canvas_.label(x(0), y + 6, "€\u00A00", ChartCanvas::Anchor::Middle, Paint::Muted);
        canvas_.height(y + 9);
        return canvas_.take();
    }

  private:
    static double value(const Published& figure) { return on_axis(figure); }
    double x(double amount) const { return left_ + (amount - least_) / (most_ - least_) * (right_ - left_); }

    std::vector<std::string> name_lines(const std::string& name) const {
        auto lines = canvas_.wrapped(name, name_room);
        if (lines.empty()) lines = {canvas_.shortened(name, name_room)};
        return lines;
    }
    /// Draws the line of zero, with gaps for the amounts that stand on it.
    void draw_zero(double from, double until) {
        for (const double y : crossed_) {
            if (y > from) canvas_.line(x(0), from, x(0), y, Paint::Muted);
            from = y + bar_height + 4;
        }
        if (until > from) canvas_.line(x(0), from, x(0), until, Paint::Muted);
    }
    void draw_bar(const TornadoBar& bar, double y) {
        const double from = x(value(bar.low)), to = x(value(bar.high)), middle = x(value(bar.middle));
        const double baseline = y + bar_height / 2 + 2.8;
        if (to > from) {
            canvas_.bar({from, y, to - from, bar_height, Paint::Series2, false, false});
            canvas_.label(from - label_gap, baseline, bar.low.text(), ChartCanvas::Anchor::End, Paint::Muted);
            const double begin = from - label_gap - canvas_.text_width(bar.low.text());
            if (begin < x(0) && x(0) < from - label_gap) crossed_.push_back(y - 2);
        }
        canvas_.bar({middle - 0.9, y - 1.5, 1.8, bar_height + 3, Paint::Ink, false, false});
        canvas_.label(std::max(to, middle) + label_gap, baseline, bar.high.text(),
                      ChartCanvas::Anchor::Start);
    }

    const std::vector<TornadoBar>& bars_;
    ChartCanvas canvas_;
    std::vector<std::vector<std::string>> names_;
    double names_end_ = 0, left_ = 0, right_ = 0, low_room_ = 0, high_room_ = 0;
    std::vector<double> crossed_; ///< the tops of the rows in which an amount stands on the line of zero
    double least_ = 0, most_ = 0; ///< the axis always holds zero, so that lengths can be compared
};

} // namespace

Chart draw_tornado(const std::vector<TornadoBar>& bars, const TextMeasure& measure) {
    return Tornado(bars, measure).draw();
}

} // namespace verantwoord
