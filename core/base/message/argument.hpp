// A value in a message. It is made by the function that says what it is, and what points at a person in it is
// masked there and then: the rest of the program never sees it unmasked.
#pragma once

#include "base/amount/calendar.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace verantwoord {

class Argument;

namespace say {

/// 'between quotation marks': what a person wrote. An apostrophe in it is just a character.
Argument quoted(std::string_view text);
/// The same of a cell or a long text: on one line, and cut when it is too long to be read.
Argument quoted_short(std::string_view text);
/// What a person or a program of somebody else wrote, without quotation marks.
Argument foreign(std::string_view text);
/// A word of our own: of a closed list, the name of a table, a column, an option or a code. It points at
/// nobody and is not masked; never for what a person typed.
Argument own(std::string_view word);
Argument number(std::int64_t value); ///< 12.345
Argument digits(std::int64_t value); ///< 12345, for years and numbers that stand in a file like that
Argument date(Date day);             ///< 31 december 2025

} // namespace say

class Argument {
  public:
    enum class Kind { Quoted, Foreign, Own, Number, Date };

    Kind kind() const { return kind_; }
    const std::string& value() const { return value_; } ///< masked, without quotation marks
    std::string shown() const;                          ///< as it stands in the sentence

  private:
    Argument(Kind kind, std::string value) : kind_(kind), value_(std::move(value)) {}
    friend Argument say::quoted(std::string_view text);
    friend Argument say::quoted_short(std::string_view text);
    friend Argument say::foreign(std::string_view text);
    friend Argument say::own(std::string_view word);
    friend Argument say::number(std::int64_t value);
    friend Argument say::digits(std::int64_t value);
    friend Argument say::date(Date day);
    friend class Sentence;

    Kind kind_;
    std::string value_;
};

/// "citaat", "tekst", "woord", "getal", "datum": how programs that read messages are told what it is.
std::string_view to_dutch(Argument::Kind kind);

} // namespace verantwoord
