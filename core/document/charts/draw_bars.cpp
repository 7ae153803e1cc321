// Upright bars, one or two for each member, with their numbers above them.
#include "document/charts/chart_axis.hpp"
#include "document/charts/chart_canvas.hpp"
#include "document/charts/draw.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Where the parts of the chart are.
struct Plan {
    double left = 0, right = chart_width, top = 0, bottom = 0, slot = 0, bar = 0;
    std::vector<std::vector<std::string>> names;
    std::size_t name_lines = 1;
};

class Bars {
    static constexpr double plot_height = 140, label_room = 14, line_height = 10;

  public:
    Bars(const ChartData& data, const TextMeasure& measure)
        : data_(data), axis_(data.largest(), data.total.unit()), canvas_(measure, 0) {}

    std::optional<Chart> draw();

  private:
    bool plan();
    void draw_axis();
    void draw_member(std::size_t index);
    void draw_bar(double x, const Published& figure, bool this_year);
    bool labels_fit(double room, bool last_year_too) const;
    double height_of(const Published& figure) const { return drawn(figure) / axis_.top() * plot_height; }

    const ChartData& data_;
    ChartAxis axis_;
    ChartCanvas canvas_;
    Plan plan_;
    bool marks_ = false; ///< whether a mark stands where "niet getoond" or "onbekend" did not fit
    bool label_this_year_ = false, label_last_year_ = false;
};

bool Bars::labels_fit(double room, bool last_year_too) const {
    return std::all_of(data_.members.begin(), data_.members.end(), [&](const ChartMember& member) {
        const auto fits = [&](const Published& figure) {
            return canvas_.text_width(figure.open() ? figure.text() : "–") + 3 <= room;
        };
        return fits(member.value) && (!last_year_too || fits(member.last_year));
    });
}

bool Bars::plan() {
    if (data_.members.empty() || data_.members.size() > most_bars) return false;
    plan_.left = canvas_.widest(axis_.labels()) + 6;
    plan_.slot = (plan_.right - plan_.left) / static_cast<double>(data_.members.size());
    for (const ChartMember& member : data_.members) {
        plan_.names.push_back(canvas_.wrapped(short_name(member.name), plan_.slot - 4));
        if (plan_.names.back().empty()) return false;
        plan_.name_lines = std::max(plan_.name_lines, plan_.names.back().size());
    }
    const double room = plan_.slot * 0.76;
    plan_.bar = std::min(data_.with_last_year ? room / 2 : room, 46.0);
    label_last_year_ = data_.with_last_year && labels_fit(plan_.bar + 2, true);
    // A label wider than its bar would stand over the bar of last year beside it.
    label_this_year_ =
        label_last_year_ || labels_fit(data_.with_last_year ? plan_.bar + 2 : plan_.slot - 1, false);
    return true;
}

void Bars::draw_axis() {
    for (std::size_t step = 0; step <= axis_.steps(); ++step) {
        const double y = plan_.bottom - axis_.value(step) / axis_.top() * plot_height;
        canvas_.line(plan_.left, y, plan_.right, y, step == 0 ? Paint::Muted : Paint::Grid);
        canvas_.label(plan_.left - 6, y + 2.8, axis_.label(step), ChartCanvas::Anchor::End, Paint::Muted);
    }
}

void Bars::draw_bar(double x, const Published& figure, bool this_year) {
    const double centre = x + plan_.bar / 2;
    if (!figure.open()) {
        canvas_.gap(x + 1, plan_.bottom - 14, plan_.bar - 2, 14);
        const std::string text = gap_text(figure);
        const bool fits = canvas_.text_width(text) <= (data_.with_last_year ? plan_.bar : plan_.slot - 2);
        marks_ = marks_ || !fits;
        canvas_.label(centre, plan_.bottom - 17, fits ? text : std::string(gap_mark(figure)),
                      ChartCanvas::Anchor::Middle, Paint::Muted);
        return;
    }
    const double height = height_of(figure);
    canvas_.bar({x, plan_.bottom - height, plan_.bar, height, this_year ? Paint::Series1 : Paint::Series2,
                 false, !this_year});
    if (this_year ? label_this_year_ : label_last_year_)
        canvas_.label(centre, plan_.bottom - height - 3, figure.text(), ChartCanvas::Anchor::Middle,
                      this_year ? Paint::Ink : Paint::Muted);
}

void Bars::draw_member(std::size_t index) {
    const ChartMember& member = data_.members[index];
    const double centre = plan_.left + plan_.slot * (static_cast<double>(index) + 0.5);
    if (data_.with_last_year) {
        draw_bar(centre - plan_.bar, member.last_year, false);
        draw_bar(centre, member.value, true);
    } else {
        draw_bar(centre - plan_.bar / 2, member.value, true);
    }
    for (std::size_t line = 0; line < plan_.names[index].size(); ++line)
        canvas_.label(centre, plan_.bottom + 11 + line_height * static_cast<double>(line),
                      plan_.names[index][line], ChartCanvas::Anchor::Middle);
}

std::optional<Chart> Bars::draw() {
    if (!plan()) return std::nullopt;
    if (data_.with_last_year)
        plan_.top =
            canvas_.legend(0, {{data_.last_year, Paint::Series2, true}, {data_.year, Paint::Series1, false}});
    plan_.bottom = plan_.top + label_room + plot_height;
    draw_axis();
    for (std::size_t index = 0; index < data_.members.size(); ++index) draw_member(index);
    double height = plan_.bottom + 7 + line_height * static_cast<double>(plan_.name_lines);
    if (marks_) {
        height += 13;
        canvas_.gap(plan_.left, height - 11, 8, 8);
        canvas_.label(plan_.left + 12, height - 4, "– niet getoond, ? onbekend", ChartCanvas::Anchor::Start,
                      Paint::Muted);
    }
    canvas_.height(height);
    return canvas_.take();
}

} // namespace

std::optional<Chart> draw_bars(const ChartData& data, const TextMeasure& measure) {
    return Bars(data, measure).draw();
}

} // namespace verantwoord
