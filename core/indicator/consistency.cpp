#include "indicator/consistency.hpp"

#include "base/amount/dutch.hpp"
#include "base/amount/wide.hpp"
#include "base/message/suggestion.hpp"
#include "indicator/figure/proportion.hpp"

#include <set>

namespace verantwoord {

namespace {

using Kind = ConsistencyRule::Kind;

/// Ratio of shown units (hours, euros, percent) as it is stored: minutes, eurocents, a part of one.
Amount stored(const Ratio& shown, Unit unit) {
    switch (unit) {
    case Unit::Minutes: return Ratio{shown.numerator * 60, shown.denominator};
    case Unit::Eurocents:
    case Unit::Fte: return Ratio{shown.numerator * 100, shown.denominator};
    case Unit::Percent: return Ratio{shown.numerator, shown.denominator * 100};
    default: return shown;
    }
}

/// The amount in shown units, in which fte are compared with heads and hours with days.
Amount as_shown(const Amount& amount, Unit unit) {
    if (is_missing(amount)) return amount;
    const auto* whole = std::get_if<Whole>(&amount);
    const Ratio exact = whole ? Ratio{whole->value, 1} : std::get<Ratio>(amount);
    switch (unit) {
    case Unit::Minutes: return Ratio{exact.numerator, exact.denominator * 60};
    case Unit::Eurocents:
    case Unit::Fte: return Ratio{exact.numerator, exact.denominator * 100};
    case Unit::Percent: return Ratio{exact.numerator * 100, exact.denominator};
    default: return exact;
    }
}

std::optional<Amount> plus(const Amount& a, const Amount& b) {
    const auto negative = minus(Whole{0}, b);
    return negative ? minus(a, *negative) : std::nullopt;
}

/// The file that a person can mend: who attended what is made from meetings, and steps are made from roles.
std::string file_of(const std::string& table) {
    if (table == "deelnames") return "bijeenkomsten";
    return table == "overgangen" ? "rollen" : table;
}

/// Sums of money rounded to cents before they are compared, for nobody books a part of a cent: a third of a
/// bill agrees with what was booked of it.
Amount in_cents(const Amount& amount) {
    const auto* part = std::get_if<Ratio>(&amount);
    if (!part) return amount;
    const Wide doubled = Wide{part->numerator} * 2, whole = Wide{part->denominator};
    const Wide rounded = (doubled + (doubled < 0 ? -whole : whole)) / (2 * whole);
    return Whole{static_cast<std::int64_t>(rounded)};
}

std::string without_stop(std::string sentence) {
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

class Checker {
  public:
    Checker(const Evaluation& evaluation, Diagnostics& diagnostics)
        : evaluation_(evaluation), diagnostics_(diagnostics) {}

    std::vector<ConsistencyFinding> check() {
        check_pairs();
        if (!evaluation_.questions) return {};
        for (const auto& rule : evaluation_.questions->rules) check(rule);
        check_answers();
        return std::move(findings_);
    }

  private:
    const Result* result(const std::string& id) const { return find_result(evaluation_.results, id); }

    /// A number that may be read on paper: small counts of people are put in words.
    std::string shown(const Figure& figure, const Indicator& indicator) const {
        const bool small =
            indicator.about_people && figure.people > 0 && figure.people < evaluation_.agreement.threshold;
        return small ? "een klein aantal" : dutch::amount(figure.amount, indicator.unit, indicator.decimals);
    }

    void check(const ConsistencyRule& rule) {
        const Result* left = result(rule.left);
        if (!left) return;
        const Result* right = rule.right.empty() ? nullptr : result(rule.right);
        if (rule.per.empty()) {
            compare_figures(rule, *left, left->total, left->last_year ? &*left->last_year : nullptr, right,
                            right ? &right->total : nullptr, {});
            return;
        }
        for (const auto& breakdown : left->breakdowns) {
            if (breakdown.dimension != rule.per) continue;
            for (const auto& member : breakdown.members)
                compare_figures(rule, *left, member.figure, member.last_year ? &*member.last_year : nullptr,
                                right, right ? member_of(*right, rule.per, member.name) : nullptr,
                                member.name);
        }
    }

    static const Figure* member_of(const Result& result, const std::string& dimension,
                                   const std::string& name) {
        for (const auto& breakdown : result.breakdowns)
            if (breakdown.dimension == dimension)
                for (const auto& member : breakdown.members)
                    if (member.name == name) return &member.figure;
        return nullptr;
    }

    void compare_figures(const ConsistencyRule& rule, const Result& left, const Figure& figure,
                         const Figure* last_year, const Result* right, const Figure* other,
                         const std::string& member) {
        const std::string name = left.indicator.name + (member.empty() ? "" : " (" + member + ")");
        const std::string number = shown(figure, left.indicator);
        const auto differs = [&](const Amount& a, const Amount& b, bool (*wrong)(int)) {
            const auto order = compare(a, b);
            return order && wrong(*order);
        };
        switch (rule.kind) {
        case Kind::AtMost:
        case Kind::Equal: {
            if (!right || !other) return;
            const Unit unit = left.indicator.unit, other_unit = right->indicator.unit;
            const bool same = unit == other_unit;
            const bool money = same && unit == Unit::Eurocents;
            const Amount here = money  ? in_cents(figure.amount)
                                : same ? figure.amount
                                       : as_shown(figure.amount, unit);
            const Amount there = money  ? in_cents(other->amount)
                                 : same ? other->amount
                                        : as_shown(other->amount, other_unit);
            const bool wrong = rule.kind == Kind::AtMost
                                   ? differs(here, there, [](int order) { return order > 0; })
                                   : differs(here, there, [](int order) { return order != 0; });
            if (wrong)
                found(rule, name + ": " + number + "; " + right->indicator.name + ": " +
                                shown(*other, right->indicator));
            return;
        }
        case Kind::Adds: {
            if (!right || !other) return;
            std::optional<Amount> sum = Amount(Whole{0});
            for (const auto& id : rule.parts) {
                const Result* part = result(id);
                if (!part) return;
                const Figure* one = member.empty() ? &part->total : member_of(*part, rule.per, member);
                if (!one || is_missing(one->amount)) return;
                sum = sum ? plus(*sum, one->amount) : std::nullopt;
            }
            if (sum && differs(*sum, other->amount, [](int order) { return order != 0; }))
                found(rule, "de delen zijn samen " + dutch::amount(*sum, right->indicator.unit) + "; " +
                                right->indicator.name + ": " + shown(*other, right->indicator));
            return;
        }
        case Kind::Between:
            if (differs(figure.amount, stored(rule.low, left.indicator.unit),
                        [](int order) { return order < 0; }) ||
                differs(figure.amount, stored(rule.high, left.indicator.unit),
                        [](int order) { return order > 0; }))
                found(rule, name + ": " + number);
            return;
        case Kind::NotBelowLastYear:
            if (last_year && differs(figure.amount, last_year->amount, [](int order) { return order < 0; }))
                found(rule, name + ": " + number + "; een jaar eerder: " + shown(*last_year, left.indicator));
            return;
        }
    }

    void found(const ConsistencyRule& rule, std::string numbers) {
        const Agreement& agreement = evaluation_.agreement;
        ConsistencyFinding finding{&rule, rule.question + " (" + std::move(numbers) + ")", {}};
        if (const auto answer = agreement.answers.find(rule.id); answer != agreement.answers.end())
            finding.answer = answer->second;
        if (rule.must_hold)
            diagnostics_.error("G88", agreement.place, say::foreign(finding.sentence),
                               say::foreign(rule.advice));
        else if (finding.answer.empty())
            diagnostics_.warning("G87", agreement.place, say::foreign(finding.sentence),
                                 {"{}; klopt het toch, zet dan in {} bij \"antwoorden\": { \"{}\": \"…\" }",
                                  say::foreign(without_stop(rule.advice)), say::foreign(agreement.place.file),
                                  say::own(rule.id)});
        findings_.push_back(std::move(finding));
    }

    /// Warns of one half of a pair without the other: use without supply, or supply without use, says little.
    void check_pairs() {
        std::set<std::string> told;
        for (const auto& each : evaluation_.results) {
            const Result* other = each.indicator.pair.empty() ? nullptr : result(each.indicator.pair);
            if (!other || is_missing(each.total.amount) == is_missing(other->total.amount)) continue;
            const Result& missing = is_missing(each.total.amount) ? each : *other;
            const Result& there = &missing == &each ? *other : each;
            if (!told.insert(missing.indicator.id).second) continue;
            diagnostics_.warning(
                "G89", evaluation_.agreement.place,
                {"{} is bekend, maar {} niet: zij horen bij elkaar", say::quoted(there.indicator.name),
                 say::quoted(missing.indicator.name)},
                missing.indicator.table.empty()
                    ? Sentence("vul aan wat er voor het tweede getal ontbreekt")
                    : Sentence("vul gegevens/{}.csv aan", say::own(file_of(missing.indicator.table))));
        }
    }

    void check_answers() {
        std::vector<std::string> known;
        for (const auto& rule : evaluation_.questions->rules) known.push_back(rule.id);
        for (const auto& [id, answer] : evaluation_.agreement.answers)
            if (std::count(known.begin(), known.end(), id) == 0)
                diagnostics_.error("G87", evaluation_.agreement.place,
                                   {"bij 'antwoorden' staat {}, maar zo'n vraag is er niet", say::quoted(id)},
                                   suggestion(id, known, "haal het antwoord weg"));
    }

    const Evaluation& evaluation_;
    Diagnostics& diagnostics_;
    std::vector<ConsistencyFinding> findings_;
};

} // namespace

std::vector<ConsistencyFinding> check_consistency(const Evaluation& evaluation, Diagnostics& diagnostics) {
    return Checker(evaluation, diagnostics).check();
}

} // namespace verantwoord
