#include "layout/fonts/shaped_words.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <memory>

namespace verantwoord {

namespace {

// A run over many reports must not keep every word, and a "word" without end (a pasted key, a long line of
// signs) is cut.
constexpr std::size_t most_words = 50'000, longest_part = 4'000;
constexpr float thin_share = 0.6F; ///< of a word space
constexpr char32_t stand_in = U'□';

bool is_bold(Typeface typeface) {
    return typeface == Typeface::Bold || typeface == Typeface::BoldItalic || typeface == Typeface::Heading;
}
bool is_invisible(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 ||
           c == 0xFEFF || c == 0xAD || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x202A && c <= 0x202E);
}
bool breaks_behind(char32_t c) {
    return c == '-' || c == '/' || c == 0x2010 || c == '_' || c == '@' || c == '=';
}
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

/// Whether the word is an address of mail or the web: a hyphen in it would be read as a part of it.
bool is_address(std::string_view word) {
    return word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos ||
           word.starts_with("www.");
}

/// The word without invisible characters, with marks where it may be broken and which face has each
/// character.
struct Cleaned {
    struct Character {
        char32_t value = 0;
        Typeface typeface = Typeface::Regular;
        bool break_before = false, hyphen_before = false;
    };
    std::vector<Character> characters;
    std::string missing;
};

class Cleaner {
  public:
    Cleaner(const Fonts& fonts, Typeface typeface)
        : fonts_(fonts), typeface_(typeface),
          symbols_(is_bold(typeface) ? Typeface::SymbolsBold : Typeface::Symbols) {}

    Cleaned clean(std::string_view word) {
        address_ = is_address(word);
        for (std::size_t at = 0; at < word.size();) add(text::next(word, at));
        return std::move(cleaned_);
    }

  private:
    void add(char32_t c) {
        if (c == 0xAD) hyphen_ = true;
        if (c == 0x200B) break_ = true;
        if (is_invisible(c)) return;
        const char32_t shown = c == 0x2011 ? U'-' : c == 0x202F ? U'\u00A0' : c;
        Cleaned::Character character{shown, face_for(shown), break_, hyphen_};
        if (fonts_.face(character.typeface).glyph(shown) == 0) {
            text::append(cleaned_.missing, c);
            character.value = stand_in;
        }
        // Behind a hyphen or slash a line may end, but not in front of a digit: 16-26 and 1/2 belong
        // together.
        if (breaks_pending_ && !is_digit(c) && cleaned_.characters.size() > 1) character.break_before = true;
        cleaned_.characters.push_back(character);
        breaks_pending_ = breaks_behind(c) || (address_ && (c == '.' || c == '?' || c == '&'));
        break_ = hyphen_ = false;
    }
    Typeface face_for(char32_t c) const {
        return fonts_.face(typeface_).glyph(c) != 0 ? typeface_ : symbols_;
    }

    const Fonts& fonts_;
    Typeface typeface_, symbols_;
    Cleaned cleaned_;
    bool break_ = false, hyphen_ = false, breaks_pending_ = false, address_ = false;
};

/// Between a euro sign or a percent sign and its number stands a thin space: a word space would part them.
void narrow_spaces(WordPart& part) {
    constexpr std::string_view space = "\u00A0", euro = "\u20AC";
    for (Glyph& glyph : part.glyphs) {
        const std::string_view before = std::string_view(part.text).substr(0, glyph.cluster),
                               here = std::string_view(part.text).substr(glyph.cluster);
        if (here.starts_with(space) && (before.ends_with(euro) || here.substr(space.size()).starts_with('%')))
            glyph.advance *= thin_share;
    }
}

/// Shapes one stretch of characters of the same face.
WordPart shape_part(const Fonts& fonts, const Cleaned::Character* first, std::size_t count, Numerals numerals,
                    bool address) {
    WordPart part;
    part.address = address;
    part.typeface = first->typeface;
    std::vector<std::pair<std::size_t, bool>> places; // bytes, hyphen
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && (first[i].break_before || first[i].hyphen_before))
            places.emplace_back(part.text.size(), !first[i].break_before);
        text::append(part.text, first[i].value);
    }
    if (!address)
        for (const std::size_t point : fonts.hyphenation().points(part.text))
            places.emplace_back(point, true);
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });

    const Face& face = fonts.face(part.typeface);
    part.glyphs = face.shape(part.text, numerals);
    std::erase_if(part.glyphs, [](const Glyph& glyph) { return glyph.id == 0; });
    narrow_spaces(part);
    face.append_glyphs(part.array, part.glyphs.data(), part.glyphs.size());
    part.width = part.width_of(0, part.glyphs.size());
    std::size_t glyph = 0;
    for (const auto& [byte, hyphen] : places) {
        while (glyph < part.glyphs.size() && part.glyphs[glyph].cluster < byte) ++glyph;
        if (glyph == 0 || glyph == part.glyphs.size() || part.glyphs[glyph].cluster != byte) continue;
        if (part.breaks.empty() || part.breaks.back().glyph != glyph) part.breaks.push_back({glyph, hyphen});
    }
    return part;
}

ShapedWord shape_word(const Fonts& fonts, std::string_view word, Typeface typeface, Numerals numerals) {
    Cleaned cleaned = Cleaner(fonts, typeface).clean(word);
    ShapedWord shaped;
    shaped.missing = std::move(cleaned.missing);
    const auto& characters = cleaned.characters;
    for (std::size_t first = 0, last = 0; first < characters.size(); first = last) {
        while (last < characters.size() && characters[last].typeface == characters[first].typeface &&
               last - first < longest_part)
            ++last;
        shaped.parts.push_back(
            shape_part(fonts, &characters[first], last - first, numerals, is_address(word)));
    }
    return shaped;
}

} // namespace

float WordPart::width_of(std::size_t first, std::size_t last) const {
    float sum = 0;
    for (std::size_t i = first; i < last; ++i) sum += glyphs[i].advance;
    return sum;
}

std::string_view WordPart::text_of(std::size_t first, std::size_t last) const {
    if (first >= glyphs.size()) return {};
    const std::size_t from = glyphs[first].cluster,
                      until = last < glyphs.size() ? glyphs[last].cluster : text.size();
    return until > from ? std::string_view(text).substr(from, until - from) : std::string_view();
}

const ShapedWord& ShapedWords::word(std::string_view word, Typeface typeface, Numerals numerals) {
    key_.assign(1, static_cast<char>(static_cast<int>(typeface) * 2 + static_cast<int>(numerals)));
    key_ += word;
    const auto found = words_.find(key_);
    if (found != words_.end()) return found->second;
    return words_.emplace(key_, shape_word(fonts_, word, typeface, numerals)).first->second;
}

double ShapedWords::width(std::string_view text, Typeface typeface, Numerals numerals) {
    const Face& face = fonts_.face(typeface);
    const double space = face.advance(face.glyph(' '));
    double sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            sum += space;
            ++at;
            continue;
        }
        const std::size_t end = std::min(text.find(' ', at), text.size());
        for (const WordPart& part : word(text.substr(at, end - at), typeface, numerals).parts)
            sum += static_cast<double>(part.width);
        at = end;
    }
    return sum;
}

void ShapedWords::trim() {
    if (words_.size() > most_words) words_.clear();
}

ShapedWords& words_of_thread(const Fonts& fonts) {
    struct Cache {
        std::uint64_t serial = 0;
        std::unique_ptr<ShapedWords> words;
    };
    // The reports of one run may have two house styles. With more of them at a time words are only shaped
    // again.
    thread_local std::array<Cache, 3> caches;
    for (std::size_t i = 0; i < caches.size(); ++i)
        if (caches[i].words && caches[i].serial == fonts.serial()) {
            std::rotate(caches.begin(), caches.begin() + static_cast<std::ptrdiff_t>(i),
                        caches.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            return *caches.front().words;
        }
    std::rotate(caches.begin(), caches.end() - 1, caches.end());
    caches.front() = {fonts.serial(), std::make_unique<ShapedWords>(fonts)};
    return *caches.front().words;
}

} // namespace verantwoord
