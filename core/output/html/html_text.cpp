#include "output/html/html_text.hpp"

#include <cmath>

namespace verantwoord::html {

std::string number(double value) {
    if (!std::isfinite(value) || std::abs(value) > 1e6) return "0";
    const long hundredths = std::lround(value * 100);
    const long size = std::labs(hundredths);
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    const long rest = size % 100;
    if (rest == 0) return text;
    text += rest < 10 ? ".0" : ".";
    return text + (rest % 10 == 0 ? std::to_string(rest / 10) : std::to_string(rest));
}

} // namespace verantwoord::html
