#include "document/fields/comparing.hpp"

#include "document/words/wording.hpp"

namespace verantwoord {

namespace {

constexpr std::string_view between = ".vergeleken_met.";

/// What a comparison may show of two figures. One that is hidden decides, also beside an unknown one: its
/// words are always the same.
Visibility least_visible(const Published& a, const Published& b) {
    for (const Visibility each : {Visibility::Hidden, Visibility::Unknown})
        if (a.visibility() == each || b.visibility() == each) return each;
    return Visibility::Open;
}

Value without_outcome(const Published& a, const Published& b, std::string text) {
    const Visibility least = least_visible(a, b);
    Value value = figure_value(a.visibility() == least ? a : b, {});
    value.text = std::move(text);
    value.filled = false;
    return value;
}

/// "9.100", with the word that hours and posts need: "4.200 uur".
std::string with_word(const Published& figure) {
    const bool needs_word = figure.unit() == Unit::Minutes || figure.unit() == Unit::Fte;
    return needs_word ? wording::with_unit(figure) : figure.text();
}

} // namespace

std::optional<ComparedNames> compared_names(std::string_view field) {
    const std::size_t at = field.find(between);
    if (at == std::string_view::npos) return std::nullopt;
    return ComparedNames{field.substr(0, at), field.substr(at + between.size())};
}

Value compared(const ComparedSide& left, const ComparedSide& right) {
    const Published &a = left.figure, &b = right.figure;
    Value value;
    if (a.unit() != b.unit()) {
        value = text_of("", "");
        value.fault = "'" + left.name + "' is in " + std::string(to_dutch(a.unit())) + " en '" + right.name +
                      "' in " + std::string(to_dutch(b.unit())) + ": die zijn niet te vergelijken";
        return value;
    }
    if (!a.open() || !b.open()) {
        value = without_outcome(a, b, "niet te vergelijken met het andere getal");
    } else {
        value = figure_value(a, {});
        const int order = compare(a.amount(), b.amount()).value_or(0);
        const bool alike = order != 0 && a.text() == b.text();
        const char* words = alike       ? "bijna gelijk aan "
                            : order > 0 ? "meer dan "
                            : order < 0 ? "minder dan "
                                        : "gelijk aan ";
        value.text = words + with_word(b);
        value.filled = true;
    }
    value.plurality = Plurality::None;
    value.figure = left.name;
    value.compared = right.name;
    return value;
}

Value beside_target(const PublishedIndicator& indicator) {
    if (!wording::has_target(indicator)) return text_of("", "over dit resultaat is niets afgesproken");
    const Published &reached = indicator.total, &agreed = indicator.target;
    Value value;
    if (!reached.open() || !agreed.open()) {
        value = without_outcome(reached, agreed, "niet te vergelijken met de afspraak");
    } else {
        const Published difference = reached.minus(agreed);
        value = figure_value(difference, {});
        const std::string target =
            (indicator.target_at_most ? "het afgesproken maximum van " : "de afgesproken ") +
            with_word(agreed);
        const std::string size = wording::magnitude(difference);
        const int direction = wording::sign(difference);
        const bool level = difference.unit() == Unit::Percent;
        if (direction == 0)
            value.text = "gelijk aan " + target;
        else if (size.find_first_of("123456789") == std::string::npos)
            value.text = "bijna gelijk aan " + target;
        else if (level)
            value.text = size + (direction > 0 ? " hoger dan " : " lager dan ") + target;
        else
            value.text = size + (direction > 0 ? " meer dan " : " minder dan ") + target;
        value.filled = true;
    }
    value.plurality = Plurality::None;
    value.figure = indicator.id + ".tegenover_doel";
    return value;
}

} // namespace verantwoord
