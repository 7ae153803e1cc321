#include "base/text/fold.hpp"

#include "base/text/characters.hpp"
#include "base/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>
#include <utf8proc.h>
#include <utility>

namespace verantwoord::text {

namespace {

constexpr std::array<std::pair<char32_t, std::string_view>, 16> plain_letters{{{U'ß', "ss"},
                                                                               {U'æ', "ae"},
                                                                               {U'ð', "d"},
                                                                               {U'ø', "o"},
                                                                               {U'þ', "th"},
                                                                               {U'đ', "d"},
                                                                               {U'ħ', "h"},
                                                                               {U'ı', "i"},
                                                                               {U'ĸ', "k"},
                                                                               {U'ł', "l"},
                                                                               {U'ŋ', "n"},
                                                                               {U'œ', "oe"},
                                                                               {U'ŧ', "t"},
                                                                               {U'ƀ', "b"},
                                                                               {U'ɖ', "d"},
                                                                               {U'ɨ', "i"}}};

/// What the text is before the library looks at it: of ´ it would make a blank with an accent.
std::string prepared(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t point = next(utf8, at);
        if (is_invisible(point) || is_joiner(point)) continue;
        append(result, is_apostrophe(point) ? U'\'' : point);
    }
    return result;
}

/// The text without what nobody sees; of an emoji and of other scripts what joins characters stays.
std::string seen(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();)
        if (const char32_t point = next(utf8, at); !is_invisible(point)) append(result, point);
    return result;
}

/// The text through the library. It is valid UTF-8, so only memory can be lacking.
std::string mapped(const std::string& text, unsigned options) {
    std::uint8_t* bytes = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const std::uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &bytes,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | options));
    const std::unique_ptr<std::uint8_t, void (*)(void*)> owner(bytes, std::free);
    if (length < 0) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

bool all_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return byte > ' ' && byte < 0x7F && byte != '`'; });
}

/// Puts one mark where blanks or other separators stand between words, and none at the ends.
class Words {
  public:
    Words(std::string_view source, char mark) : mark_(mark) { result_.reserve(source.size()); }
    void separate() { separated_ = !result_.empty(); }
    template <typename Part>
    void add(const Part& part) {
        if (std::exchange(separated_, false)) result_ += mark_;
        if constexpr (std::is_same_v<Part, char32_t>)
            append(result_, part);
        else
            result_ += part;
    }
    std::string take() { return std::move(result_); }

  private:
    std::string result_;
    char mark_;
    bool separated_ = false;
};

std::string ascii_word_form(std::string_view text) {
    Words words(text, '_');
    for (const char byte : text) {
        const auto point = static_cast<char32_t>(byte);
        if (is_blank(point) || byte == '-' || byte == '_')
            words.separate();
        else if (!is_invisible(point))
            words.add(byte == '`' ? '\'' : static_cast<char>(small(point)));
    }
    return words.take();
}

} // namespace

std::string_view plain_letter(char32_t small_letter) {
    const auto found = std::find_if(plain_letters.begin(), plain_letters.end(),
                                    [&](const auto& each) { return each.first == small_letter; });
    return found == plain_letters.end() ? std::string_view() : found->second;
}

std::string exact_form(std::string_view utf8) {
    const auto shown = [](char byte) { return !is_invisible(static_cast<unsigned char>(byte)); };
    if (is_ascii(utf8) && std::all_of(utf8.begin(), utf8.end(), shown)) return std::string(utf8);
    return mapped(seen(utf8), UTF8PROC_COMPOSE);
}

std::string key_form(std::string_view utf8) {
    if (all_plain(utf8)) return std::string(utf8);
    const std::string text = mapped(prepared(utf8), UTF8PROC_COMPOSE | UTF8PROC_COMPAT);
    Words words(text, ' ');
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next(text, at);
        if (is_blank(point))
            words.separate();
        else if (is_hyphen(point))
            words.add('-');
        else if (is_apostrophe(point))
            words.add('\'');
        else
            words.add(point);
    }
    return words.take();
}

std::string word_form(std::string_view utf8) {
    if (is_ascii(utf8)) return ascii_word_form(utf8);
    // Case is folded of letters and accents apart: what becomes a letter of its own by it must not change
    // places.
    const std::string apart = mapped(prepared(utf8), UTF8PROC_DECOMPOSE);
    const std::string text = mapped(apart, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    Words words(text, '_');
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next(text, at);
        const std::string_view plain = point < 0x80 ? std::string_view() : plain_letter(point);
        if (is_blank(point) || is_hyphen(point) || point == '_')
            words.separate();
        else if (is_apostrophe(point))
            words.add('\'');
        else if (!plain.empty())
            words.add(plain);
        else if (!is_accent(point))
            words.add(point);
    }
    return words.take();
}

} // namespace verantwoord::text
