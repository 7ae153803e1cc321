// A cell as an exact number: whole, euros, hundredths or hours, with either decimal mark, and never a
// guess.
#include "administration/table/cell.hpp"

#include "base/text/text.hpp"

#include <string>

namespace verantwoord::cell {

namespace {

constexpr std::size_t most_digits = 15; // far from the edge of 64 bits, also when multiplied by a hundred

/// Takes a minus off the front, in any of the signs that people and spreadsheets write for it.
bool take_minus(std::string_view& text) {
    for (const std::string_view minus : {"-", "−", "–"})
        if (text.starts_with(minus)) {
            text.remove_prefix(minus.size());
            text = text::trim(text);
            return true;
        }
    return false;
}

bool take_prefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text = text::trim(text.substr(prefix.size()));
    return true;
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
    const bool negative = take_minus(text);
    Split parts = split(text, notation);
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
    Number number = parse_number(text, 0, notation);
    if (number.fault == Fault::TooPrecise) number.fault = Fault::NotWhole;
    return number;
}

Number parse_eurocents(std::string_view text, Notation notation) {
    bool negative = take_minus(text);
    if (!take_prefix(text, "€") && !take_prefix(text, "EUR")) {
        if (text.ends_with("€"))
            text = text::trim(text.substr(0, text.size() - std::string_view("€").size()));
    } else if (take_minus(text)) {
        if (negative) return {Fault::NoNumber};
        negative = true;
    }
    if (text.empty() || !is_digit(text.front())) return {Fault::NoNumber};
    for (const std::string_view round : {",-", ",--", ",–", ",—", ".-"})
        if (text.ends_with(round)) {
            Number whole = parse_number(text.substr(0, text.size() - round.size()), 2,
                                        round.front() == ',' ? Notation::Comma : Notation::Point);
            if (negative) whole.value = -whole.value;
            return whole;
        }
    Number number = parse_number(text, 2, notation);
    if (negative) number.value = -number.value;
    return number;
}

Number parse_hundredths(std::string_view text, Notation notation) { return parse_number(text, 2, notation); }

Number parse_hours(std::string_view text, Notation notation) {
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        const Number hours = parse_whole(text.substr(0, colon), Notation::Unknown);
        const std::string_view minutes = text.substr(colon + 1);
        const bool two_digits = minutes.size() == 2 && is_digit(minutes[0]) && is_digit(minutes[1]);
        if (hours.fault != Fault::None || !two_digits || minutes[0] > '5') return {Fault::NoTime};
        return {Fault::None, hours.value * 60 + (minutes[0] - '0') * 10 + (minutes[1] - '0')};
    }
    // A third of an hour comes out of a spreadsheet with fifteen decimals; six are far beyond a minute.
    constexpr unsigned decimals = 6;
    const std::size_t mark = text.find_last_of(",.");
    if (mark != std::string_view::npos && text.size() - mark - 1 > decimals &&
        text.find_last_not_of("0123456789") == mark)
        text = text.substr(0, mark + 1 + decimals);
    constexpr std::int64_t scale = 1'000'000;
    Number number = parse_number(text, decimals, notation);
    if (number.fault != Fault::None) return number;
    const std::int64_t scaled = number.value * 60;
    const std::int64_t half = scaled < 0 ? -scale / 2 : scale / 2;
    if (scaled % scale == 0) return {Fault::None, scaled / scale};
    return {Fault::RoundedMinute, (scaled + half) / scale};
}

} // namespace verantwoord::cell
