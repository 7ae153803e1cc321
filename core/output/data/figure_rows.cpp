#include "output/data/figure_rows.hpp"
#include "base/text/figure_name.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>
#include <cstdlib>

namespace verantwoord {

namespace {

/// `value` divided by 100, without loss: "1234.5".
std::string hundredths(std::int64_t value) {
    const bool negative = value < 0;
    const std::uint64_t size =
        negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string text = (negative ? "-" : "") + std::to_string(size / 100);
    const std::uint64_t rest = size % 100;
    if (rest == 0) return text;
    text += rest < 10 ? ".0" : ".";
    text += rest % 10 == 0 ? std::to_string(rest / 10) : std::to_string(rest);
    return text;
}

void set_whole(ExactValue& exact, std::int64_t value, Unit unit) {
    exact.state = ExactValue::State::Number;
    if (unit == Unit::Eurocents || unit == Unit::Fte) {
        exact.number = hundredths(value);
    } else if (unit != Unit::Minutes) {
        exact.number = std::to_string(value);
    } else if (value % 3 == 0 && std::abs(value / 3) < 1'000'000'000'000'000) {
        exact.number = hundredths(value / 3 * 5); // three minutes are five hundredths of an hour
    } else {
        exact.state = ExactValue::State::Fraction;
        exact.numerator = std::to_string(value);
        exact.denominator = "60";
        exact.numerator_unit = "minuten";
    }
}

bool is_number(std::string_view text) {
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
    if (text.empty() || text.front() < '0' || text.front() > '9') return false;
    return text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

} // namespace

std::vector<ShownIndicator> shown_indicators(const Document& document, const Publication& publication) {
    const auto names = [&](const std::string& figure) {
        return std::find(document.figures.begin(), document.figures.end(), figure) != document.figures.end();
    };
    std::vector<ShownIndicator> shown;
    for (const PublishedIndicator& indicator : publication.indicators) {
        ShownIndicator entry{
            &indicator, names(indicator.id), names(indicator.id + std::string(earlier_suffix)), {}};
        for (const PublishedBreakdown& breakdown : indicator.breakdowns)
            if (names(indicator.id + '/' + breakdown.dimension)) entry.breakdowns.push_back(&breakdown);
        if (entry.total || !entry.breakdowns.empty()) shown.push_back(std::move(entry));
    }
    return shown;
}

std::map<std::string, std::string> figures_as_shown(const Document& document,
                                                    const Publication& publication) {
    std::map<std::string, std::string> figures;
    for (const ShownIndicator& shown : shown_indicators(document, publication)) {
        const PublishedIndicator& indicator = *shown.indicator;
        if (shown.total) {
            figures[indicator.id] = indicator.total.text();
            figures[last_year_of(indicator.id)] = indicator.last_year.text();
            if (has_target(indicator)) figures[indicator.id + ".doel"] = indicator.target.text();
        }
        if (shown.earlier)
            for (const PublishedIndicator::EarlierYear& earlier : indicator.earlier)
                figures[year_of(indicator.id, earlier.year)] = earlier.total.text();
        for (const PublishedBreakdown* breakdown : shown.breakdowns)
            for (const PublishedMember& member : breakdown->members) {
                const std::string name = figure_name(indicator.id, breakdown->dimension, member.name);
                figures[name] = member.value.text();
                figures[last_year_of(name)] = member.last_year.text();
            }
    }
    return figures;
}

ExactValue exact(const Published& figure) {
    ExactValue exact;
    exact.shown = figure.text();
    if (figure.visibility() == Visibility::Hidden) {
        exact.state = ExactValue::State::Hidden;
    } else if (const auto* whole = std::get_if<Whole>(&figure.amount())) {
        set_whole(exact, whole->value, figure.unit());
    } else if (const auto* ratio = std::get_if<Ratio>(&figure.amount())) {
        exact.state = ExactValue::State::Fraction;
        exact.numerator = std::to_string(ratio->numerator);
        exact.denominator = std::to_string(ratio->denominator);
        if (figure.unit() == Unit::Eurocents) exact.numerator_unit = "eurocent";
        if (figure.unit() == Unit::Minutes) exact.numerator_unit = "minuten";
        if (figure.unit() == Unit::Fte) exact.numerator_unit = "honderdste fte";
    } else {
        exact.reason = to_dutch(figure.reason());
    }
    return exact;
}

bool has_target(const PublishedIndicator& indicator) { return indicator.verdict != PublishedVerdict::None; }

std::string csv_safe(std::string_view bytes) {
    const std::string content = readable(bytes);
    const bool risky =
        !content.empty() && std::string_view("=+-@\t\r").find(content.front()) != std::string_view::npos;
    return risky && !is_number(content) ? '\'' + std::string(content) : std::string(content);
}

} // namespace verantwoord
