// The texts about the centre and the agreement that a template may name, also when they are not filled in.
#pragma once

#include "document/fields/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Nothing when there is no such fact; a value without text when it is not filled in here.
std::optional<Value> fact_value(std::string_view name, const Publication& publication);
std::vector<std::string> fact_names(const Publication& publication);
std::string meaning_of_fact(std::string_view name);

} // namespace verantwoord
