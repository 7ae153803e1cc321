// Whether a hidden count may just as well have been large: the proof is another way to fill in the hidden
// counts that agrees with everything printed. Where none is found the count does not count as safe, so a
// search that gives up too early hides too much, never too little.
#pragma once

#include "disclosure/counts/count_system.hpp"

#include <optional>

namespace verantwoord {

/// How long to search: quick for trying what might help, thorough for what must be certain.
enum class Search { Quick, Thorough };

/// Values for all counts that fit every balance and every printed count, in which `count` reaches its
/// threshold. Nothing when none was found. Only for a hidden count.
std::optional<std::vector<std::int64_t>> filled_in_otherwise(const CountSystem& system, std::size_t count,
                                                             Search search = Search::Thorough);

} // namespace verantwoord
