#include "base/text/plain_text.hpp"

#include "base/text/characters.hpp"
#include "base/text/fold.hpp"
#include "base/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace verantwoord::text {

namespace {

/// Whether a character of another width or font, or a ligature, reads as what Unicode says it stands for. ²
/// and ½ do not: 12² is not 122.
bool reads_as_usual(char32_t point) {
    const utf8proc_property_t& property = *utf8proc_get_property(static_cast<std::int32_t>(point));
    const bool raised = property.decomp_type == UTF8PROC_DECOMP_TYPE_SUPER ||
                        property.decomp_type == UTF8PROC_DECOMP_TYPE_SUB;
    return property.decomp_type == UTF8PROC_DECOMP_TYPE_WIDE ||
           (!raised && (is_letter(point) || is_blank(point) || property.category == UTF8PROC_CATEGORY_ND));
}

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char byte) {
        return static_cast<unsigned char>(byte) < 0x80 && !is_invisible(static_cast<unsigned char>(byte));
    });
}

bool is_short_hyphen(char32_t point) { return point == 0x2010 || point == 0x2011; }

} // namespace

PlainText::PlainText(std::string_view utf8) : written_(utf8), plain_(is_plain(utf8)) {
    if (plain_) return;
    letters_.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t from = at;
        const char32_t point = next(utf8, at);
        if (is_invisible(point) || is_joiner(point)) continue;
        if (point < 0x80)
            add(point, from);
        else
            add_parts(point, from);
    }
    origins_.push_back(static_cast<std::uint32_t>(utf8.size()));
}

/// The letters without their accents that the library takes a character apart into.
void PlainText::add_parts(char32_t point, std::size_t from) {
    std::array<std::int32_t, 32> parts; // eighteen is the most there are
    const auto options = UTF8PROC_DECOMPOSE | (reads_as_usual(point) ? UTF8PROC_COMPAT : 0);
    const auto count = utf8proc_decompose_char(static_cast<std::int32_t>(point), parts.data(), parts.size(),
                                               static_cast<utf8proc_option_t>(options), nullptr);
    for (std::size_t index = 0; count > 0 && index < static_cast<std::size_t>(count); ++index) {
        const auto part = static_cast<char32_t>(parts[index]);
        if (!is_accent(part)) add_plain(part, from);
    }
}

void PlainText::add_plain(char32_t point, std::size_t from) {
    if (point < 0x80) return add(point, from);
    if (is_blank(point)) return add(U' ', from);
    if (is_short_hyphen(point)) return add(U'-', from);
    const char32_t lower = small(point);
    const std::string_view plain = plain_letter(lower);
    if (plain.empty()) return add(point, from);
    for (const char letter : plain) {
        const auto each = static_cast<char32_t>(letter);
        add(lower != point && letter == plain.front() ? capital(each) : each, from);
    }
}

void PlainText::add(char32_t point, std::size_t from) {
    append(letters_, point);
    origins_.resize(letters_.size(), static_cast<std::uint32_t>(from));
}

} // namespace verantwoord::text
