#include "document/template/reading_trial.hpp"

#include "base/text/text.hpp"
#include "document/fields/field_names.hpp"
#include "document/template/expand.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace verantwoord {

namespace {

constexpr std::array<std::string_view, 12> plural_verbs{"waren",  "zijn",    "kwamen", "werden",
                                                        "hadden", "deden",   "gingen", "namen",
                                                        "bleven", "stonden", "kregen", "vonden"};
/// Words that end like a plural and are none, and small words that may follow a number.
constexpr std::array<std::string_view, 24> no_plurals{
    "en",     "is",     "was",    "als",   "dus",    "anders", "van",    "aan",
    "tussen", "binnen", "buiten", "samen", "hebben", "hadden", "zijn",   "waren",
    "worden", "werden", "kwamen", "komen", "deden",  "tegen",  "alleen", "per"};
/// These have one form for 1 and for more, but *onbekend uur* is no Dutch.
constexpr std::array<std::string_view, 7> measures{"uur",     "keer", "jaar", "kwartier",
                                                   "dagdeel", "fte",  "plek"};

template <std::size_t Count>
bool one_of(const std::array<std::string_view, Count>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view word_behind(std::string_view text) {
    if (text.empty() || (text.front() != ' ' && text.front() != '\n')) return {};
    text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() && is_letter(text[end]) && find_private_use(text.substr(end, 4)) != 0) ++end;
    return text.substr(0, end);
}

bool is_plural(std::string_view word) {
    if (word.size() < 4 || one_of(no_plurals, word)) return false;
    if (word.starts_with("ge") && word.ends_with("en")) return false; // gekomen, gebleven
    return word.ends_with("en") || word.ends_with("s");
}

/// Whether a verb in the plural stands right before the number: "waren er ", "kwamen ".
bool behind_plural_verb(std::string_view before) {
    std::vector<std::string_view> words;
    const std::string lower = text::lower(text::replaced(before, "\n", " "));
    for (const std::string_view word : text::split(lower, ' '))
        if (!word.empty()) words.push_back(word);
    if (!words.empty() && words.back() == "er") words.pop_back();
    return !words.empty() && one_of(plural_verbs, words.back());
}

struct Extent {
    std::size_t begin = 0, end = 0;
};
/// The sentence of running text around `at`; nothing in a table, a block or a heading.
std::optional<Extent> sentence_around(std::string_view text, std::size_t at) {
    const auto line_begin = [&](std::size_t position) {
        const std::size_t before = position == 0 ? std::string_view::npos : text.rfind('\n', position - 1);
        return before == std::string_view::npos ? 0 : before + 1;
    };
    std::size_t begin = line_begin(at);
    for (const char mark : {'#', '|', '`'})
        if (text.substr(begin).starts_with(mark)) return std::nullopt;
    while (begin > 0) {
        const std::size_t above = line_begin(begin - 1);
        const std::string_view line = text::trim(text.substr(above, begin - 1 - above));
        if (line.empty() || line.starts_with('#') || line.starts_with('|') || line.starts_with('`')) break;
        begin = above;
    }
    std::size_t end = text.find("\n\n", at);
    if (end == std::string_view::npos) end = text.size();
    for (std::size_t i = begin; i < at; ++i)
        if (std::string_view(".!?").find(text[i]) != std::string_view::npos && i + 1 < at &&
            (text[i + 1] == ' ' || text[i + 1] == '\n'))
            begin = i + 2;
    for (std::size_t i = at; i < end; ++i)
        if (std::string_view(".!?").find(text[i]) != std::string_view::npos &&
            (i + 1 == end || text[i + 1] == ' ' || text[i + 1] == '\n' || text[i + 1] == '['))
            end = i + 1;
    return Extent{begin, end};
}

class Trial {
  public:
    Trial(const Expansion& expansion, const Values& values) : expansion_(expansion), values_(values) {}

    std::vector<BadReading> run() {
        const std::string_view text = expansion_.markdown;
        bool in_block = false;
        std::size_t looked = 0;
        for (std::size_t at = find_private_use(text); at < text.size(); at = find_private_use(text, at + 4)) {
            for (; looked < at; ++looked)
                if (text.substr(looked).starts_with("```") && (looked == 0 || text[looked - 1] == '\n'))
                    in_block = !in_block;
            if (!in_block) look_at(at);
        }
        return std::move(found_);
    }

  private:
    void look_at(std::size_t at) {
        const std::string_view text = expansion_.markdown;
        const std::size_t index = value_index(text.substr(at));
        if (index >= values_.size() || !is_bare(values_[index])) return;
        const auto extent = sentence_around(text, at);
        if (!extent) return;
        const std::string behind = text::lower(word_behind(text.substr(at + value_character_size)));
        const bool verb = behind_plural_verb(text.substr(extent->begin, at - extent->begin));
        BadReading reading{expansion_.map.place(at, value_character_size), verb ? "" : behind, {}};
        const auto attempt = [&](const char* number) {
            reading.attempts.push_back({number, with(*extent, at, number)});
        };
        const bool certain = values_[index].certain;
        if (is_plural(behind) || verb) attempt("1");
        if (!certain && (is_plural(behind) || one_of(measures, behind))) attempt("onbekend");
        if (is_plural(behind)) reading.behind = behind;
        const auto place = std::tuple(reading.place.file, reading.place.line, reading.place.column);
        if (!reading.attempts.empty() && seen_.insert(place).second) found_.push_back(std::move(reading));
    }

    /// Whether the value is a number by itself: no agreement ("minstens 5"), and none that has its noun
    /// already.
    static bool is_bare(const Value& value) {
        if (value.kind != Value::Kind::Figure || value.plurality == Plurality::None) return false;
        return !value.figure.ends_with(".doel") && !value.figure.ends_with(".verschil");
    }

    std::string with(const Extent& extent, std::size_t varied, std::string_view number) const {
        std::string sentence;
        const std::string_view text = expansion_.markdown;
        for (std::size_t at = extent.begin; at < extent.end;) {
            const std::size_t index = value_index(text.substr(at));
            if (index < values_.size()) {
                sentence += at == varied ? number : std::string_view(values_[index].text);
                at += value_character_size;
            } else {
                sentence += text[at] == '\n' ? ' ' : text[at];
                ++at;
            }
        }
        return std::string(text::trim(sentence));
    }

    const Expansion& expansion_;
    const Values& values_;
    std::vector<BadReading> found_;
    /// The places that were told: a part that is used twice is told once.
    std::set<std::tuple<std::string, std::size_t, std::size_t>> seen_;
};

} // namespace

std::vector<BadReading> try_sentences(const TemplateFile& file, const TemplateAids& aids,
                                      const Publication& publication) {
    Diagnostics reported_elsewhere;
    const Template content = read_template(file, reported_elsewhere);
    Parts parts(aids.parts, reported_elsewhere);
    const FieldNames names(publication);
    Expander expander(names, parts, Branches::All, reported_elsewhere);
    const Expansion expansion = expander.expand(content);
    return Trial(expansion, expander.values()).run();
}

} // namespace verantwoord
