#include "document/value.hpp"

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
} // namespace

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
