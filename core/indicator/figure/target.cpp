#include "indicator/figure/target.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The target in the smallest unit; nothing when it does not fit.
std::optional<std::int64_t> scaled(std::int64_t amount, Unit unit) {
    const bool hundredths = unit == Unit::Eurocents || unit == Unit::Fte;
    const std::int64_t factor = unit == Unit::Minutes ? 60 : hundredths ? 100 : 1;
    std::int64_t result = 0;
    if (__builtin_mul_overflow(amount, factor, &result)) return std::nullopt;
    return result;
}

/// `tenths` tenths of the amount.
std::optional<Amount> tenths_of(const Amount& amount, std::int64_t tenths) {
    Ratio part = as_ratio(amount);
    if (__builtin_mul_overflow(part.numerator, tenths, &part.numerator) ||
        __builtin_mul_overflow(part.denominator, std::int64_t{10}, &part.denominator))
        return std::nullopt;
    return part;
}

Verdict verdict_on(const Amount& realised, const Amount& aimed, Target::Direction direction) {
    const auto order = compare(realised, aimed);
    if (!order) return Verdict::None;
    const bool at_least = direction == Target::Direction::AtLeast;
    if (at_least ? *order >= 0 : *order <= 0) return Verdict::Reached;
    const auto near = tenths_of(aimed, at_least ? 9 : 11);
    const auto nearly = near ? compare(realised, *near) : std::nullopt;
    if (!nearly) return Verdict::Missed;
    return (at_least ? *nearly >= 0 : *nearly <= 0) ? Verdict::Nearly : Verdict::Missed;
}

/// Whether the verdict on a part of the period holds for all of it: what is reached by counting stays so.
bool stands_halfway(const Result& result, Target::Direction direction) {
    const auto& calculation = result.indicator.calculation;
    const bool grows = std::holds_alternative<CountRows>(calculation) ||
                       std::holds_alternative<CountDistinct>(calculation) ||
                       std::holds_alternative<Sum>(calculation);
    const Verdict last = direction == Target::Direction::AtLeast ? Verdict::Reached : Verdict::Missed;
    return grows && result.verdict == last;
}

void report_unknown(const Target& target, const std::vector<Result>& results, Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const auto& result : results) ids.push_back(result.indicator.id);
    diagnostics.error(
        "G81", target.place,
        {"het doel {} hoort bij geen enkele indicator van deze plugin", say::quoted(target.indicator)},
        suggestion(target.indicator, ids, Sentence("kies uit: {}", say::foreign_list(ids))));
}

} // namespace

Amount target_amount(const Target& target, Unit unit) {
    if (unit == Unit::Percent) return Ratio{target.amount, 100};
    return Whole{target.amount};
}

void judge_targets(std::vector<Result>& results, const Agreement& agreement, Diagnostics& diagnostics) {
    for (const auto& target : agreement.targets) {
        const auto found = std::find_if(results.begin(), results.end(), [&](const Result& result) {
            return result.indicator.id == target.indicator;
        });
        if (found == results.end()) {
            report_unknown(target, results, diagnostics);
            continue;
        }
        const auto amount = scaled(target.amount, found->indicator.unit);
        if (!amount) {
            diagnostics.error(
                "G83", target.place,
                {"het doel voor {} is te groot om mee te rekenen", say::quoted(target.indicator)},
                "kijk of het getal klopt");
            continue;
        }
        found->target = target;
        found->target->amount = *amount;
        found->verdict = verdict_on(found->total.amount, target_amount(*found->target, found->indicator.unit),
                                    target.direction);
        if (found->known_until && !stands_halfway(*found, target.direction)) found->verdict = Verdict::None;
        const bool deviates = found->verdict == Verdict::Missed || found->verdict == Verdict::Nearly;
        if (deviates && target.explanation.empty())
            diagnostics.warning(
                "G80", target.place,
                {"het doel {} is niet gehaald en er staat geen toelichting bij",
                 say::quoted(found->indicator.name)},
                "schrijf bij dit doel een \"toelichting\": uw financier wil weten waarom het anders liep");
    }
}

} // namespace verantwoord
