#include "base/amount/dutch.hpp"

#include "base/amount/wide.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace verantwoord::dutch {

namespace {

constexpr std::string_view minus_sign = "\u2212", no_break_space = "\u00A0";

/// Digits with a dot between thousands.
std::string grouped(Wide magnitude) {
    std::string digits;
    for (int count = 0; magnitude > 0 || count == 0; ++count, magnitude /= 10) {
        if (count > 0 && count % 3 == 0) digits.insert(digits.begin(), '.');
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(magnitude % 10)));
    }
    return digits;
}

/// value / scale as a decimal with all the digits of the scale, which is a power of ten.
std::string scaled(Wide value, unsigned decimals) {
    Wide scale = 1;
    for (unsigned i = 0; i < decimals; ++i) scale *= 10;
    const Wide magnitude = value < 0 ? -value : value;
    std::string result = (value < 0 ? std::string(minus_sign) : "") + grouped(magnitude / scale);
    if (decimals == 0) return result;
    std::string fraction;
    for (Wide rest = magnitude % scale; fraction.size() < decimals; rest /= 10)
        fraction.insert(fraction.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    return result + "," + fraction;
}

/// numerator × factor / denominator, rounded half away from zero.
Wide rounded(Wide numerator, Wide denominator, Wide factor) {
    const Wide product = numerator * factor;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide quotient = (2 * magnitude + denominator) / (2 * denominator);
    return product < 0 ? -quotient : quotient;
}

Wide power_of_ten(unsigned exponent) {
    Wide result = 1;
    for (unsigned i = 0; i < exponent; ++i) result *= 10;
    return result;
}

/// The sign stands before €, so that "+€ 3.411" and "−€ 302" look alike.
std::string with_euro_sign(Wide value, unsigned decimals) {
    const std::string sign = value < 0 ? std::string(minus_sign) : "";
    return sign + "€" + std::string(no_break_space) + scaled(value < 0 ? -value : value, decimals);
}

std::string whole_euros(std::int64_t eurocents) { return with_euro_sign(rounded(eurocents, 100, 1), 0); }

std::string ratio_amount(const Ratio& value, Unit unit, unsigned decimals) {
    switch (unit) {
    case Unit::Percent: return percent(value, decimals);
    case Unit::Minutes:
        return scaled(rounded(value.numerator, Wide{value.denominator} * 60, power_of_ten(decimals)),
                      decimals);
    case Unit::Eurocents: return with_euro_sign(rounded(value.numerator, value.denominator, 1), 2);
    case Unit::Fte:
        decimals = std::max(decimals, 2U);
        return scaled(rounded(value.numerator, Wide{value.denominator} * 100, power_of_ten(decimals)),
                      decimals);
    default: return decimal(value, decimals);
    }
}

} // namespace

std::string number(std::int64_t value) { return scaled(value, 0); }

std::string decimal(const Ratio& value, unsigned decimals) {
    return scaled(rounded(value.numerator, value.denominator, power_of_ten(decimals)), decimals);
}

std::string euros(std::int64_t eurocents) {
    return eurocents % 100 == 0 ? with_euro_sign(eurocents / 100, 0) : with_euro_sign(eurocents, 2);
}

std::string hours(std::int64_t minutes) {
    const Wide tenths = rounded(minutes, 60, 10);
    return tenths % 10 == 0 ? scaled(tenths / 10, 0) : scaled(tenths, 1);
}

std::int64_t whole_percents(const Ratio& value) {
    return static_cast<std::int64_t>(rounded(value.numerator, value.denominator, 100));
}

std::string percent(const Ratio& value, unsigned decimals) {
    const Wide shown = rounded(value.numerator, value.denominator, 100 * power_of_ten(decimals));
    return scaled(shown, decimals) + std::string(no_break_space) + "%";
}

std::string amount(const Amount& value, Unit unit, unsigned decimals) {
    if (is_missing(value)) return "onbekend";
    if (const auto* fraction = std::get_if<Ratio>(&value)) return ratio_amount(*fraction, unit, decimals);
    const std::int64_t whole = std::get<Whole>(value).value;
    switch (unit) {
    case Unit::Minutes: return hours(whole);
    case Unit::Eurocents: return decimals == 0 ? whole_euros(whole) : euros(whole);
    case Unit::Percent: return percent({whole, 100}, decimals);
    case Unit::Fte: return scaled(whole, 2);
    default: return number(whole);
    }
}

std::string difference(const Amount& value, Unit unit, unsigned decimals) {
    const auto sign = compare(value, Whole{0});
    if (!sign || *sign <= 0) return amount(value, unit, decimals);
    return "+" + amount(value, unit, decimals);
}

std::string day(Date date) { return day_and_month(date) + " " + std::to_string(civil(date).year); }

std::string day_and_month(Date date) {
    const CivilDate parts = civil(date);
    return std::to_string(parts.day) + std::string(no_break_space) + std::string(month(parts.month));
}

std::string_view month(unsigned month) {
    static constexpr std::array<std::string_view, 12> names = {
        "januari", "februari", "maart",     "april",   "mei",      "juni",
        "juli",    "augustus", "september", "oktober", "november", "december"};
    return month >= 1 && month <= 12 ? names[month - 1] : std::string_view{};
}

std::string_view weekday(int weekday) {
    static constexpr std::array<std::string_view, 7> names = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                                              "vrijdag", "zaterdag", "zondag"};
    return weekday >= 0 && weekday < 7 ? names[static_cast<std::size_t>(weekday)] : std::string_view{};
}

std::string list(const std::vector<std::string>& words) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) result += i + 1 == words.size() ? " en " : ", ";
        result += words[i];
    }
    return result;
}

std::string capitalised(std::string_view text) {
    for (const std::string_view abbreviation : {"ict", "uwv", "ggd", "ggz", "pgb", "vog", "iza spuk"})
        if (text == abbreviation) {
            std::string capitals(text);
            for (char& letter : capitals)
                if (letter != ' ') letter = static_cast<char>(letter - 32);
            return capitals;
        }
    std::string result(text);
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
        result[0] = static_cast<char>(result[0] - 32);
    return result;
}

std::string_view plural(std::int64_t count, std::string_view one, std::string_view many) {
    return count == 1 ? one : many;
}

std::optional<std::int64_t> parse_number(std::string_view text, unsigned decimals, char decimal_mark) {
    const char thousands_mark = decimal_mark == ',' ? '.' : ',';
    const std::size_t sign = text.starts_with('-') ? 1 : text.starts_with(minus_sign) ? minus_sign.size() : 0;
    const bool negative = sign > 0;
    text.remove_prefix(sign);
    const std::size_t mark = text.find(decimal_mark);
    const std::string_view whole = text.substr(0, mark);
    std::string_view fraction = mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
    if (whole.empty() || (mark != std::string_view::npos && fraction.empty())) return std::nullopt;
    while (fraction.size() > decimals && fraction.ends_with('0')) fraction.remove_suffix(1);
    if (fraction.size() > decimals) return std::nullopt;

    Wide value = 0;
    const auto take = [&](char digit) {
        if (digit < '0' || digit > '9' || value > std::numeric_limits<std::int64_t>::max() / 10) return false;
        value = value * 10 + (digit - '0');
        return true;
    };
    const bool has_marks = whole.find(thousands_mark) != std::string_view::npos;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const std::size_t from_end = whole.size() - i; // a mark stands before every group of three
        if (has_marks && from_end % 4 == 0) {
            if (whole[i] != thousands_mark || i == 0) return std::nullopt;
        } else if (!take(whole[i])) {
            return std::nullopt;
        }
    }
    for (unsigned i = 0; i < decimals; ++i)
        if (!take(i < fraction.size() ? fraction[i] : '0')) return std::nullopt;
    if (value > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    return static_cast<std::int64_t>(negative ? -value : value);
}

} // namespace verantwoord::dutch
