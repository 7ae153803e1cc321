// One indicator divided by another: its halves are results that were already made.
#pragma once

#include "indicator/counting/result.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace verantwoord {

inline bool is_proportion(const Indicator& indicator) {
    return std::holds_alternative<Proportion>(indicator.calculation);
}

/// Null when there is no result of that id.
const Result* find_result(const std::vector<Result>& results, std::string_view id);

/// Fills the figures of `result`, a Proportion, from the results of its halves; with what these say about
/// amounts that were divided by days.
void divide_halves(Result& result, const std::vector<Result>& results);

} // namespace verantwoord
