// Figures over time as lines: this year drawn through, last year dashed.
#include "document/charts/chart_axis.hpp"
#include "document/charts/chart_canvas.hpp"
#include "document/charts/draw.hpp"

#include <algorithm>
#include <cmath>

namespace verantwoord {

namespace {

class Lines {
    static constexpr double plot_height = 140;

  public:
    Lines(const ChartData& data, const TextMeasure& measure)
        : data_(data), count_(data.members.size()), axis_(data.largest(), data.total.unit()),
          canvas_(measure, 0) {}

    Chart draw();

  private:
    double x_of(std::size_t index) const {
        if (count_ < 2) return (left_ + right_) / 2;
        return left_ + 10 +
               (right_ - left_ - 20) * static_cast<double>(index) / static_cast<double>(count_ - 1);
    }
    double y_of(const Published& figure) const { return bottom_ - drawn(figure) / axis_.top() * plot_height; }
    double apart() const { return count_ < 2 ? right_ - left_ : x_of(1) - x_of(0); }
    const Published& figure(std::size_t index, bool this_year) const {
        return this_year ? data_.members[index].value : data_.members[index].last_year;
    }
    void draw_axis();
    std::pair<double, double> name_at(std::size_t index) const {
        const double half = canvas_.text_width(short_name(data_.members[index].name)) / 2;
        const double x = std::clamp(x_of(index), half, std::max(half, chart_width - half));
        return {x - half, x + half};
    }
    bool names_fit(std::size_t every) const;
    void draw_names();
    void draw_series(bool this_year);
    void draw_series_names();
    void draw_gaps();
    bool numbers_fit() const;
    void draw_numbers();
    double end_of(bool this_year) const; ///< the height of the last point; negative when there is none

    const ChartData& data_;
    std::size_t count_;
    ChartAxis axis_;
    ChartCanvas canvas_;
    double left_ = 0, right_ = 0, bottom_ = 10 + plot_height;
};

void Lines::draw_axis() {
    for (std::size_t step = 0; step <= axis_.steps(); ++step) {
        const double y = bottom_ - axis_.value(step) / axis_.top() * plot_height;
        canvas_.line(left_, y, right_, y, step == 0 ? Paint::Muted : Paint::Grid);
        canvas_.label(left_ - 6, y + 2.8, axis_.label(step), ChartCanvas::Anchor::End, Paint::Muted);
    }
}

/// Whether the names of every so many points stand free of each other.
bool Lines::names_fit(std::size_t every) const {
    double free_from = -1e9;
    for (std::size_t index = 0; index < count_; index += every) {
        const auto [left, right] = name_at(index);
        if (left < free_from) return false;
        free_from = right + 4;
    }
    return true;
}

/// Writes the names below the points, or those of every second, third, sixth, … with that of the last where
/// it does not touch them.
void Lines::draw_names() {
    std::size_t every = 1;
    for (const std::size_t step : {1U, 2U, 3U, 4U, 6U, 12U}) {
        every = step;
        if (names_fit(every)) break;
    }
    while (every < count_ && !names_fit(every)) every += 12;
    double free_from = -1e9;
    for (std::size_t index = 0; index < count_; ++index) {
        const auto [left, right] = name_at(index);
        if ((index % every != 0 && index + 1 < count_) || left < free_from) continue;
        canvas_.label((left + right) / 2, bottom_ + 12, short_name(data_.members[index].name),
                      ChartCanvas::Anchor::Middle);
        free_from = right + 4;
    }
}

void Lines::draw_series(bool this_year) {
    const Paint paint = this_year ? Paint::Series1 : Paint::Series2;
    ChartLine line{{}, paint, this_year ? 2.0 : 1.4, !this_year};
    const auto finish = [&] {
        if (line.points.size() > 1) canvas_.add(line);
        line.points.clear();
    };
    for (std::size_t index = 0; index < count_; ++index) {
        if (figure(index, this_year).open())
            line.points.push_back({x_of(index), y_of(figure(index, this_year))});
        else
            finish();
    }
    finish();
    for (std::size_t index = 0; index < count_; ++index)
        if (figure(index, this_year).open())
            canvas_.add(ChartDot{{x_of(index), y_of(figure(index, this_year))},
                                 std::min(this_year ? 2.4 : 1.6, apart() * 0.35),
                                 paint});
}

double Lines::end_of(bool this_year) const {
    for (std::size_t index = count_; index-- > 0;)
        if (figure(index, this_year).open()) return y_of(figure(index, this_year));
    return -1;
}

/// Writes the years at the ends of their lines, moved apart where these meet.
void Lines::draw_series_names() {
    if (!data_.with_last_year) return;
    constexpr double apart = 10;
    double now = end_of(true), before = end_of(false);
    if (now >= 0 && before >= 0 && std::abs(now - before) < apart) {
        const double middle = std::clamp((now + before) / 2, 10.0, bottom_ - apart / 2);
        const double shift = now <= before ? apart / 2 : -apart / 2;
        now = middle - shift;
        before = middle + shift;
    }
    if (now >= 0) canvas_.label(right_ + 4, now + 2.8, data_.year, ChartCanvas::Anchor::Start);
    if (before >= 0)
        canvas_.label(right_ + 4, before + 2.8, data_.last_year, ChartCanvas::Anchor::Start, Paint::Muted);
}

/// Whether there is room for the numbers: one line with few points says them itself.
bool Lines::numbers_fit() const {
    if (data_.with_last_year || count_ < 2) return false;
    for (std::size_t index = 0; index < count_; ++index)
        // The first and the last number are moved inwards, by at most half of their width.
        if (2 * canvas_.text_width(figure(index, true).text()) + 4 > apart()) return false;
    return true;
}

void Lines::draw_numbers() {
    for (std::size_t index = 0; index < count_; ++index) {
        if (!figure(index, true).open()) continue;
        const std::string text = figure(index, true).text();
        const double half = canvas_.text_width(text) / 2;
        canvas_.label(std::clamp(x_of(index), left_ + 2 + half, chart_width - half),
                      y_of(figure(index, true)) - 6, text, ChartCanvas::Anchor::Middle);
    }
}

/// Draws a dashed mark on the axis for a point that is not shown, at the same height whatever the figure is.
void Lines::draw_gaps() {
    bool any = false;
    for (std::size_t index = 0; index < count_; ++index) {
        const bool gap =
            !figure(index, true).open() || (data_.with_last_year && !figure(index, false).open());
        const double width = std::min(8.0, apart());
        if (gap) canvas_.gap(x_of(index) - width / 2, bottom_ - 10, width, 10);
        any = any || gap;
    }
    if (!any) return;
    canvas_.gap(left_, bottom_ + 21, 8, 8);
    canvas_.label(left_ + 12, bottom_ + 28, "niet getoond of onbekend", ChartCanvas::Anchor::Start,
                  Paint::Muted);
}

Chart Lines::draw() {
    left_ = canvas_.widest(axis_.labels()) + 6;
    const double series = data_.with_last_year ? canvas_.widest({data_.year, data_.last_year}) + 6 : 0;
    right_ = std::max(chart_width - series, left_ + 60);
    const bool numbers = numbers_fit();
    if (numbers) bottom_ += 8;
    draw_axis();
    if (data_.with_last_year) draw_series(false);
    draw_series(true);
    draw_series_names();
    if (numbers) draw_numbers();
    draw_names();
    draw_gaps();
    canvas_.height(bottom_ + (data_.has_gaps() ? 33 : 17));
    return canvas_.take();
}

} // namespace

Chart draw_lines(const ChartData& data, const TextMeasure& measure) { return Lines(data, measure).draw(); }

} // namespace verantwoord
