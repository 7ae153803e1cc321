#include "attack/frame.hpp"

#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord::attack {

namespace {

bool is_year(std::string_view text) {
    return text.size() == 4 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The same days in another year.
Reach moved(Reach reach, int years) {
    for (std::string* day : {&reach.from, &reach.until})
        if (day->size() == 10) *day = std::to_string(std::stoi(day->substr(0, 4)) + years) + day->substr(4);
    return reach;
}

} // namespace

std::optional<std::int64_t> whole_number(std::string_view text) {
    text = text::trim(text);
    std::int64_t value = 0;
    std::size_t digits = 0, since_dot = 0;
    bool dotted = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            // Anything longer is no count, and would overflow in sums.
            if (++digits > 12) return std::nullopt;
            value = value * 10 + (c - '0');
            ++since_dot;
            // Dots stand between thousands: up to three digits before the first, three before each other one.
        } else if (c == '.' && digits > 0 && (dotted ? since_dot == 3 : since_dot <= 3)) {
            dotted = true;
            since_dot = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || (dotted && since_dot != 3)) return std::nullopt;
    return value;
}

std::string plain_spaces(std::string_view text) {
    std::string spaced(text);
    for (const std::string_view space : {"\u00A0", "\u202F", "\u2009", "\n", "\r", "\t"})
        spaced = text::replaced(spaced, space, " ");
    std::string plain;
    for (const std::string_view word : text::split(spaced, ' '))
        if (!word.empty()) plain += (plain.empty() ? "" : " ") + std::string(word);
    return plain;
}

std::optional<std::string> Frame::division_with(const std::string& indicator,
                                                const std::string& member) const {
    const std::string begin = indicator + "/";
    for (auto each = members.lower_bound(begin); each != members.end() && each->first.starts_with(begin);
         ++each)
        for (const std::string& name : each->second)
            if (text::word_form(name) == text::word_form(member)) return each->first.substr(begin.size());
    return std::nullopt;
}

std::optional<CellKey> Frame::key(std::string_view figure, std::string_view member) const {
    CellKey key;
    key.reach = now;
    key.member = std::string(member);
    // The forms are "bezoeken", "bezoeken.vorig_jaar", "bezoeken.2023", "bezoeken/maand" and
    // "bezoeken/maand/maart".
    if (figure.size() > last_year_suffix.size() && figure.ends_with(last_year_suffix)) {
        key.reach = earlier;
        figure.remove_suffix(last_year_suffix.size());
    } else if (const std::size_t dot = figure.rfind('.');
               dot != std::string_view::npos && is_year(figure.substr(dot + 1)) && is_year(year)) {
        key.reach = moved(now, std::stoi(std::string(figure.substr(dot + 1))) - std::stoi(year));
        figure = figure.substr(0, dot);
    }
    const std::size_t slash = figure.find('/');
    const std::string id(figure.substr(0, slash));
    const auto measure = measures.find(id);
    if (measure == measures.end()) return std::nullopt;
    if (slash != std::string_view::npos) {
        std::string_view rest = figure.substr(slash + 1);
        if (const std::size_t next = rest.find('/'); next != std::string_view::npos) {
            key.member = std::string(rest.substr(next + 1));
            rest = rest.substr(0, next);
        }
        key.dimension = std::string(rest);
        if (key.dimension.find('.') != std::string::npos) return std::nullopt;
    }
    // A member that stands for others is the sum of these; it has a cell under the names of its parts, so
    // that two files that name the sum differently speak of one cell.
    const auto together = made_of.find(id + '/' + key.dimension + '/' + key.member);
    if (together != made_of.end()) key.member = together->second;
    key.measure = id + " " + measure->second.unit;
    return key;
}

std::string Frame::words(const CellKey& key) const {
    const std::string id = key.measure.substr(0, key.measure.find(' '));
    const auto measure = measures.find(id);
    std::string words = measure == measures.end() ? id : measure->second.name;
    if (!key.dimension.empty())
        words += ", " + key.dimension + " " +
                 text::replaced(key.member, std::string_view(&between_parts, 1), " en ");
    if (!key.reach.municipalities.empty())
        words +=
            " (" + text::join({key.reach.municipalities.begin(), key.reach.municipalities.end()}, ", ") + ")";
    return words + ", " + key.reach.from.substr(0, 4);
}

} // namespace verantwoord::attack
