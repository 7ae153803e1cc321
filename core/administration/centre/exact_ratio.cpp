#include "administration/centre/exact_ratio.hpp"

#include "administration/table/cell.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"

#include <numeric>
#include <string>

namespace verantwoord {

namespace {

constexpr unsigned most_decimals = 6;
/// What an editor accepts while somebody types: never stricter than the reading below.
constexpr std::string_view ratio_pattern = "^\\s*[-\\u2212]?\\s*[\\d.,][\\d.,\\s]*(%|/[\\d.,\\s]+)?\\s*$";
constexpr std::int64_t scale = 1'000'000;
/// The most of either half: a product of two fits in 128 bits.
constexpr std::int64_t most = 1'000'000'000'000;

Ratio reduced(std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t common = std::gcd(numerator, denominator);
    return common == 0 ? Ratio{0, 1} : Ratio{numerator / common, denominator / common};
}

std::optional<Ratio> number(std::string_view text) {
    text = text::trim(text);
    bool negative = false;
    for (const std::string_view minus : {"-", "\u2212"})
        if (text.starts_with(minus)) {
            negative = true;
            text.remove_prefix(minus.size());
            break;
        }
    const auto scaled = dutch::parse_number(text, most_decimals, ',');
    if (!scaled || *scaled < 0 || *scaled / scale > most) return std::nullopt;
    return reduced(negative ? -*scaled : *scaled, scale);
}

} // namespace

std::optional<Ratio> parse_exact_ratio(std::string_view text) {
    text = text::trim(text);
    if (text.ends_with('%')) {
        const auto percent = number(text.substr(0, text.size() - 1));
        return percent ? std::optional(reduced(percent->numerator, percent->denominator * 100))
                       : std::nullopt;
    }
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return number(text);
    const auto above = number(text.substr(0, slash)), below = number(text.substr(slash + 1));
    if (!above || !below || below->numerator <= 0 || above->denominator != 1 || below->denominator != 1)
        return std::nullopt;
    return reduced(above->numerator, below->numerator);
}

std::optional<Ratio> read_exact_ratio(json::Object& object, std::string_view key, std::string_view meaning) {
    const json::Value* value =
        object.any(key, json::About{meaning}
                            .matching(ratio_pattern)
                            .of({json::Value::Kind::Text, json::Value::Kind::Integer}));
    if (!value) return std::nullopt;
    if (value->kind == json::Value::Kind::Integer && value->integer >= -most && value->integer <= most)
        return Ratio{value->integer, 1};
    if (value->kind == json::Value::Kind::Text)
        if (const auto ratio = parse_exact_ratio(value->text)) return ratio;
    object.refuse(key, "dit is geen getal in Nederlandse schrijfwijze",
                  "schrijf een tekst als \"0,4\", \"40 %\", \"1/3\" of \"1.250,50\"");
    return std::nullopt;
}

std::string in_percent(const Ratio& share) {
    return dutch::percent(share, (share.numerator * 100) % share.denominator == 0 ? 0 : 1);
}

std::optional<std::int64_t> read_eurocents(json::Object& object, std::string_view key,
                                           std::string_view meaning, std::int64_t least) {
    const json::Value* value = object.any(
        key, json::About{meaning}.matching("\\d").of({json::Value::Kind::Text, json::Value::Kind::Integer}));
    if (!value) return std::nullopt;
    constexpr std::int64_t most_euros = 100'000'000'000;
    if (value->kind == json::Value::Kind::Integer && value->integer <= most_euros &&
        value->integer >= -most_euros && value->integer * 100 >= least)
        return value->integer * 100;
    if (value->kind == json::Value::Kind::Text) {
        const auto amount = cell::parse_eurocents(text::trim(value->text), cell::Notation::Comma);
        if (amount.fault == cell::Fault::None && amount.value >= least) return amount.value;
    }
    object.refuse(key, "dit is geen bedrag in euro", "schrijf hele euro's, of een tekst als \"285.000,00\"");
    return std::nullopt;
}

} // namespace verantwoord
