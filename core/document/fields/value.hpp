// What a field of a template stands for: a text, a figure, Markdown of the centre or a list. A value travels
// through Markdown as one private-use character, so nothing in it is ever read as Markdown.
#pragma once

#include "disclosure/published/published.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Behind a field that names several things: how many there are, and what they are called.
inline constexpr std::string_view count_suffix = ".aantal", names_suffix = ".namen";

/// What the words beside a number must know of it. A hidden number is only hidden: nothing says whether it
/// is 1.
enum class Plurality { None, Zero, One, Many, Unknown, Hidden, NotApplicable };

struct Value {
    enum class Kind { Text, Figure, Markdown, List, Breakdown, Sheet, Ledger, Condition };
    Kind kind = Kind::Text;
    std::string text;     ///< as printed; for Markdown its source
    std::string figure;   ///< field name, for a figure: "bezoeken.vorig_jaar"; also for an explanation
    std::string compared; ///< field name of the figure that this one is compared with; else empty
    /// Why there is no value, a Dutch sentence without a full stop; empty when there is one.
    std::string missing;
    /// What belongs to it and to others like it, as a note to the first of them: a sentence; usually empty.
    std::string aside;
    std::string file;                      ///< Markdown: the centre's file
    bool hidden = false;                   ///< a figure that may not be seen
    Plurality plurality = Plurality::None; ///< of a number of people or things; None for all else
    std::string fault;  ///< why this cannot be asked for, a Dutch sentence without a full stop; usually empty
    bool filled = true; ///< whether {{#veld}} renders: known, open, not zero, not empty
    bool certain = false; ///< it stands in a piece that only comes when there is such a number
};
using Values = std::vector<Value>;

inline constexpr std::string_view no_text = "dit is niet ingevuld";

/// A text; without one it prints as "onbekend", and `missing` says why.
Value text_of(std::string text, std::string_view missing);
Value markdown_of(const std::string& markdown, std::string file, std::string_view missing);
/// Whether figures in this unit have a noun behind them; a sum of money or a percentage has none.
bool takes_noun(Unit unit);
/// A figure as a value: its text, its name and why it has no number.
Value figure_value(const Published& figure, std::string name);
/// How many there are, which is also the condition that there are any: {{#doelen.aantal}}.
Value count_of(std::size_t count);
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
