#include "base/message/argument.hpp"

#include "base/amount/dutch.hpp"
#include "base/person/mask.hpp"
#include "base/text/text.hpp"

namespace verantwoord {

namespace {

/// On one line, and no longer than can be read at a glance.
std::string shortened(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string shown;
    std::size_t at = 0, count = 0;
    while (at < text.size() && count++ < longest) {
        const char32_t point = text::next(text, at);
        text::append(shown, point < U' ' ? U' ' : point);
    }
    return at < text.size() ? shown + "…" : shown;
}

} // namespace

std::string Argument::shown() const { return kind_ == Kind::Quoted ? "'" + value_ + "'" : value_; }

std::string_view to_dutch(Argument::Kind kind) {
    switch (kind) {
    case Argument::Kind::Quoted: return "citaat";
    case Argument::Kind::Foreign: return "tekst";
    case Argument::Kind::Own: return "woord";
    case Argument::Kind::Number: return "getal";
    case Argument::Kind::Date: break;
    }
    return "datum";
}

namespace say {

Argument quoted(std::string_view text) { return {Argument::Kind::Quoted, masked(text)}; }

// Masked before it is cut: half a name may not be known for one.
Argument quoted_short(std::string_view text) { return {Argument::Kind::Quoted, shortened(masked(text))}; }

Argument foreign(std::string_view text) { return {Argument::Kind::Foreign, masked(text)}; }

Argument own(std::string_view word) { return {Argument::Kind::Own, std::string(word)}; }

Argument number(std::int64_t value) { return {Argument::Kind::Number, dutch::number(value)}; }

Argument digits(std::int64_t value) { return {Argument::Kind::Number, std::to_string(value)}; }

Argument date(Date day) { return {Argument::Kind::Date, dutch::day(day)}; }

} // namespace say

} // namespace verantwoord
