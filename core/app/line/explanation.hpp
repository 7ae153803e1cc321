// The pages behind messages, as plain text.
#pragma once

#include "base/files/surroundings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

/// The page of a code, in any case of letters ("s02"); nothing when there is no such code.
std::optional<std::string> explanation(const std::string& code, const Surroundings& surroundings);
/// All codes with their titles, by subject.
std::string all_explanations(const Surroundings& surroundings);

} // namespace verantwoord
