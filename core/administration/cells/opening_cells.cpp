#include "administration/cells/opening_cells.hpp"

#include "administration/table/cell.hpp"
#include "administration/table/cell_time.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace verantwoord {

namespace {

constexpr char between = '-', apart = '\n'; // of two ends, and of one thing and the next

using Spelling = std::pair<std::string_view, std::string_view>;

std::string with(std::string text, std::initializer_list<Spelling> spellings) {
    for (const auto& [from, to] : spellings) text = text::replaced(text, from, to);
    return text;
}

/// The two ends; the second is the first where there is one.
std::optional<std::pair<std::string_view, std::string_view>> ends_of(std::string_view text,
                                                                     std::string_view mark) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) return std::pair{text::trim(text), text::trim(text)};
    const auto first = text::trim(text.substr(0, at)), second = text::trim(text.substr(at + mark.size()));
    if (first.empty() || second.empty() || second.find(mark) != std::string_view::npos) return std::nullopt;
    return std::pair{first, second};
}

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Date> parse_day(std::string_view text) {
    if (all_digits(text) && text.size() < 8)
        return std::nullopt; // the day number of a spreadsheet has a mark
    const cell::Moment moment = cell::parse_moment(text);
    return moment.fault == cell::Fault::None ? std::optional(Date{moment.days}) : std::nullopt;
}

std::optional<Date> parse_day(std::string_view text, int year) {
    if (const auto whole = parse_day(text)) return whole;
    if (year == 0) return std::nullopt;
    const std::string written = std::to_string(year);
    if (const auto spelled = parse_day(std::string(text) + " " + written)) return spelled;
    return parse_day(std::string(text) + "-" + written);
}

/// "24" of "24 t/m 28 december 2025".
std::optional<Date> same_month(std::string_view text, Date last) {
    if (!all_digits(text) || text.size() > 2) return std::nullopt;
    const CivilDate day = civil(last);
    return make_date(day.year, day.month, static_cast<unsigned>(std::stoi(std::string(text))));
}

} // namespace

std::optional<std::int16_t> parse_opening_time(std::string_view text) {
    text = text::trim(text);
    if (all_digits(text) && text.size() <= 2) {
        const int hour = std::stoi(std::string(text));
        return hour <= 24 ? std::optional(static_cast<std::int16_t>(hour * 60)) : std::nullopt;
    }
    if (const auto time = cell::parse_time(text)) return time;
    // A spreadsheet puts a day before it.
    const std::size_t blank = text.rfind(' ');
    if (blank == std::string_view::npos || !parse_date(text.substr(0, blank))) return std::nullopt;
    return cell::parse_time(text.substr(blank + 1));
}

std::optional<std::vector<OpeningHours>> parse_opening_times(std::string_view text) {
    const std::string clean = with(" " + text::lower(text) + " ", {{"tot en met", "-"},
                                                                   {"t/m", "-"},
                                                                   {"\xE2\x80\x93", "-"},
                                                                   {"\xE2\x80\x94", "-"},
                                                                   {" tot ", "-"},
                                                                   {" vanaf ", " "},
                                                                   {" van ", " "},
                                                                   {" en ", "\n"},
                                                                   {",", "\n"},
                                                                   {";", "\n"},
                                                                   {"/", "\n"},
                                                                   {"+", "\n"},
                                                                   {"&", "\n"}});
    std::vector<OpeningHours> all;
    for (const std::string_view piece : text::split(clean, apart)) {
        if (text::trim(piece).empty()) continue;
        const auto ends = ends_of(piece, std::string_view(&between, 1));
        if (!ends || ends->first.data() == ends->second.data()) return std::nullopt;
        const auto from = parse_opening_time(ends->first), until = parse_opening_time(ends->second);
        if (!from || !until) return std::nullopt;
        all.push_back({*from, *until});
    }
    if (all.empty()) return std::nullopt;
    return all;
}

bool says_closed(std::string_view text) {
    const std::string small = text::lower(text::trim(text));
    static constexpr std::array<std::string_view, 9> words{
        "dicht", "gesl.", "gesl", "-", "--", "\xE2\x80\x93", "\xE2\x80\x94", "n.v.t.", "nvt"};
    return small.starts_with("gesloten") || std::find(words.begin(), words.end(), small) != words.end();
}

std::optional<Period> parse_days(std::string_view text, int year) {
    const std::string clean = with(std::string(text), {{" tot en met ", "\n"},
                                                       {" t/m ", "\n"},
                                                       {" tm ", "\n"},
                                                       {" \xE2\x80\x93 ", "\n"},
                                                       {" - ", "\n"},
                                                       {"t/m", "\n"}});
    const auto ends = ends_of(clean, "\n");
    if (!ends) return std::nullopt;
    const auto last = parse_day(ends->second, year);
    if (!last) return std::nullopt;
    if (ends->first.data() == ends->second.data()) return Period{*last, *last};
    auto first = same_month(ends->first, *last);
    if (!first) first = parse_day(ends->first, civil(*last).year);
    if (!first) return std::nullopt;
    // "24 december t/m 1 januari 2026" begins in the year before.
    if (*last < *first && !parse_day(ends->first)) first = add_years(*first, -1);
    return Period{*first, *last};
}

std::optional<std::string_view> opening_section(std::string_view text) {
    static constexpr std::array<Spelling, 10> words{Spelling{"gesloten", "gesloten"},
                                                    {"sluiting", "gesloten"},
                                                    {"dicht", "gesloten"},
                                                    {"vakantie", "gesloten"},
                                                    {"feestdag", "gesloten"},
                                                    {"online", "online"},
                                                    {"digitaal", "online"},
                                                    {"chat", "online"},
                                                    {"open", "open"},
                                                    {"inloop", "open"}};
    const std::string small = text::lower(text);
    const auto found = std::find_if(words.begin(), words.end(), [&small](const Spelling& word) {
        return small.find(word.first) != std::string::npos;
    });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace verantwoord
