// What is wrong with the options of a line, seen in the words as they were typed: the library that reads the
// line takes the next word for a forgotten value, and counts what stands there twice as values.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace verantwoord {

/// Throws Failure B02 for the first option that does not exist, stands there twice, misses its value or has
/// one that it cannot have. Lists may stand there more than once.
void check_typed_options(CLI::App& program, const std::vector<std::string>& words);

} // namespace verantwoord
