// Evaluates and reads results back in one word, for tests.
#pragma once

#include "indicator/evaluate.hpp"
#include "indicator/sample_tables.hpp"

#include <string>
#include <vector>

namespace verantwoord::sample {

struct Evaluated {
    Diagnostics diagnostics;
    Evaluation evaluation;
    const Result& operator[](std::size_t index) const { return evaluation.results.at(index); }
};

inline Evaluated run(const Administration& administration, const Agreement& agreement,
                     const std::vector<Indicator>& indicators, CodeRunner* runner = nullptr) {
    Evaluated evaluated;
    evaluated.evaluation = evaluate(administration, agreement, indicators, runner, evaluated.diagnostics);
    return evaluated;
}

inline std::int64_t value(const Figure& figure) { return std::get<Whole>(figure.amount).value; }
inline MissingReason reason(const Figure& figure) { return std::get<Missing>(figure.amount).reason; }

/// "vrouw 2, man 1": this year.
inline std::string shown(const BreakdownResult& breakdown) {
    std::string text;
    for (const auto& member : breakdown.members) {
        if (!text.empty()) text += ", ";
        text += member.name + " ";
        if (const auto* whole = std::get_if<Whole>(&member.figure.amount))
            text += std::to_string(whole->value);
        else
            text += "?";
    }
    return text;
}

} // namespace verantwoord::sample
