// An indicator among others, by its id.
#pragma once

#include "indicator/definition/definition.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Null when there is none. Points into `indicators`.
inline const Indicator* find_indicator(const std::vector<Indicator>& indicators, std::string_view id) {
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&](const Indicator& indicator) { return indicator.id == id; });
    return found == indicators.end() ? nullptr : &*found;
}

} // namespace verantwoord
