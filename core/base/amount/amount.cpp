#include "base/amount/amount.hpp"

#include "base/amount/wide.hpp"

#include <array>
#include <limits>
#include <utility>

namespace verantwoord {

namespace {

bool fits(Wide value) {
    return value >= std::numeric_limits<std::int64_t>::min() &&
           value <= std::numeric_limits<std::int64_t>::max();
}

constexpr std::array<std::pair<std::string_view, Unit>, 7> unit_words = {{{"personen", Unit::Persons},
                                                                          {"keer", Unit::Times},
                                                                          {"aantal", Unit::Things},
                                                                          {"uren", Unit::Minutes},
                                                                          {"euro", Unit::Eurocents},
                                                                          {"procent", Unit::Percent},
                                                                          {"fte", Unit::Fte}}};

constexpr std::array<std::pair<std::string_view, Basis>, 5> basis_words = {
    {{"geteld", Basis::Counted},
     {"administratie", Basis::Administration},
     {"partner", Basis::Partner},
     {"geturfd", Basis::Tallied},
     {"geschat", Basis::Estimated}}};

} // namespace

Ratio as_ratio(const Amount& amount) {
    if (const auto* whole = std::get_if<Whole>(&amount)) return {whole->value, 1};
    return std::get<Ratio>(amount);
}

Amount ratio(std::int64_t numerator, std::int64_t denominator) {
    if (denominator == 0) return Missing{MissingReason::ZeroDenominator};
    if (denominator < 0) return Ratio{-numerator, -denominator};
    return Ratio{numerator, denominator};
}

std::optional<Amount> minus(const Amount& a, const Amount& b) {
    if (is_missing(a)) return a;
    if (is_missing(b)) return b;
    // The products need more than 64 bits; of a difference that does not fit nothing is said, and nothing is
    // rounded.
    const Ratio left = as_ratio(a), right = as_ratio(b);
    const Wide numerator =
        Wide{left.numerator} * right.denominator - Wide{right.numerator} * left.denominator;
    const Wide denominator = Wide{left.denominator} * right.denominator;
    if (!fits(numerator) || !fits(denominator)) return std::nullopt;
    if (denominator == 1) return Whole{static_cast<std::int64_t>(numerator)};
    return Ratio{static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

std::optional<int> compare(const Amount& a, const Amount& b) {
    if (is_missing(a) || is_missing(b)) return std::nullopt;
    const Ratio left = as_ratio(a), right = as_ratio(b);
    const Wide x = Wide{left.numerator} * right.denominator, y = Wide{right.numerator} * left.denominator;
    return x < y ? -1 : x > y ? 1 : 0;
}

std::string_view to_dutch(Basis basis) {
    for (const auto& [word, value] : basis_words)
        if (value == basis) return word;
    return {};
}

std::string_view to_dutch(MissingReason reason) {
    switch (reason) {
    case MissingReason::NotRecorded: return "niet geregistreerd";
    case MissingReason::NotApplicable: return "niet van toepassing";
    case MissingReason::ProMemoria: return "PM";
    case MissingReason::ZeroDenominator: return "deler is nul";
    case MissingReason::ColumnMissing: return "kolom ontbreekt";
    case MissingReason::NoAnswer: return "de plugin gaf geen antwoord";
    case MissingReason::NotOfProject: return "niet apart bekend voor het project";
    case MissingReason::NotSent: return "niet in het verslag dat toen is verstuurd";
    case MissingReason::OtherPeriod: return "alleen bekend over andere dagen dan die van de periode";
    }
    return {};
}

std::string_view to_dutch(Unit unit) {
    for (const auto& [word, value] : unit_words)
        if (value == unit) return word;
    return {};
}

std::optional<Unit> unit_from_dutch(std::string_view text) {
    for (const auto& [word, value] : unit_words)
        if (word == text) return value;
    return std::nullopt;
}

std::optional<Basis> basis_from_dutch(std::string_view text) {
    for (const auto& [word, value] : basis_words)
        if (word == text) return value;
    return std::nullopt;
}

} // namespace verantwoord
