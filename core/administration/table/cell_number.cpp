// Numbers, of which the decimal mark may be known or not.
#include "administration/table/cell.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace verantwoord::cell {

namespace {

constexpr std::size_t most_digits = 15; // far from the edge of 64 bits, also when multiplied by a hundred

/// Takes a sign away and says whether it makes the number less than zero.
bool take_sign(std::string_view& text) {
    for (const std::string_view sign : {"-", "−", "–", "+"})
        if (text.starts_with(sign)) {
            text = text::trim(text.substr(sign.size()));
            return sign != "+";
        }
    return false;
}

/// 1 234 567,50 without its blanks, ordinary ones and those that do not break; nothing when they part no
/// thousands.
std::optional<std::string> without_blanks(std::string_view text) {
    std::vector<std::string> groups(1);
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = text::next(text, at);
        if (point == ' ' || point == 0xA0 || point == 0x202F || point == 0x2009)
            groups.emplace_back();
        else
            text::append(groups.back(), point);
    }
    for (std::size_t index = 0; index < groups.size(); ++index) {
        const bool first = index == 0, last = index + 1 == groups.size();
        const std::size_t digits =
            std::min(groups[index].find_first_not_of("0123456789"), groups[index].size());
        const bool whole = digits == groups[index].size() || last;
        if (!whole || digits < (first ? 1 : 3) || digits > 3) return std::nullopt;
    }
    return text::join(groups, "");
}

/// "12.0" as a program writes the number 12: neither a thousand nor a half. "12.000" may be a thousand.
std::string_view whole_without_zero(std::string_view text) {
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || point == 0 || text.size() - point > 3) return text;
    const std::string_view head = text.substr(0, point), zeros = text.substr(point + 1);
    const bool whole = head.find_first_not_of("0123456789") == std::string_view::npos;
    return whole && !zeros.empty() && zeros.find_first_not_of('0') == std::string_view::npos ? head : text;
}

/// Whether every thousands mark stands in its place: 1.234.567, not 12.34.
bool well_grouped(std::string_view whole, char mark) {
    const std::size_t first = whole.find(mark);
    if (first == std::string_view::npos) return true;
    if (first == 0 || first > 3 || (whole.size() - first) % 4 != 0) return false;
    for (std::size_t at = first; at < whole.size(); ++at)
        if (((at - first) % 4 == 0) != (whole[at] == mark)) return false;
    return true;
}

struct Split {
    Fault fault = Fault::None;
    std::string whole, fraction; ///< digits only
};

/// Splits a number of which the decimal mark is known: what stands before it may have thousands marks, what
/// stands behind it may not.
Split split_known(std::string_view text, char decimal, char thousands) {
    const std::size_t mark = text.find(decimal);
    const std::string_view whole = text.substr(0, mark);
    const std::string_view fraction =
        mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
    if (whole.empty() || (mark != std::string_view::npos && fraction.empty()))
        return {Fault::NoNumber, {}, {}};
    if (!well_grouped(whole, thousands)) return {Fault::NoNumber, {}, {}};
    Split split;
    for (const char byte : whole)
        if (is_digit(byte))
            split.whole += byte;
        else if (byte != thousands)
            return {Fault::NoNumber, {}, {}};
    for (const char byte : fraction)
        if (!is_digit(byte)) return {Fault::NoNumber, {}, {}};
    split.fraction = fraction;
    return split;
}

/// Whether the only mark may be one of thousands too: 9,000 and 1.234, but not 0,125 or 1234,567.
bool parts_thousands(std::string_view text, std::size_t mark) {
    if (mark == std::string_view::npos || mark == 0 || mark > 3 || text.size() - mark != 4) return false;
    if (text.front() == '0') return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (at != mark && !is_digit(text[at])) return false;
    return true;
}

/// Splits a number of which the notation is not known. A comma is the decimal mark unless three digits follow
/// it; a point is only clear when a comma or a second point shows that it parts thousands.
Split split_unknown(std::string_view text) {
    const std::size_t point = text.find('.'), comma = text.find(',');
    if (point == std::string_view::npos)
        return parts_thousands(text, comma) ? Split{Fault::Ambiguous, {}, {}} : split_known(text, ',', '.');
    const bool several = text.find('.', point + 1) != std::string_view::npos;
    const bool comma_behind = comma != std::string_view::npos && comma > point;
    if (several || comma_behind) return split_known(text, ',', '.');
    for (const char byte : text)
        if (!is_digit(byte) && byte != '.' && byte != ',') return {Fault::NoNumber, {}, {}};
    return {parts_thousands(text, point) ? Fault::Ambiguous : Fault::LonePoint, {}, {}};
}

Split split(std::string_view text, Notation notation) {
    if (text.empty()) return {Fault::NoNumber, {}, {}};
    switch (notation) {
    case Notation::Comma: return split_known(text, ',', '.');
    case Notation::Point: return split_known(text, '.', ',');
    case Notation::Unknown: break;
    }
    return split_unknown(text);
}

} // namespace

Number parse_number(std::string_view text, unsigned decimals, Notation notation) {
    const bool negative = take_sign(text);
    std::optional<std::string> joined;
    if (text.find_first_of(" \xC2\xE2") != std::string_view::npos) joined = without_blanks(text);
    Split parts = split(joined ? *joined : text, notation);
    if (parts.fault != Fault::None) return {parts.fault};
    while (parts.fraction.size() > decimals && parts.fraction.back() == '0') parts.fraction.pop_back();
    if (parts.fraction.size() > decimals) return {Fault::TooPrecise};
    parts.fraction.resize(decimals, '0');
    const std::string digits = parts.whole + parts.fraction;
    if (digits.size() > most_digits) return {Fault::TooLarge};
    std::int64_t value = 0;
    for (const char byte : digits) value = value * 10 + (byte - '0');
    return {Fault::None, negative ? -value : value};
}

Number parse_whole(std::string_view text, Notation notation) {
    if (!text.empty() && text.size() <= most_digits) {
        std::int64_t value = 0;
        std::size_t at = 0;
        for (; at < text.size() && is_digit(text[at]); ++at) value = value * 10 + (text[at] - '0');
        if (at == text.size()) return {Fault::None, value};
    }
    Number number = parse_number(whole_without_zero(text), 0, notation);
    if (number.fault == Fault::TooPrecise) number.fault = Fault::NotWhole;
    return number;
}

Number parse_hundredths(std::string_view text, Notation notation) { return parse_number(text, 2, notation); }

} // namespace verantwoord::cell
