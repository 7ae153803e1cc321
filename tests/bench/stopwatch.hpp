// Time as the benchmarks measure it.
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace verantwoord {

inline double milliseconds() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace verantwoord
