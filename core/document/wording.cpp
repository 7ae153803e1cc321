#include "document/wording.hpp"

namespace verantwoord::wording {

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

bool has_target(const PublishedIndicator& indicator) {
    return indicator.target.visibility() != Visibility::Unknown ||
           indicator.verdict != PublishedVerdict::None;
}

std::string target(const PublishedIndicator& indicator) {
    if (!indicator.target.open()) return indicator.target.text();
    return (indicator.target_at_most ? "hoogstens " : "minstens ") + indicator.target.text();
}

std::string with_unit(const Published& figure) {
    std::string text = figure.text();
    if (!figure.open()) return text;
    const auto* whole = std::get_if<Whole>(&figure.amount());
    switch (figure.unit()) {
    case Unit::Persons: return text + (whole && whole->value == 1 ? "\u00A0persoon" : "\u00A0personen");
    case Unit::Times: return text + "\u00A0keer";
    case Unit::Minutes: return text + "\u00A0uur";
    case Unit::Things:
    case Unit::Eurocents:
    case Unit::Percent: break;
    }
    return text;
}

int sign(const Published& figure) {
    if (!figure.open()) return 0;
    return compare(figure.amount(), Whole{0}).value_or(0);
}

std::string magnitude(const Published& difference) {
    std::string text = difference.signed_text();
    for (const std::string_view mark : {"+", "\u2212"}) {
        const std::size_t position = text.find(mark);
        if (position != std::string::npos) text.erase(position, mark.size());
    }
    return text;
}

std::string comparison(const PublishedIndicator& indicator, std::string_view last_year) {
    const Published difference = indicator.difference();
    const std::string year(last_year);
    if (difference.visibility() == Visibility::Hidden)
        return "de vergelijking met " + year + " is niet getoond";
    if (!difference.open()) return "een vergelijking met " + year + " is niet mogelijk";
    const int direction = sign(difference);
    const bool level =
        difference.unit() == Unit::Percent || std::holds_alternative<Ratio>(difference.amount());
    if (direction == 0) return (level ? "gelijk aan " : "evenveel als in ") + year;
    const std::string hours = difference.unit() == Unit::Minutes ? "\u00A0uur" : "";
    const std::string word =
        level ? (direction > 0 ? " hoger" : " lager") : (direction > 0 ? " meer" : " minder");
    return magnitude(difference) + hours + word + " dan in " + year;
}

std::string capitalised(std::string_view text) {
    if (text == "ict") return "ICT";
    std::string result(text);
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
        result[0] = static_cast<char>(result[0] - 32);
    return result;
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
