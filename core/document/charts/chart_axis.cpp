#include "document/charts/chart_axis.hpp"

#include "base/amount/dutch.hpp"

#include <algorithm>
#include <cmath>

namespace verantwoord {

namespace {
/// A larger number is drawn as if it were this one: an axis says nothing beyond it, and labels stay within 64
/// bits.
constexpr double beyond = 1e15;
} // namespace

ChartAxis::ChartAxis(double largest, Unit unit) : unit_(unit) {
    const double high = std::clamp(largest, 0.0, beyond);
    if (high <= 0) return;
    const bool whole = unit == Unit::Persons || unit == Unit::Times || unit == Unit::Things;
    const double rough = high / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step_ = factor * power;
        if (step_ * 5 >= high * 0.999999) break;
    }
    if (whole || unit == Unit::Percent) step_ = std::max(step_, 1.0);
    step_ = std::max(step_, 0.01);
    steps_ = static_cast<std::size_t>(std::ceil(high / step_ - 1e-6));
    steps_ = std::clamp<std::size_t>(steps_, 1, 6);
}

std::string ChartAxis::label(std::size_t step) const {
    const auto hundredths = static_cast<std::int64_t>(std::llround(value(step) * 100));
    const unsigned decimals = step_ >= 1 ? 0 : step_ >= 0.1 ? 1 : 2;
    const std::string number = dutch::decimal(Ratio{hundredths, 100}, decimals);
    if (unit_ == Unit::Eurocents) return "€\u00A0" + number;
    if (unit_ == Unit::Percent) return number + "\u00A0%";
    return number;
}

std::vector<std::string> ChartAxis::labels() const {
    std::vector<std::string> result;
    for (std::size_t step = 0; step <= steps_; ++step) result.push_back(label(step));
    return result;
}

} // namespace verantwoord
