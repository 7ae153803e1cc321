#include "document/charts/chart_data.hpp"

#include "base/amount/dutch.hpp"
#include "document/words/wording.hpp"

#include <algorithm>
#include <optional>

namespace verantwoord {

namespace {

bool stored_in_hundredths(Unit unit) { return unit == Unit::Eurocents || unit == Unit::Fte; }

/// The open member with the most (direction 1) or the least (−1), and how many have as much.
struct Extreme {
    const ChartMember* member = nullptr;
    std::size_t times = 0;
};
Extreme extreme(const ChartData& data, int direction) {
    Extreme found;
    for (const ChartMember& member : data.members) {
        if (!member.value.open()) continue;
        const int order = found.member
                              ? compare(member.value.amount(), found.member->value.amount()).value_or(0)
                              : direction;
        if (order == direction)
            found = {&member, 1};
        else if (order == 0)
            ++found.times;
    }
    return found;
}

std::string extremes(const ChartData& data) {
    const Extreme most = extreme(data, 1), least = extreme(data, -1);
    if (!most.member) return "Geen van de getallen is getoond.";
    if (compare(most.member->value.amount(), least.member->value.amount()).value_or(0) == 0) {
        if (most.times == 1)
            return "Getoond is " + most.member->name + ": " + most.member->value.text() + ".";
        return "Alle getoonde getallen zijn gelijk: " + most.member->value.text() + ".";
    }
    const auto told = [](const Extreme& one) {
        if (one.times == 1) return " hoort bij " + one.member->name + " (" + one.member->value.text() + ")";
        return " is " + one.member->value.text() + " en komt " + std::to_string(one.times) + " keer voor";
    };
    std::string low = told(least);
    // The verb stands once in "… hoort bij mei (12), het laagste bij maart (3)".
    if (most.times == 1 && least.times == 1) low = low.substr(std::string_view(" hoort").size());
    return "Het hoogste getal" + told(most) + ", het laagste" + low + ".";
}

std::string totals(const ChartData& data) {
    if (!data.total.open()) return {};
    const std::string text = " Het totaal is " + data.total.text();
    if (!data.with_last_year || !data.total_last_year.open()) return text + ".";
    return text + "; in " + data.last_year + " was dat " + data.total_last_year.text() + ".";
}

/// How many of the members are higher than last year, when all may be compared.
std::string growth(const ChartData& data) {
    std::size_t higher = 0;
    for (const ChartMember& member : data.members) {
        const auto order = compare(member.value.amount(), member.last_year.amount());
        if (!order) return {};
        if (*order > 0) ++higher;
    }
    if (higher == 0) return " Geen van de getallen is hoger dan in " + data.last_year + ".";
    if (higher == data.members.size()) return " Alle getallen zijn hoger dan in " + data.last_year + ".";
    const bool single = higher == 1;
    return " Van de " + std::to_string(data.members.size()) + " getallen " +
           (single ? "is er 1" : "zijn er " + std::to_string(higher)) + " hoger dan in " + data.last_year +
           ".";
}

std::string gaps(const ChartData& data) {
    const auto hidden =
        std::count_if(data.members.begin(), data.members.end(), [](const ChartMember& member) {
            return member.value.visibility() == Visibility::Hidden;
        });
    if (hidden == 0) return {};
    if (hidden == 1) return " Eén getal is niet getoond.";
    return " Van de getallen zijn er " + std::to_string(hidden) + " niet getoond.";
}

} // namespace

double on_axis(const Published& figure) {
    if (!figure.open()) return 0;
    double value = 0;
    if (const auto* whole = std::get_if<Whole>(&figure.amount())) value = static_cast<double>(whole->value);
    if (const auto* ratio = std::get_if<Ratio>(&figure.amount()))
        value = static_cast<double>(ratio->numerator) / static_cast<double>(ratio->denominator);
    if (figure.unit() == Unit::Minutes) return value / 60;
    if (figure.unit() == Unit::Percent) return value * 100;
    return stored_in_hundredths(figure.unit()) ? value / 100 : value;
}

double drawn(const Published& figure) { return std::max(on_axis(figure), 0.0); }

double ChartData::largest() const {
    double result = 0;
    for (const ChartMember& member : members) {
        result = std::max(result, drawn(member.value));
        if (with_last_year) result = std::max(result, drawn(member.last_year));
    }
    return result;
}

bool ChartData::has_gaps() const {
    return std::any_of(members.begin(), members.end(), [&](const ChartMember& member) {
        return !member.value.open() || (with_last_year && !member.last_year.open());
    });
}

std::string short_name(const std::string& name) {
    constexpr std::string_view short_months[] = {"jan", "feb", "mrt", "apr", "mei", "jun",
                                                 "jul", "aug", "sep", "okt", "nov", "dec"};
    for (unsigned month = 1; month <= 12; ++month)
        if (wording::uncapitalised(name) == dutch::month(month)) return std::string(short_months[month - 1]);
    return dutch::capitalised(name);
}

std::string gap_text(const Published& figure) {
    return figure.visibility() == Visibility::Hidden ? "niet getoond" : "onbekend";
}

std::string_view gap_mark(const Published& figure) {
    return figure.visibility() == Visibility::Hidden ? Published::hidden_mark : "?";
}

std::string alternative_text(const std::string& title, const ChartData& data) {
    std::string text = title;
    while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.pop_back();
    text += " (" + data.year + "). " + extremes(data) + totals(data);
    if (data.with_last_year) text += growth(data);
    return text + gaps(data);
}

} // namespace verantwoord
