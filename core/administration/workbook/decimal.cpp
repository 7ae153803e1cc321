#include "administration/workbook/decimal.hpp"

namespace verantwoord::workbook {

namespace {

constexpr unsigned most_whole = 18, most_exact = 15;

std::uint64_t power_of_ten(unsigned exponent) {
    std::uint64_t power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

/// The digits while they are read.
struct Digits {
    std::uint64_t value = 0;
    unsigned kept = 0;
    int exponent = 0;
    bool any = false, point = false, lost = false;

    bool take(char byte) {
        if (byte == '.') {
            if (point) return false;
            point = true;
            return true;
        }
        if (byte < '0' || byte > '9') return false;
        any = true;
        if (kept == most_whole) {
            lost = true;
            exponent += point ? 0 : 1;
            return true;
        }
        value = value * 10 + static_cast<unsigned>(byte - '0');
        kept += value > 0;
        exponent -= point ? 1 : 0;
        return true;
    }

    void round() {
        if (kept <= most_exact || (!point && !lost && exponent == 0)) return;
        const std::uint64_t unit = power_of_ten(kept - most_exact);
        value = (value + unit / 2) / unit;
        exponent += static_cast<int>(kept - most_exact);
    }
};

/// The exponent behind 'E'; nothing when it is none.
std::optional<int> exponent_of(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    if (text.empty() || text.size() > 4) return std::nullopt;
    int value = 0;
    for (const char byte : text) {
        if (byte < '0' || byte > '9') return std::nullopt;
        value = value * 10 + (byte - '0');
    }
    return negative ? -value : value;
}

} // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
    Decimal number;
    number.negative = text.starts_with('-');
    if (number.negative || text.starts_with('+')) text.remove_prefix(1);
    Digits digits;
    std::size_t at = 0;
    while (at < text.size() && digits.take(text[at])) ++at;
    if (!digits.any) return std::nullopt;
    if (at < text.size()) {
        if (text[at] != 'E' && text[at] != 'e') return std::nullopt;
        const auto exponent = exponent_of(text.substr(at + 1));
        if (!exponent) return std::nullopt;
        digits.round();
        digits.exponent += *exponent;
    } else {
        digits.round();
    }
    number.digits = digits.value;
    number.exponent = digits.value == 0 ? 0 : digits.exponent;
    while (number.exponent < 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        ++number.exponent;
    }
    number.negative = number.negative && number.digits > 0;
    return number;
}

void append(std::string& to, const Decimal& number) {
    constexpr int longest = 30;
    if (number.negative) to += '-';
    const std::string digits = std::to_string(number.digits);
    const int point = static_cast<int>(digits.size()) + number.exponent; // digits before the comma
    if (number.exponent >= 0 && number.exponent <= longest) {
        to += digits;
        to.append(static_cast<std::size_t>(number.exponent), '0');
    } else if (number.exponent < 0 && point > 0) {
        to.append(digits, 0, static_cast<std::size_t>(point)).append(",");
        to.append(digits, static_cast<std::size_t>(point));
    } else if (number.exponent < 0 && point > -longest) {
        to.append("0,").append(static_cast<std::size_t>(-point), '0').append(digits);
    } else {
        to.append(digits).append("E").append(std::to_string(number.exponent));
    }
}

std::optional<DayAndSecond> day_and_second(const Decimal& number) {
    constexpr std::uint64_t last_day = 2'958'465 /* 31-12-9999 */, seconds = 86'400;
    constexpr unsigned decimals = 12; // far beyond a second, and times 86,400 still in 64 bits
    if (number.negative || number.exponent > 7) return std::nullopt;
    std::uint64_t whole = number.digits, part = 0;
    if (number.exponent >= 0) {
        whole *= number.digits <= last_day ? power_of_ten(static_cast<unsigned>(number.exponent)) : 1;
    } else if (number.exponent < -static_cast<int>(most_whole)) {
        whole = 0;
    } else {
        const auto width = static_cast<unsigned>(-number.exponent);
        const std::uint64_t unit = power_of_ten(width);
        whole = number.digits / unit;
        part = number.digits % unit;
        part =
            width > decimals ? part / power_of_ten(width - decimals) : part * power_of_ten(decimals - width);
    }
    if (whole > last_day) return std::nullopt;
    const std::uint64_t scale = power_of_ten(decimals);
    DayAndSecond found{static_cast<std::int32_t>(whole),
                       static_cast<std::int32_t>((part * seconds + scale / 2) / scale)};
    if (found.second == static_cast<std::int32_t>(seconds)) found = {found.day + 1, 0};
    return found;
}

} // namespace verantwoord::workbook
