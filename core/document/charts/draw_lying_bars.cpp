// Lying bars, for names that do not fit below upright ones and for many members.
#include "base/amount/dutch.hpp"
#include "document/charts/chart_axis.hpp"
#include "document/charts/chart_canvas.hpp"
#include "document/charts/draw.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

class LyingBars {
    /// How much room names get. Longer ones are wrapped, and a word that is too long is cut with an ellipsis.
    static constexpr double most_name_room = 150, line_height = 9.5;

  public:
    LyingBars(const ChartData& data, const TextMeasure& measure)
        : data_(data), count_(data.members.size()), axis_(data.largest(), data.total.unit()),
          canvas_(measure, 0) {}

    Chart draw();

  private:
    std::vector<std::string> name_lines(const std::string& name) const;
    double value_room() const;
    double draw_bar(double y, double height, const Published& figure, bool this_year);

    const ChartData& data_;
    std::size_t count_;
    ChartAxis axis_;
    ChartCanvas canvas_;
    double left_ = 0, right_ = 0;
};

std::vector<std::string> LyingBars::name_lines(const std::string& name) const {
    if (auto lines = canvas_.wrapped(name, most_name_room); !lines.empty()) return lines;
    return {canvas_.shortened(name, most_name_room)};
}

double LyingBars::value_room() const {
    double room = 0;
    for (std::size_t i = 0; i < count_; ++i) {
        const ChartMember& member = data_.members[i];
        for (const Published* figure : {&member.value, &member.last_year}) {
            if (figure == &member.last_year && !data_.with_last_year) continue;
            room = std::max(room, canvas_.text_width(figure->open() ? figure->text() : gap_text(*figure)));
        }
    }
    return room + 6;
}

double LyingBars::draw_bar(double y, double height, const Published& figure, bool this_year) {
    const double baseline = y + height / 2 + 2.8;
    if (!figure.open()) {
        canvas_.gap(left_, y + 1, 14, height - 2);
        canvas_.label(left_ + 18, baseline, gap_text(figure), ChartCanvas::Anchor::Start, Paint::Muted);
        return y + height;
    }
    const double length = drawn(figure) / axis_.top() * (right_ - left_);
    canvas_.bar({left_, y, length, height, this_year ? Paint::Series1 : Paint::Series2, false, !this_year});
    canvas_.label(left_ + length + 4, baseline, figure.text(), ChartCanvas::Anchor::Start,
                  this_year ? Paint::Ink : Paint::Muted);
    return y + height;
}

Chart LyingBars::draw() {
    double y = 0;
    if (data_.with_last_year)
        y = canvas_.legend(0,
                           {{data_.year, Paint::Series1, false}, {data_.last_year, Paint::Series2, true}}) +
            2;
    std::vector<std::vector<std::string>> names;
    for (std::size_t i = 0; i < count_; ++i) {
        names.push_back(name_lines(dutch::capitalised(data_.members[i].name)));
        left_ = std::max(left_, canvas_.widest(names.back()));
    }
    left_ += 8;
    right_ = std::max(chart_width - value_room(), left_ + 40);
    const double top = y,
                 bar = data_.with_last_year ? 9.5
                       : count_ > 12        ? 9.5
                                            : 13,
                 gap = count_ > 12 ? 4 : 7;
    for (std::size_t i = 0; i < count_; ++i) {
        const double bars = data_.with_last_year ? 2 * bar + 1 : bar;
        const double text = line_height * static_cast<double>(names[i].size());
        const double row = std::max(bars, text);
        double line = y + row / 2 - text / 2 + 7.2;
        for (const std::string& name : names[i]) {
            canvas_.label(left_ - 8, line, name, ChartCanvas::Anchor::End);
            line += line_height;
        }
        const double next = draw_bar(y + (row - bars) / 2, bar, data_.members[i].value, true);
        if (data_.with_last_year) draw_bar(next + 1, bar, data_.members[i].last_year, false);
        y += row + gap;
    }
    canvas_.line(left_, top, left_, y - gap, Paint::Muted);
    canvas_.height(std::max(y - gap, 10.0));
    return canvas_.take();
}

} // namespace

Chart draw_lying_bars(const ChartData& data, const TextMeasure& measure) {
    return LyingBars(data, measure).draw();
}

} // namespace verantwoord
