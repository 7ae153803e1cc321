#include "output/html/html_text.hpp"

#include "base/text/text.hpp"

#include <cmath>

namespace verantwoord::html {

std::string escaped(std::string_view text) {
    std::string clean;
    clean.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0x7F || (byte < 0x20 && c != '\n' && c != '\t')) continue;
        switch (c) {
        case '&': clean += "&amp;"; break;
        case '<': clean += "&lt;"; break;
        case '>': clean += "&gt;"; break;
        case '"': clean += "&quot;"; break;
        case '\'': clean += "&#39;"; break;
        default: clean += c;
        }
    }
    return clean;
}

bool allowed_link(std::string_view link) {
    const std::string lower = text::lower(link.substr(0, 8));
    for (const std::string_view start : {"https://", "http://", "mailto:", "#"})
        if (std::string_view(lower).starts_with(start)) return link.size() > start.size();
    return false;
}

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
