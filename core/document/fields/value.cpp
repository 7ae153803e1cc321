#include "document/fields/value.hpp"

#include "base/amount/dutch.hpp"
#include "document/words/wording.hpp"

namespace verantwoord {

namespace {
unsigned byte(std::string_view text, std::size_t position) {
    return static_cast<unsigned char>(text[position]);
}
bool private_use(std::string_view text, std::size_t position) {
    if (position + 1 >= text.size()) return false;
    const unsigned lead = byte(text, position), second = byte(text, position + 1);
    return (lead == 0xF3 && second >= 0xB0) || (lead == 0xF4 && second <= 0x8F);
}

Plurality plurality_of(const Published& figure) {
    if (!takes_noun(figure.unit())) return Plurality::None;
    if (figure.visibility() == Visibility::Hidden) return Plurality::Hidden;
    if (!figure.open()) return Plurality::Unknown;
    const std::string text = figure.text();
    return text == "0" ? Plurality::Zero : text == "1" ? Plurality::One : Plurality::Many;
}
} // namespace

Value text_of(std::string text, std::string_view missing) {
    Value value;
    value.filled = !text.empty();
    if (text.empty()) value.missing = missing;
    value.text = text.empty() ? "onbekend" : std::move(text);
    return value;
}

Value markdown_of(const std::string& markdown, std::string file, std::string_view missing) {
    Value value = text_of(markdown, missing);
    value.kind = Value::Kind::Markdown;
    value.file = std::move(file);
    return value;
}

bool takes_noun(Unit unit) { return unit != Unit::Eurocents && unit != Unit::Percent; }

Value figure_value(const Published& figure, std::string name) {
    Value value;
    value.kind = Value::Kind::Figure;
    value.text = figure.text();
    value.figure = std::move(name);
    value.hidden = figure.visibility() == Visibility::Hidden;
    if (figure.visibility() == Visibility::Unknown) value.missing = wording::unknown_note(figure.reason());
    value.filled = wording::sign(figure) != 0;
    value.plurality = plurality_of(figure);
    return value;
}

Value count_of(std::size_t count) {
    Value value;
    value.text = dutch::number(static_cast<std::int64_t>(count));
    value.filled = count > 0;
    value.plurality = count == 0 ? Plurality::Zero : count == 1 ? Plurality::One : Plurality::Many;
    return value;
}

Value condition_of(Value::Kind kind, bool filled) {
    Value value;
    value.kind = kind;
    value.filled = filled;
    return value;
}

std::size_t value_index(std::string_view text) {
    if (text.size() < value_character_size || !private_use(text, 0)) return std::string_view::npos;
    const unsigned code = (byte(text, 0) & 7U) << 18 | (byte(text, 1) & 63U) << 12 |
                          (byte(text, 2) & 63U) << 6 | (byte(text, 3) & 63U);
    return code - first_value_character;
}

std::size_t find_private_use(std::string_view text, std::size_t from) {
    for (std::size_t position = from; position < text.size(); ++position)
        if (byte(text, position) >= 0xF3 && private_use(text, position)) return position;
    return std::string_view::npos;
}

} // namespace verantwoord
