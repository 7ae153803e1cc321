#include "attack/glyph_words.hpp"

#include <qpdf/QUtil.hh>

#include <vector>

namespace verantwoord::attack {

namespace {

std::uint32_t number(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes) value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

/// The text of a code within a range: the last byte of its first text counts up.
std::string raised(std::string utf16, std::uint32_t by) {
    for (std::size_t i = utf16.size(); i > 0 && by > 0; --i) {
        by += static_cast<unsigned char>(utf16[i - 1]);
        utf16[i - 1] = static_cast<char>(by & 0xFF);
        by >>= 8;
    }
    return utf16;
}

std::string utf8(const std::string& utf16) {
    return QUtil::utf16_to_utf8(std::string("\xFE\xFF", 2) + utf16);
}

/// One piece of the map: a word, or the bytes of <0041>.
struct Token {
    std::string word;
    bool bytes = false;
};

std::vector<Token> tokens(std::string_view text) {
    std::vector<Token> all;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '<' && i + 1 < text.size() && text[i + 1] != '<') {
            const std::size_t end = std::min(text.find('>', i), text.size());
            all.push_back({QUtil::hex_decode(std::string(text.substr(i + 1, end - i - 1))), true});
            i = end + 1;
        } else if (text[i] == '[' || text[i] == ']') {
            all.push_back({std::string(1, text[i++]), false});
        } else if (static_cast<unsigned char>(text[i]) <= ' ') {
            ++i;
        } else {
            const std::size_t end = std::min(text.find_first_of(" \t\r\n<[]", i + 1), text.size());
            all.push_back({std::string(text.substr(i, end - i)), false});
            i = end;
        }
    }
    return all;
}

} // namespace

GlyphWords::GlyphWords(std::string_view to_unicode, int bytes_a_code) : bytes_a_code_(bytes_a_code) {
    constexpr std::uint32_t most = 65'536;
    const auto all = tokens(to_unicode);
    enum class Part { None, Single, Range } part = Part::None;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].bytes) {
            if (all[i].word == "beginbfchar") part = Part::Single;
            if (all[i].word == "beginbfrange") part = Part::Range;
            if (all[i].word.starts_with("endbf")) part = Part::None;
            continue;
        }
        if (part == Part::Single && i + 1 < all.size() && all[i + 1].bytes) {
            letters_[number(all[i].word)] = utf8(all[i + 1].word);
            ++i;
        } else if (part == Part::Range && i + 2 < all.size() && all[i + 1].bytes) {
            const std::uint32_t from = number(all[i].word), until = number(all[i + 1].word);
            if (until < from || until - from >= most) return;
            i += 2;
            if (all[i].bytes) {
                for (std::uint32_t code = from; code <= until; ++code)
                    letters_[code] = utf8(raised(all[i].word, code - from));
            } else {
                for (std::uint32_t code = from; code <= until && i + 1 < all.size() && all[i + 1].bytes;
                     ++code)
                    letters_[code] = utf8(all[++i].word);
            }
        }
    }
}

std::string GlyphWords::words(std::string_view codes) const {
    std::string text;
    const auto size = static_cast<std::size_t>(bytes_a_code_);
    for (std::size_t i = 0; i + size <= codes.size(); i += size) {
        const auto found = letters_.find(number(codes.substr(i, size)));
        if (found != letters_.end())
            text += found->second;
        else if (letters_.empty() && size == 1)
            text += codes[i];
    }
    return text;
}

} // namespace verantwoord::attack
