// The figures that must come out of the small centre of a plugin, from toets/verwacht.json.
#pragma once

#include "base/json/json.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace verantwoord {

/// Indicator and figure as a report shows it, in the order of the file.
using ExpectedFigures = std::vector<std::pair<std::string, std::string>>;

ExpectedFigures read_expected_figures(std::string_view file, std::string_view bytes,
                                      Diagnostics& diagnostics);
void describe_expected_figures(const json::Value& described);

} // namespace verantwoord
