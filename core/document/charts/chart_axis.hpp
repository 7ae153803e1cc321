// A zero-based axis in round numbers.
#pragma once

#include "base/amount/amount.hpp"

#include <string>
#include <vector>

namespace verantwoord {

class ChartAxis {
  public:
    /// From 0 to at least `largest`, in three to six steps of 1, 2 or 5 times a power of ten.
    ChartAxis(double largest, Unit unit);

    double top() const { return step_ * static_cast<double>(steps_); }
    std::size_t steps() const { return steps_; }
    double value(std::size_t step) const { return step_ * static_cast<double>(step); }
    /// "1.500", "€ 20.000", "40 %".
    std::string label(std::size_t step) const;
    std::vector<std::string> labels() const;

  private:
    double step_ = 1;
    std::size_t steps_ = 4;
    Unit unit_;
};

} // namespace verantwoord
