// A number that a person wrote in JSON as a text, with its exact value: "0,33", "33 %", "20/60", "1.645".
#pragma once

#include "base/amount/amount.hpp"
#include "base/json/json.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

/// Reduced; nothing when it is no number in Dutch notation, or has more than six decimals.
std::optional<Ratio> parse_exact_ratio(std::string_view text);

/// The key's text, or whole number, as a ratio. Refused with a message when it is none. Nothing when absent.
std::optional<Ratio> read_exact_ratio(json::Object& object, std::string_view key, json::About about = {});

/// "40 %", or "33,3 %" when whole percents do not say it.
std::string in_percent(const Ratio& share);

/// The key as an amount in eurocents: a whole number of euros, or a text such as "1.250,00". Refused when it
/// is no amount; nothing when absent. `least` is the lowest that is accepted, in eurocents.
std::optional<std::int64_t> read_eurocents(json::Object& object, std::string_view key,
                                           std::string_view meaning = {}, std::int64_t least = 0);

} // namespace verantwoord
