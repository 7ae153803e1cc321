#include "app/plugin/figure_notation.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <string>

namespace verantwoord {

namespace {

/// The figure with one kind of space and none at the ends.
std::string with_plain_spaces(std::string_view written) {
    std::string result(written);
    for (const char* space : {"\u00A0", "\u202F", "\u2009"}) result = text::replaced(result, space, " ");
    return std::string(text::trim(result));
}

/// The digits of a figure, with one mark where decimals begin and without zeros at their end. A mark before
/// three digits parts thousands; before fewer it can only begin decimals.
std::string number_in(std::string_view written) {
    const bool negative =
        written.find('-') != std::string_view::npos || written.find("−") != std::string_view::npos;
    std::string digits = negative ? "-" : "";
    std::size_t decimals_from = std::string::npos;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const char c = written[at];
        if (c >= '0' && c <= '9') digits += c;
        if (c != ',' && c != '.') continue;
        const auto end =
            std::find_if_not(written.begin() + static_cast<std::ptrdiff_t>(at) + 1, written.end(),
                             [](char next) { return next >= '0' && next <= '9'; });
        const auto behind = static_cast<std::size_t>(end - written.begin()) - at - 1;
        if (behind > 0 && (behind != 3 || c == ',')) decimals_from = digits.size();
    }
    if (decimals_from == std::string::npos) return digits;
    std::string decimals = digits.substr(decimals_from);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    return digits.substr(0, decimals_from) + (decimals.empty() ? "" : "," + decimals);
}

} // namespace

Notation compare_notation(std::string_view shown, std::string_view wanted) {
    const std::string one = with_plain_spaces(shown), other = with_plain_spaces(wanted);
    if (one == other) return Notation::Same;
    const std::string number = number_in(one);
    return number.find_first_of("0123456789") != std::string::npos && number == number_in(other)
               ? Notation::OtherNotation
               : Notation::OtherFigure;
}

} // namespace verantwoord
