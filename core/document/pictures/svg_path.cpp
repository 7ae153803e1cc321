// The path language of SVG, with every shorthand and arc turned into lines and cubic curves.
#include "document/tree/picture.hpp"

#include <charconv>
#include <cmath>
#include <numbers>
#include <string>

namespace verantwoord {

namespace {

constexpr std::size_t most_steps = 100'000;

class PathParser {
  public:
    explicit PathParser(std::string_view d) : d_(d) {}

    std::optional<std::vector<DrawnStep>> parse() {
        while (skip_blanks(), at_ < d_.size()) {
            const char c = d_[at_];
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
                command_ = c, ++at_;
            else if (command_ == 0 || command_ == 'Z' || command_ == 'z')
                return std::nullopt;
            if (steps_.empty() && command_ != 'M' && command_ != 'm') return std::nullopt;
            if (!take() || steps_.size() > most_steps) return std::nullopt;
            // Pairs that follow a move without a letter of their own are lines.
            if (command_ == 'M') command_ = 'L';
            if (command_ == 'm') command_ = 'l';
        }
        return std::move(steps_);
    }

  private:
    void skip_blanks() {
        while (at_ < d_.size() &&
               (d_[at_] == ' ' || d_[at_] == ',' || d_[at_] == '\n' || d_[at_] == '\t' || d_[at_] == '\r'))
            ++at_;
    }
    bool number(double& value) {
        skip_blanks();
        if (at_ < d_.size() && d_[at_] == '+') ++at_;
        const auto [end, error] = std::from_chars(d_.data() + at_, d_.data() + d_.size(), value);
        if (error != std::errc() || !std::isfinite(value)) return false;
        at_ = static_cast<std::size_t>(end - d_.data());
        return true;
    }
    bool flag(bool& value) {
        skip_blanks();
        if (at_ >= d_.size() || (d_[at_] != '0' && d_[at_] != '1')) return false;
        value = d_[at_++] == '1';
        return true;
    }
    bool point(DrawnPoint& to) {
        if (!number(to.x) || !number(to.y)) return false;
        if (relative()) to.x += here_.x, to.y += here_.y;
        return true;
    }
    bool relative() const { return command_ >= 'a'; }

    void line_to(DrawnPoint to) {
        steps_.push_back({DrawnStep::Kind::Line, to, {}, {}});
        here_ = handle_ = quadratic_ = to;
    }
    void curve_to(DrawnPoint first, DrawnPoint second, DrawnPoint to) {
        steps_.push_back({DrawnStep::Kind::Curve, to, first, second});
        here_ = quadratic_ = to;
        handle_ = second;
    }
    /// A quadratic curve is a cubic one whose handles lie two thirds of the way to its own.
    void quadratic_to(DrawnPoint handle, DrawnPoint to) {
        const DrawnPoint from = here_;
        curve_to({from.x + 2 * (handle.x - from.x) / 3, from.y + 2 * (handle.y - from.y) / 3},
                 {to.x + 2 * (handle.x - to.x) / 3, to.y + 2 * (handle.y - to.y) / 3}, to);
        quadratic_ = handle;
        handle_ = to;
    }
    static DrawnPoint mirrored(DrawnPoint handle, DrawnPoint around) {
        return {2 * around.x - handle.x, 2 * around.y - handle.y};
    }

    /// Takes the numbers of one step of the command at hand; false when they are not there.
    bool take() {
        DrawnPoint a, b, to;
        double value = 0;
        switch (command_) {
        case 'M':
        case 'm':
            if (!point(to)) return false;
            steps_.push_back({DrawnStep::Kind::Move, to, {}, {}});
            here_ = start_ = handle_ = quadratic_ = to;
            return true;
        case 'L':
        case 'l':
            if (!point(to)) return false;
            line_to(to);
            return true;
        case 'H':
        case 'h':
            if (!number(value)) return false;
            line_to({relative() ? here_.x + value : value, here_.y});
            return true;
        case 'V':
        case 'v':
            if (!number(value)) return false;
            line_to({here_.x, relative() ? here_.y + value : value});
            return true;
        case 'C':
        case 'c':
            if (!point(a) || !point(b) || !point(to)) return false;
            curve_to(a, b, to);
            return true;
        case 'S':
        case 's':
            if (!point(b) || !point(to)) return false;
            curve_to(mirrored(handle_, here_), b, to);
            return true;
        case 'Q':
        case 'q':
            if (!point(a) || !point(to)) return false;
            quadratic_to(a, to);
            return true;
        case 'T':
        case 't':
            if (!point(to)) return false;
            quadratic_to(mirrored(quadratic_, here_), to);
            return true;
        case 'A':
        case 'a': return arc();
        case 'Z':
        case 'z':
            steps_.push_back({DrawnStep::Kind::Close, start_, {}, {}});
            here_ = handle_ = quadratic_ = start_;
            return true;
        default: return false;
        }
    }

    /// Reads an arc: finds its centre from its end points as the SVG specification does (appendix B.2.4), and
    /// draws it as curves of at most a quarter turn.
    bool arc() {
        double rx = 0, ry = 0, turn = 0;
        bool large = false, sweep = false;
        DrawnPoint to;
        if (!number(rx) || !number(ry) || !number(turn) || !flag(large) || !flag(sweep) || !point(to))
            return false;
        rx = std::abs(rx), ry = std::abs(ry);
        const DrawnPoint from = here_;
        if (rx == 0 || ry == 0) return line_to(to), true;
        if (from.x == to.x && from.y == to.y) return true;
        const double angle = turn * std::numbers::pi / 180, c = std::cos(angle), s = std::sin(angle);
        const double dx = (from.x - to.x) / 2, dy = (from.y - to.y) / 2;
        const double x = c * dx + s * dy, y = c * dy - s * dx;
        // Radii that are too small to reach from one end to the other are made as large as it takes.
        const double stretch = x * x / (rx * rx) + y * y / (ry * ry);
        if (stretch > 1) rx *= std::sqrt(stretch), ry *= std::sqrt(stretch);
        const double below = rx * rx * y * y + ry * ry * x * x;
        double factor = std::sqrt(std::max(0.0, (rx * rx * ry * ry - below) / below));
        if (large == sweep) factor = -factor;
        const double cx = factor * rx * y / ry, cy = -factor * ry * x / rx;
        const DrawnPoint centre{c * cx - s * cy + (from.x + to.x) / 2, s * cx + c * cy + (from.y + to.y) / 2};
        const double begin = std::atan2((y - cy) / ry, (x - cx) / rx);
        double span = std::atan2((-y - cy) / ry, (-x - cx) / rx) - begin;
        if (sweep && span < 0) span += 2 * std::numbers::pi;
        if (!sweep && span > 0) span -= 2 * std::numbers::pi;
        const int parts =
            std::max(1, static_cast<int>(std::ceil(std::abs(span) / (std::numbers::pi / 2) - 1e-9)));
        // How far the handles of a curve lie from its ends, for the best arc of that angle.
        const double part = span / parts, reach = 4.0 / 3 * std::tan(part / 4);
        const auto place = [&](double u, double v) {
            return DrawnPoint{centre.x + c * rx * u - s * ry * v, centre.y + s * rx * u + c * ry * v};
        };
        for (int i = 0; i < parts; ++i) {
            const double t = begin + part * i, end = t + part;
            const DrawnPoint first =
                place(std::cos(t) - reach * std::sin(t), std::sin(t) + reach * std::cos(t));
            const DrawnPoint second =
                place(std::cos(end) + reach * std::sin(end), std::sin(end) - reach * std::cos(end));
            curve_to(first, second, i + 1 == parts ? to : place(std::cos(end), std::sin(end)));
        }
        handle_ = to;
        return true;
    }

    std::string_view d_;
    std::size_t at_ = 0;
    char command_ = 0;
    DrawnPoint here_, start_, handle_, quadratic_;
    std::vector<DrawnStep> steps_;
};

} // namespace

std::optional<std::vector<DrawnStep>> parse_svg_path(std::string_view d) { return PathParser(d).parse(); }

} // namespace verantwoord
