#include "document/words/typography.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

constexpr std::string_view no_break_space = "\u00A0", minus_sign = "\u2212";

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}

/// A number stays with these words after it …
constexpr std::array<std::string_view, 22> after_number{
    "uur",      "uren",     "euro",     "procent", "%",    "keer",    "jaar",     "januari",
    "februari", "maart",    "april",    "mei",     "juni", "juli",    "augustus", "september",
    "oktober",  "november", "december", "km",      "m²",   "personen"};
/// … and with these before it.
constexpr std::array<std::string_view, 10> before_number{"€",  "blz.", "art.",    "artikel", "nr.",
                                                         "p.", "lid",  "bijlage", "tabel",   "pagina"};

std::string_view first_word(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() &&
           (letter(text[end]) || text[end] == '%' || static_cast<unsigned char>(text[end]) >= 0x80))
        ++end;
    return text.substr(0, end);
}

template <std::size_t Count>
bool one_of(const std::array<std::string_view, Count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// 's ochtends, 't Huis, 'n, 'm: an apostrophe, although it stands where a quote would open.
bool elision(std::string_view rest) {
    if (rest.empty() || std::string_view("stnmkr").find(rest[0]) == std::string_view::npos) return false;
    return rest.size() == 1 || rest[1] == ' ' || rest[1] == '-' || rest[1] == '\n';
}

} // namespace

bool Typographer::opens(const std::string& out) const {
    const std::string_view before = out.empty() ? std::string_view(tail_) : std::string_view(out);
    if (before.empty()) return true;
    for (const std::string_view mark :
         {" ", "\n", "(", "[", "/", "\u00A0", "\u201C", "\u2018", "\u2013", "\u2014"})
        if (before.ends_with(mark)) return true;
    return false;
}

void Typographer::quote(std::string& out, char mark, std::string_view rest) const {
    const bool open = opens(out);
    if (mark == '"')
        out += open ? "\u201C" : "\u201D";
    else
        out += open && !elision(rest) ? "\u2018" : "\u2019";
}

/// A hyphen in front of a number is a minus: -3, € -120; not in 16-26, 06-12345678 or "groep 3 -5".
bool Typographer::negates(const std::string& out, std::string_view rest) const {
    if (rest.empty() || !digit(rest.front()) || !opens(out)) return false;
    const std::string_view before = out.empty() ? std::string_view(tail_) : std::string_view(out);
    for (const std::string_view blank : {" ", "\n", "\u00A0"})
        if (before.ends_with(blank) && before.size() > blank.size() &&
            digit(before[before.size() - blank.size() - 1]))
            return false;
    return !before.ends_with('/');
}

std::string_view Typographer::word_before(const std::string& out) const {
    std::string_view before = out.empty() ? std::string_view(tail_) : std::string_view(out);
    const std::size_t blank = before.find_last_of(" \n(");
    return blank == std::string_view::npos ? before : before.substr(blank + 1);
}

std::string Typographer::set(std::string_view text, std::string_view next) {
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const std::string_view rest = text.substr(i + 1);
        if (c == '"' || c == '\'')
            quote(out, c, rest);
        else if (c == '-') {
            const std::size_t end = std::min(text.find_first_not_of('-', i), text.size());
            if (end - i == 1 && negates(out, rest))
                out += minus_sign;
            else if (end - i == 2)
                out += "\u2013";
            else
                out += text.substr(i, end - i);
            i = end - 1;
        } else if (c == '.' && rest.starts_with("..")) {
            out += "\u2026";
            i += 2;
        } else if (c == ' ') {
            const std::string_view word = word_before(out);
            const std::string_view ahead = rest.empty() ? next : rest;
            const bool number_before = !word.empty() && digit(word.back());
            const std::size_t sign = ahead.starts_with('-') ? 1 : 0;
            const bool number_after = ahead.size() > sign && digit(ahead[sign]);
            const bool together = (number_before && one_of(after_number, first_word(ahead))) ||
                                  (number_after && one_of(before_number, word));
            out += together ? no_break_space : std::string_view(" ");
        } else {
            out += c;
        }
    }
    passed(out);
    return out;
}

void Typographer::passed(std::string_view text) {
    tail_ += text;
    if (tail_.size() > 48) tail_.erase(0, tail_.size() - 24);
}

std::string typeset(std::string_view text) { return Typographer().set(text); }

} // namespace verantwoord
