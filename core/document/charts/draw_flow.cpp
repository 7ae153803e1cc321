// Steps between roles as arrows between boxes: upwards above the boxes, back and out below them.
#include "document/charts/chart_canvas.hpp"
#include "document/charts/draw.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

constexpr std::string_view arrow = " → ";
/// The order of the boxes: roles from low to high, and who left at the end. Names that are not here follow as
/// they come.
constexpr std::array<std::string_view, 10> ladder{
    "bezoeker",     "deelnemer", "initiatiefnemer", "vrijwilliger", "stagiair",
    "werkervaring", "leerling",  "medewerker",      "vertrokken",   "pauze"};

struct Step {
    std::size_t from = 0, to = 0; ///< boxes
    const Published* figure = nullptr;
};

class Flow {
    static constexpr double box_height = 26, gap = 26, line_height = 9.5, first_rise = 24, rise = 20,
                            thickest = 8;

  public:
    Flow(const ChartData& data, const TextMeasure& measure) : canvas_(measure, 0), largest_(data.largest()) {
        collect_boxes(data);
        for (const ChartMember& member : data.members)
            if (const auto split = member.name.find(arrow); split != std::string::npos)
                steps_.push_back({box(member.name.substr(0, split)),
                                  box(member.name.substr(split + arrow.size())), &member.value});
        width_ = boxes_.empty()
                     ? 0
                     : std::min(92.0, (chart_width - gap * static_cast<double>(boxes_.size() - 1)) /
                                          static_cast<double>(boxes_.size()));
        const double free = chart_width - width_ * static_cast<double>(boxes_.size());
        space_ = boxes_.size() < 2 ? 0 : std::min(72.0, free / static_cast<double>(boxes_.size() - 1));
    }

    Chart draw();

  private:
    void collect_boxes(const ChartData& data);
    std::size_t box(const std::string& name) const {
        return static_cast<std::size_t>(std::find(boxes_.begin(), boxes_.end(), name) - boxes_.begin());
    }
    double left(std::size_t box) const { return static_cast<double>(box) * (width_ + space_); }
    bool to_the_right(const Step& step) const { return step.to > step.from; }
    /// Whether the step goes forward, or back in after leaving: such steps are drawn above the boxes.
    bool up(const Step& step) const {
        const bool leaves = outside(boxes_[step.to]), returns = outside(boxes_[step.from]);
        return returns || (to_the_right(step) && !leaves);
    }
    static bool outside(std::string_view name) { return name == "vertrokken" || name == "pauze"; }
    std::size_t distance(const Step& step) const {
        return to_the_right(step) ? step.to - step.from : step.from - step.to;
    }
    double reach(bool upwards) const;
    void draw_box(std::size_t index, double top);
    bool within_another(const Step& step) const;
    void draw_step(const Step& step, double edge);

    ChartCanvas canvas_;
    double largest_ = 0, width_ = 0, space_ = 0;
    bool gaps_ = false;
    std::vector<std::string> boxes_;
    std::vector<Step> steps_;
};

void Flow::collect_boxes(const ChartData& data) {
    for (const ChartMember& member : data.members) {
        const auto split = member.name.find(arrow);
        if (split == std::string::npos) continue;
        for (const std::string& name :
             {member.name.substr(0, split), member.name.substr(split + arrow.size())})
            if (box(name) == boxes_.size()) boxes_.push_back(name);
    }
    std::stable_sort(boxes_.begin(), boxes_.end(), [](const std::string& a, const std::string& b) {
        return std::find(ladder.begin(), ladder.end(), a) < std::find(ladder.begin(), ladder.end(), b);
    });
}

/// How far the arcs of one side go beyond the boxes.
double Flow::reach(bool upwards) const {
    double most = 0;
    for (const Step& step : steps_)
        if (up(step) == upwards)
            most = std::max(most, first_rise + rise * static_cast<double>(distance(step) - 1));
    return most == 0 ? 0 : most + 12;
}

void Flow::draw_box(std::size_t index, double top) {
    const double x = left(index), right = x + width_, bottom = top + box_height;
    canvas_.bar({x, top, width_, box_height, Paint::Surface, false, false});
    canvas_.add(
        ChartLine{{{x, top}, {right, top}, {right, bottom}, {x, bottom}, {x, top}}, Paint::Ink, 1, false});
    auto lines = canvas_.wrapped(dutch::capitalised(boxes_[index]), width_ - 6);
    if (lines.empty() || lines.size() > 2)
        lines = {canvas_.shortened(dutch::capitalised(boxes_[index]), width_ - 6)};
    double y = top + box_height / 2 + 2.8 - line_height * static_cast<double>(lines.size() - 1) / 2;
    for (const std::string& line : lines) {
        canvas_.label(left(index) + width_ / 2, y, line, ChartCanvas::Anchor::Middle);
        y += line_height;
    }
}

/// Whether a longer arc on the same side runs around this one.
bool Flow::within_another(const Step& step) const {
    return std::any_of(steps_.begin(), steps_.end(), [&](const Step& other) {
        return up(other) == up(step) && distance(other) > distance(step) &&
               std::min(other.from, other.to) <= std::min(step.from, step.to) &&
               std::max(other.from, other.to) >= std::max(step.from, step.to);
    });
}

/// Draws an arc above the boxes for a step forward, below them for a step back or out, as thick as the figure
/// is large.
void Flow::draw_step(const Step& step, double edge) {
    const double side = up(step) ? -1 : 1, right = to_the_right(step) ? 1 : -1;
    const double start = left(step.from) + width_ * (0.5 + 0.2 * right);
    const double end = left(step.to) + width_ * (0.5 - 0.2 * right);
    const double top = edge + side * (first_rise + rise * static_cast<double>(distance(step) - 1));
    const bool open = step.figure->open();
    const double width = open ? std::max(1.0, drawn(*step.figure) / std::max(largest_, 1.0) * thickest) : 1.0;
    const Paint paint = up(step) ? Paint::Series1 : Paint::Muted;
    const double half_head = width / 2 + 2.5, tip = edge + side * half_head * 1.6;
    ChartLine line{{}, paint, width, !open};
    constexpr int pieces = 24;
    for (int piece = 0; piece <= pieces; ++piece) {
        const double t = static_cast<double>(piece) / pieces, u = 1 - t;
        // A cubic curve that leaves and arrives upright; its top lies at three quarters of its handles.
        const double handle = edge + (top - edge) / 0.75;
        line.points.push_back(
            {u * u * u * start + 3 * u * u * t * start + 3 * u * t * t * end + t * t * t * end,
             u * u * u * edge + 3 * u * u * t * handle + 3 * u * t * t * handle + t * t * t * tip});
    }
    canvas_.add(std::move(line));
    canvas_.add(ChartPolygon{{{end - half_head, tip}, {end + half_head, tip}, {end, edge}}, paint});
    gaps_ = gaps_ || !open;
    // The number stands outside its arc, or inside where another arc runs around it.
    const bool above = up(step) != within_another(step);
    canvas_.label((start + end) / 2, top + (above ? -width / 2 - 3 : width / 2 + 9),
                  open ? step.figure->text() : std::string(gap_mark(*step.figure)),
                  ChartCanvas::Anchor::Middle);
}

Chart Flow::draw() {
    const double top = reach(true);
    for (const Step& step : steps_) draw_step(step, up(step) ? top : top + box_height);
    for (std::size_t index = 0; index < boxes_.size(); ++index) draw_box(index, top);
    double height = top + box_height + reach(false) + 4;
    if (gaps_) {
        canvas_.add(ChartLine{{{0, height + 6}, {16, height + 6}}, Paint::Muted, 1, true});
        canvas_.label(20, height + 9, "– niet getoond, ? onbekend", ChartCanvas::Anchor::Start, Paint::Muted);
        height += 14;
    }
    canvas_.height(height);
    return canvas_.take();
}

} // namespace

Chart draw_flow(const ChartData& data, const TextMeasure& measure) { return Flow(data, measure).draw(); }

std::string flow_text(const std::string& title, const ChartData& data) {
    const ChartMember* most = nullptr;
    std::vector<std::string> names;
    std::size_t gaps = 0;
    for (const ChartMember& member : data.members) {
        gaps += member.value.open() ? 0 : 1;
        if (!member.value.open() || drawn(member.value) <= 0) continue;
        const int order = most ? compare(member.value.amount(), most->value.amount()).value_or(0) : 1;
        if (order < 0) continue;
        if (order > 0) names.clear();
        most = &member;
        names.push_back("van " + text::replaced(member.name, arrow, " naar "));
    }
    std::string text = title + " (" + data.year + ").";
    if (data.total.open()) text += " Samen " + data.total.text() + ".";
    if (most)
        text += " Het vaakst " + dutch::list(names) + " (" + (names.size() > 1 ? "elk " : "") +
                most->value.text() + ").";
    if (gaps == 1) text += " Eén overgang heeft geen getoond getal.";
    if (gaps > 1) text += " " + std::to_string(gaps) + " overgangen hebben geen getoond getal.";
    return text;
}

bool is_flow(const ChartData& data) {
    return !data.members.empty() &&
           std::all_of(data.members.begin(), data.members.end(), [](const ChartMember& member) {
               return member.name.find(arrow) != std::string::npos;
           });
}

} // namespace verantwoord
