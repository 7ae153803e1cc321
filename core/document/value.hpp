// What a field of a template stands for: a text, a figure, Markdown of the centre or a list. A value travels
// through Markdown as one private-use character, so nothing in it is ever read as Markdown.
#pragma once

#include "disclosure/published.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct Value {
    enum class Kind { Text, Figure, Markdown, Targets, Personas, Breakdown, Sheet, Ledger };
    Kind kind = Kind::Text;
    std::string text;   ///< as printed; for Markdown its source
    std::string figure; ///< field name, for a figure: "bezoeken.vorig_jaar"; also for an explanation
    std::string
        missing; ///< why there is no value, a Dutch sentence without a full stop; empty when there is one
    std::string file;    ///< Markdown: the centre's file
    bool hidden = false; ///< a figure that may not be seen
    bool filled = true;  ///< whether {{#veld}} renders: known, open, not zero, not empty
};
using Values = std::vector<Value>;

inline constexpr std::string_view no_text = "dit is niet ingevuld";

/// A text; without one it prints as "onbekend", and `missing` says why.
Value text_of(std::string text, std::string_view missing);
Value markdown_of(const std::string& markdown, std::string file, std::string_view missing);
/// A figure as a value: its text, its name and why it has no number.
Value figure_value(const Published& figure, std::string name);
/// A list or another thing that is no text itself: {{#doelen}}.
Value condition_of(Value::Kind kind, bool filled);

constexpr char32_t first_value_character = 0xF0000;
constexpr std::size_t most_values = 0xFFFD;
constexpr std::size_t value_character_size = 4; ///< bytes in UTF-8

/// The index behind the value character that begins `text`, or npos.
std::size_t value_index(std::string_view text);
/// Position of the first character of the two supplementary private-use planes, or npos.
std::size_t find_private_use(std::string_view text, std::size_t from = 0);

} // namespace verantwoord
