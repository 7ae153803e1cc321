#include "document/words/wording.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord::wording {

namespace {

/// The word that makes an amount of hours or posts readable; other units need none.
std::string unit_behind(Unit unit) {
    if (unit == Unit::Minutes) return "\u00A0uur";
    return unit == Unit::Fte ? "\u00A0fte" : "";
}

/// "2024" as a number; nothing for any other name of a period.
std::optional<int> year_of(std::string_view text) {
    if (text.size() != 4 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    int year = 0;
    for (const char digit : text) year = year * 10 + (digit - '0');
    return year;
}

/// Indicators of which something holds, by the words that say it.
struct Group {
    std::string words;
    std::vector<std::string> names;
    bool all = false; ///< there is no indicator outside the group
};

std::vector<Group> grouped(const std::vector<const PublishedIndicator*>& indicators,
                           std::string PublishedIndicator::*words) {
    std::vector<Group> groups;
    for (const PublishedIndicator* indicator : indicators) {
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&](const Group& group) { return group.words == indicator->*words; });
        Group& group = same == groups.end() ? groups.emplace_back(Group{indicator->*words, {}}) : *same;
        if (std::find(group.names.begin(), group.names.end(), indicator->name) == group.names.end())
            group.names.push_back(indicator->name);
    }
    if (groups.size() == 1) groups.front().all = true;
    std::erase_if(groups, [](const Group& group) { return group.words.empty(); });
    return groups;
}

/// "Dit cijfer is van inwoners van Duinstad."; of several groups "Van inwoners van Duinstad: Bezoeken."
std::string group_sentence(const Group& group, bool one) {
    if (!group.all) return dutch::capitalised(group.words) + ": " + dutch::list(group.names) + ".";
    const std::string verb = group.words.starts_with("tot ")    ? one ? "loopt" : "lopen"
                             : group.words.starts_with("over ") ? one ? "gaat" : "gaan"
                             : one                              ? "is"
                                                                : "zijn";
    return (one ? "Dit cijfer " : "Deze cijfers ") + verb + " " + group.words + ".";
}

} // namespace

std::string reach_note(const std::vector<const PublishedIndicator*>& indicators) {
    std::vector<std::string> sentences;
    const bool one = indicators.size() == 1;
    for (const Group& group : grouped(indicators, &PublishedIndicator::of_whom))
        sentences.push_back(group_sentence(group, one));
    for (Group group : grouped(indicators, &PublishedIndicator::until_day)) {
        group.words = "tot en met " + group.words + ", ook in eerdere jaren";
        sentences.push_back(group_sentence(group, one));
    }
    return text::join(sentences, " ");
}

std::string unknown_note(MissingReason reason) {
    return "Dit getal is onbekend: " + std::string(to_dutch(reason)) + ".";
}

std::string_view verdict(PublishedVerdict verdict) {
    switch (verdict) {
    case PublishedVerdict::Reached: return "gehaald";
    case PublishedVerdict::Nearly: return "bijna gehaald";
    case PublishedVerdict::Missed: return "niet gehaald";
    case PublishedVerdict::Undecided: return "onbekend";
    case PublishedVerdict::None: break;
    }
    return "";
}

std::string_view status(PublishedVerdict verdict) {
    switch (verdict) {
    case PublishedVerdict::Reached: return "gehaald";
    case PublishedVerdict::Nearly: return "bijna";
    case PublishedVerdict::Missed: return "niet";
    case PublishedVerdict::Undecided: return "onbekend";
    case PublishedVerdict::None: break;
    }
    return "";
}

std::string_view agreed(std::string_view status) {
    if (status == "gehaald") return "afspraak gehaald";
    if (status == "bijna") return "bijna gehaald";
    if (status == "niet") return "niet gehaald";
    return status.empty() ? "" : "nog niet bekend";
}

bool has_target(const PublishedIndicator& indicator) {
    return indicator.target.visibility() != Visibility::Unknown ||
           indicator.verdict != PublishedVerdict::None;
}

std::string target(const PublishedIndicator& indicator) {
    if (!indicator.target.open()) return indicator.target.text();
    return (indicator.target_at_most ? "hoogstens " : "minstens ") + indicator.target.text();
}

std::string with_unit(const Published& figure) {
    const std::string text = figure.text();
    if (!figure.open()) return text;
    const auto* whole = std::get_if<Whole>(&figure.amount());
    if (figure.unit() == Unit::Persons)
        return text + (whole && whole->value == 1 ? "\u00A0persoon" : "\u00A0personen");
    if (figure.unit() == Unit::Times) return text + "\u00A0keer";
    return text + unit_behind(figure.unit());
}

int sign(const Published& figure) {
    if (!figure.open()) return 0;
    return compare(figure.amount(), Whole{0}).value_or(0);
}

bool broken_between(const PublishedIndicator& indicator, std::string_view last_year) {
    const auto since = year_of(indicator.method_break_year), before = year_of(last_year);
    return since && before && *since == *before + 1;
}

Published two_years_before(const PublishedIndicator& indicator, std::string_view last_year) {
    const std::string wanted = name_of_two_years_before(last_year);
    for (const PublishedIndicator::EarlierYear& earlier : indicator.earlier)
        if (earlier.year == wanted) return earlier.total;
    return {};
}

std::string name_of_two_years_before(std::string_view last_year) {
    const auto year = year_of(last_year);
    return year ? std::to_string(*year - 1) : "twee jaar eerder";
}

std::string difference(const Published& difference) {
    const std::string text = difference.signed_text();
    return difference.unit() == Unit::Percent ? text::replaced(text, "%", "procentpunt") : text;
}

Published relative_difference(const Published& value, const Published& last_year) {
    const Published points = value.minus(last_year);
    return value.unit() == Unit::Percent ? points : points.share_of(last_year);
}

std::string relative_text(const Published& value, const Published& last_year) {
    const Published relative = relative_difference(value, last_year);
    return value.unit() == Unit::Percent ? difference(relative) : relative.signed_text();
}

std::string magnitude(const Published& figure) {
    std::string text = difference(figure);
    for (const std::string_view mark : {"+", "\u2212"}) {
        const std::size_t position = text.find(mark);
        if (position != std::string::npos) text.erase(position, mark.size());
    }
    return text;
}

std::string comparison(const PublishedIndicator& indicator, std::string_view last_year) {
    const Published difference = indicator.difference();
    std::string year(last_year);
    if (broken_between(indicator, last_year))
        return "een vergelijking met " + year + " is niet mogelijk, want er is vanaf " +
               indicator.method_break_year + " anders geteld";
    if (!indicator.until_day.empty()) year += " tot en met " + indicator.until_day;
    if (difference.visibility() == Visibility::Hidden)
        return "de vergelijking met " + year + " is niet getoond";
    if (!difference.open()) return "een vergelijking met " + year + " is niet mogelijk";
    const int direction = sign(difference);
    const bool level =
        difference.unit() == Unit::Percent || std::holds_alternative<Ratio>(difference.amount());
    if (direction == 0) return (level ? "gelijk aan " : "evenveel als in ") + year;
    const std::string size = magnitude(difference);
    // A difference that is rounded to nothing: "0 procentpunt hoger" would be no sentence.
    if (size.find_first_of("123456789") == std::string::npos) return "bijna gelijk aan " + year;
    const std::string unit = difference.unit() == Unit::Percent ? "" : unit_behind(difference.unit());
    const std::string word =
        level ? (direction > 0 ? " hoger" : " lager") : (direction > 0 ? " meer" : " minder");
    return size + unit + word + " dan in " + year;
}

std::string ended(std::string text) {
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

std::string uncapitalised(std::string_view text) {
    std::string result(text);
    const auto capital = [&](std::size_t at) {
        return at < result.size() && result[at] >= 'A' && result[at] <= 'Z';
    };
    if (capital(0) && !capital(1)) result[0] = static_cast<char>(result[0] + 32);
    return result;
}

} // namespace verantwoord::wording
