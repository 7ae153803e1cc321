// Names of people in running text: full names by title, initials, first name or deed, and first names
// alone.
#include "base/person/common_names.hpp"
#include "base/person/identifying_text.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <string>

namespace verantwoord {

namespace {

/// One word of letters, with hyphens and apostrophes inside it.
struct NameWord {
    std::string_view text;
    std::size_t offset = 0;
    bool capital = false, all_capitals = false;
    bool starts_sentence = false; ///< first of the text, or behind '.', '!', '?', ':' or a quotation mark
    std::size_t end() const { return offset + text.size(); }
};

bool is_letter(char32_t point) {
    return (point | 0x20) - U'a' < 26 || (point >= 0xC0 && point <= 0x24F && point != 0xD7 && point != 0xF7);
}
bool is_capital(char32_t point) {
    return (point >= 'A' && point <= 'Z') || (point >= 0xC0 && point <= 0xDE) || point == 0x130 ||
           point == 0x15E;
}

std::vector<NameWord> words_of(std::string_view text) {
    std::vector<NameWord> words;
    bool sentence = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        char32_t point = text::next(text, at);
        if (!is_letter(point)) {
            if (point == '.' || point == '!' || point == '?' || point == ':' || point == '\n' ||
                point == '"' || (point >= 0x2018 && point <= 0x201E) || point == '*' || point == '#' ||
                point == '>')
                sentence = true;
            continue;
        }
        NameWord word;
        word.offset = begin;
        word.capital = word.all_capitals = is_capital(point);
        std::size_t end = at, letters = 1;
        while (at < text.size()) {
            point = text::next(text, at);
            const bool inside = point == '-' || point == '\'';
            if (!is_letter(point) && !inside) break;
            if (is_letter(point)) {
                end = at, ++letters;
                word.all_capitals = word.all_capitals && is_capital(point);
            }
        }
        at = end;
        word.text = text.substr(begin, end - begin);
        word.all_capitals = word.all_capitals && letters > 1;
        word.starts_sentence = sentence;
        sentence = false;
        words.push_back(word);
    }
    return words;
}

bool contains(const auto& list, std::string_view word) {
    return std::binary_search(std::begin(list), std::end(list), word);
}

bool is_prefix(std::string_view word) { return contains(name_prefixes, text::folded(word)); }

/// Words with a capital that are no family name behind a first name.
bool is_thing(std::string_view word) {
    static constexpr std::string_view things[] = {"academie",
                                                  "april",
                                                  "augustus",
                                                  "bureau",
                                                  "cafe",
                                                  "centrum",
                                                  "coalitie",
                                                  "college",
                                                  "commissie",
                                                  "december",
                                                  "dinsdag",
                                                  "donderdag",
                                                  "en",
                                                  "februari",
                                                  "fonds",
                                                  "gemeente",
                                                  "ggz",
                                                  "groep",
                                                  "herstelacademie",
                                                  "huis",
                                                  "januari",
                                                  "juli",
                                                  "juni",
                                                  "kade",
                                                  "maandag",
                                                  "maart",
                                                  "mei",
                                                  "molen",
                                                  "november",
                                                  "oktober",
                                                  "of",
                                                  "platform",
                                                  "raad",
                                                  "regio",
                                                  "school",
                                                  "september",
                                                  "stichting",
                                                  "vereniging",
                                                  "vrijdag",
                                                  "wet",
                                                  "wijk",
                                                  "wijkteam",
                                                  "wmo",
                                                  "woensdag",
                                                  "zaterdag",
                                                  "zondag",
                                                  "zorg"};
    static constexpr std::string_view endings[] = {"centrum", "academie",    "huis",      "groep",
                                                   "bureau",  "organisatie", "stichting", "land"};
    const std::string folded = text::folded(word);
    return std::find(std::begin(things), std::end(things), folded) != std::end(things) ||
           std::any_of(std::begin(endings), std::end(endings),
                       [&](std::string_view ending) { return folded.ends_with(ending); });
}

/// Titles that are written with a point, which ends no sentence.
bool is_short_title(std::string_view word) { return word.size() <= 4 && word != "oom" && word != "heer"; }

bool is_title(std::string_view word) {
    static constexpr std::string_view titles[] = {
        "burgemeester", "cliënt",  "client", "dhr", "dokter", "dr", "drs", "heer",  "ir",        "ing",
        "mevr",         "mevrouw", "meneer", "mw",  "mvr",    "mr", "oom", "tante", "wethouder", "zuster"};
    const std::string small = text::lower(word);
    return std::find(std::begin(titles), std::end(titles), small) != std::end(titles);
}

/// What only somebody does.
bool is_deed(std::string_view word) {
    static constexpr std::string_view deeds[] = {
        "belde",  "bleef",  "durfde",  "fietste", "ging",    "hielp",    "kookte",  "kreeg",  "kwam",
        "leerde", "liep",   "schreef", "sprak",   "verloor", "vertelde", "vertelt", "voelde", "vroeg",
        "wilde",  "woonde", "woont",   "zag",     "zat",     "zegt",     "zei",     "zoekt"};
    return contains(deeds, word);
}

class NameFinder {
  public:
    explicit NameFinder(std::string_view text) : text_(text), words_(words_of(text)) {}

    std::vector<IdentifyingSpan> find() {
        for (std::size_t at = 0; at < words_.size();) {
            const std::size_t end = name_from(at);
            if (end > at) {
                add(at, end, Sureness::Likely);
                at = end;
                continue;
            }
            if (alone(at)) add(at, at + 1, Sureness::Possible);
            ++at;
        }
        return std::move(spans_);
    }

  private:
    void add(std::size_t first, std::size_t end, Sureness sureness) {
        const std::size_t offset = words_[first].offset;
        spans_.push_back({Identifying::Name, sureness, offset, words_[end - 1].end() - offset});
    }

    std::string_view between(std::size_t first) const {
        return text_.substr(words_[first].end(), words_[first + 1].offset - words_[first].end());
    }
    bool follows(std::size_t at, std::string_view mark = " ") const {
        return at + 1 < words_.size() && between(at) == mark;
    }
    bool first_name(const NameWord& word) const { return word.capital && is_first_name(word.text); }
    bool initial(std::size_t at) const {
        return at < words_.size() && words_[at].capital && words_[at].text.size() == 1 &&
               text_.substr(words_[at].end()).starts_with('.');
    }

    /// Behind the last word of a family name whose prefixes begin at `at`; `at` when there is none.
    std::size_t family_from(std::size_t at) const {
        std::size_t last = at;
        while (last < words_.size() && last < at + 3 && is_prefix(words_[last].text) && follows(last)) ++last;
        if (last >= words_.size()) return at;
        const NameWord& word = words_[last];
        const bool name = word.capital && word.text.size() > 1 && !word.all_capitals && !is_thing(word.text);
        return name ? last + 1 : at;
    }

    std::size_t name_from(std::size_t at) const {
        for (const auto& way :
             {&NameFinder::with_title, &NameFinder::with_initials, &NameFinder::with_first_name,
              &NameFinder::family_first, &NameFinder::by_deed})
            if (const std::size_t end = (this->*way)(at); end > at) return end;
        return at;
    }

    /// "mevrouw de Vries"
    std::size_t with_title(std::size_t at) const {
        if (!is_title(words_[at].text) ||
            !(follows(at) || (is_short_title(words_[at].text) && follows(at, ". "))))
            return at;
        if (initial(at + 1)) return std::max(with_initials(at + 1), at);
        const std::size_t end = family_from(at + 1);
        return end > at + 1 ? end : at;
    }

    /// "J.P. de Vries", but not "B.V. De Hoop"
    std::size_t with_initials(std::size_t at) const {
        if (at > 0 && initial(at - 1)) return at;
        std::size_t last = at;
        while (initial(last) && last < at + 5) ++last;
        if (last == at || last >= words_.size()) return at;
        const std::string_view gap =
            text_.substr(words_[last - 1].end(), words_[last].offset - words_[last - 1].end());
        if (gap != ". " && gap != ".") return at;
        const std::string_view letters =
            text_.substr(words_[at].offset, words_[last - 1].end() - words_[at].offset);
        if (letters == "B.V" || letters == "N.V" || letters == "U.A") return at;
        const std::size_t end = family_from(last);
        return end > last && words_[end - 1].text.size() > 2 ? end : at;
    }

    /// "Jan de Vries"
    std::size_t with_first_name(std::size_t at) const {
        if (!first_name(words_[at]) || !follows(at)) return at;
        std::size_t next = at + 1;
        if (initial(next) && follows(next, ". ")) ++next;
        const std::size_t end = family_from(next);
        return end > next ? end : at;
    }

    /// "Vries, J. de"
    std::size_t family_first(std::size_t at) const {
        if (!words_[at].capital || words_[at].text.size() < 3 || !follows(at, ", ")) return at;
        const bool known = first_name(words_[at + 1]) && is_family_name(words_[at].text);
        if (!initial(at + 1) && !known) return at;
        std::size_t end = at + 2;
        while (initial(end)) ++end;
        return end;
    }

    /// "Fatoumata Diallo kwam": two capitals and what only people do.
    std::size_t by_deed(std::size_t at) const {
        if (!words_[at].capital || words_[at].all_capitals || words_[at].text.size() < 2 ||
            is_thing(words_[at].text) || is_article(at) || !follows(at))
            return at;
        if (at > 0 && is_article(at - 1) && follows(at - 1)) return at;
        const std::size_t end = family_from(at + 1);
        if (end == at + 1 || end >= words_.size() || !follows(end - 1) || !is_deed(words_[end].text))
            return at;
        return end;
    }

    bool is_article(std::size_t at) const {
        const std::string small = text::lower(words_[at].text);
        return small == "de" || small == "het" || small == "een" || small == "onze" || small == "in" ||
               small == "bij" || small == "naar" || small == "stichting" || small == "gemeente" ||
               small == "wijkteam";
    }

    /// A first name in the middle of a sentence, or as the whole text.
    bool alone(std::size_t at) const {
        const NameWord& word = words_[at];
        if (!first_name(word)) return false;
        return words_.size() == 1 ? word.text.size() == text_.size() : !word.starts_sentence;
    }

    std::string_view text_;
    std::vector<NameWord> words_;
    std::vector<IdentifyingSpan> spans_;
};

} // namespace

bool is_first_name(std::string_view word) {
    const std::string folded = text::folded(word);
    return contains(first_names, folded.substr(0, folded.find('_'))); // "Jan-Willem"
}

bool is_family_name(std::string_view text) {
    std::string joined = text::folded(text);
    std::erase(joined, '_');
    return contains(family_names, joined);
}

std::vector<IdentifyingSpan> names_in(std::string_view text) { return NameFinder(text).find(); }

} // namespace verantwoord
