// Agreed results as lying bars, each as a part of its own target, beside last year.
#include "document/charts/chart_canvas.hpp"
#include "document/charts/draw.hpp"

#include "base/amount/dutch.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

class Targets {
    static constexpr double bar_height = 9, last_height = 6, row_gap = 9, line_height = 9.5, name_room = 120,
                            space = 8;

  public:
    Targets(const std::vector<TargetBar>& bars, std::string year, std::string last_year,
            const TextMeasure& measure)
        : bars_(bars), year_(std::move(year)), last_year_(std::move(last_year)), canvas_(measure, 0) {
        double label_room = 0;
        for (const TargetBar& bar : bars_) {
            auto lines = canvas_.wrapped(dutch::capitalised(bar.name), name_room);
            if (lines.empty()) lines = {canvas_.shortened(dutch::capitalised(bar.name), name_room)};
            left_ = std::max(left_, canvas_.widest(lines));
            names_.push_back(std::move(lines));
            label_room = std::max(label_room, canvas_.text_width(label_of(bar)));
            most_ = std::max({most_, part(bar.value, bar), part(bar.last_year, bar)});
        }
        left_ += space;
        right_ = std::max(chart_width - label_room - space, left_ + 60);
    }

    Chart draw();

  private:
    /// The figure as a part of its target, 1 being as agreed. More than twice that is drawn as twice, for
    /// such a bar would press the others together.
    static double part(const Published& figure, const TargetBar& bar) {
        const double target = on_axis(bar.target);
        return target > 0 ? std::min(drawn(figure) / target, 2.0) : 0;
    }
    static std::string label_of(const TargetBar& bar) {
        return (bar.value.open() ? bar.value.text() : gap_text(bar.value)) + " · " + bar.agreed;
    }
    double x(double part) const { return left_ + part / most_ * (right_ - left_); }
    void draw_bar(const Published& figure, const TargetBar& bar, double y, bool this_year);

    const std::vector<TargetBar>& bars_;
    std::string year_, last_year_;
    ChartCanvas canvas_;
    std::vector<std::vector<std::string>> names_;
    double left_ = 0, right_ = 0;
    /// The end of the axis; more than 1, so that the mark of the target never stands at the edge.
    double most_ = 1.15;
};

void Targets::draw_bar(const Published& figure, const TargetBar& bar, double y, bool this_year) {
    const double height = this_year ? bar_height : last_height;
    if (figure.open())
        canvas_.bar({left_, y, x(part(figure, bar)) - left_, height,
                     this_year ? Paint::Series1 : Paint::Series2, false, !this_year});
    else if (figure.visibility() == Visibility::Hidden)
        canvas_.gap(left_, y, x(1) - left_, height);
}

Chart Targets::draw() {
    const double head = canvas_.legend(0, {{year_, Paint::Series1, false},
                                           {last_year_, Paint::Series2, true},
                                           {"afgesproken", Paint::Ink, false}});
    double y = head + 4;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const TargetBar& bar = bars_[i];
        const double text = line_height * static_cast<double>(names_[i].size());
        const double row = std::max(bar_height + last_height, text), middle = y + row / 2;
        double line = middle - text / 2 + 7.2;
        for (const std::string& name : names_[i]) {
            canvas_.label(left_ - space, line, name, ChartCanvas::Anchor::End);
            line += line_height;
        }
        const double top = middle - (bar_height + last_height) / 2;
        draw_bar(bar.value, bar, top, true);
        draw_bar(bar.last_year, bar, top + bar_height, false);
        canvas_.bar({x(1) - 0.9, top - 2, 1.8, bar_height + last_height + 4, Paint::Ink, false, false});
        canvas_.label(chart_width, middle + 2.8, label_of(bar), ChartCanvas::Anchor::End);
        y += row + row_gap;
    }
    canvas_.line(left_, head, left_, y - row_gap + 2, Paint::Muted);
    canvas_.height(y - row_gap + 4);
    return canvas_.take();
}

} // namespace

Chart draw_targets(const std::vector<TargetBar>& bars, std::string year, std::string last_year,
                   const TextMeasure& measure) {
    return Targets(bars, std::move(year), std::move(last_year), measure).draw();
}

} // namespace verantwoord
