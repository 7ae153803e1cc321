#include "base/person/name_words.hpp"

#include "base/person/common_names.hpp"
#include "base/text/characters.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <string>

namespace verantwoord::name_words {

namespace {

bool contains(const auto& list, std::string_view word) {
    return std::binary_search(std::begin(list), std::end(list), word);
}

bool ends_sentence(char32_t point) {
    return point == '.' || point == '!' || point == '?' || point == ':' || point == '\n' || point == '"' ||
           (point >= 0x2018 && point <= 0x201E) || point == '*' || point == '#' || point == '>';
}

/// "d'Hondt" and "'s-Gravesande" have their capital behind the first letter.
bool has_late_capital(std::string_view word) {
    if (word.size() < 3 || std::string_view("dlst").find(word.front()) == std::string_view::npos)
        return false;
    std::size_t at = 1;
    const char32_t mark = text::next(word, at);
    return (mark == '-' || text::is_apostrophe(mark)) && at < word.size() &&
           text::is_capital(text::next(word, at));
}

/// The word that begins with the letter at `begin`. Hyphens and apostrophes belong to it when a letter
/// follows.
NameWord word_at(std::string_view text, std::size_t begin) {
    NameWord word;
    word.offset = begin;
    std::size_t end = begin;
    bool capitals = true;
    for (std::size_t at = begin; at < text.size();) {
        const char32_t point = text::next(text, at);
        if (text::is_letter(point)) {
            if (word.letters++ == 0) word.capital = text::is_capital(point);
            capitals = capitals && text::is_capital(point);
            end = at;
        } else if (point != '-' && !text::is_apostrophe(point)) {
            break;
        }
    }
    word.text = text.substr(begin, end - begin);
    word.capital = word.capital || has_late_capital(word.text);
    word.all_capitals = capitals && word.letters > 1;
    return word;
}

} // namespace

std::vector<NameWord> of(std::string_view text) {
    std::vector<NameWord> words;
    bool sentence = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t point = text::next(text, at);
        if (!text::is_letter(point)) {
            sentence = sentence || ends_sentence(point);
            continue;
        }
        NameWord word = word_at(text, begin);
        word.starts_sentence = sentence;
        sentence = false;
        at = word.end();
        words.push_back(word);
    }
    return words;
}

bool is_prefix(std::string_view word) { return contains(name_prefixes, text::word_form(word)); }

bool is_usual_prefix(std::string_view word) {
    static constexpr std::string_view usual[] = {"al", "d",   "da",  "de",  "del", "den", "der",
                                                 "di", "dos", "du",  "el",  "het", "la",  "le",
                                                 "s",  "t",   "ten", "ter", "van", "von"};
    return contains(usual, text::word_form(word));
}

bool is_title(std::string_view word) {
    static constexpr std::string_view titles[] = {
        "burgemeester", "client", "dhr", "dokter", "dr", "drs", "heer",  "ir",        "ing",   "mevr",
        "mevrouw",      "meneer", "mw",  "mvr",    "mr", "oom", "tante", "wethouder", "zuster"};
    const std::string small = text::lower(word);
    return std::find(std::begin(titles), std::end(titles), small) != std::end(titles);
}

bool is_short_title(std::string_view word) {
    const std::string small = text::lower(word);
    return small.size() <= 4 && small != "oom" && small != "heer";
}

bool is_deed(std::string_view word) {
    static constexpr std::string_view deeds[] = {
        "belde",  "bleef",  "durfde",  "fietste", "ging",    "hielp",    "kookte",  "kreeg",  "kwam",
        "leerde", "liep",   "schreef", "sprak",   "verloor", "vertelde", "vertelt", "voelde", "vroeg",
        "wilde",  "woonde", "woont",   "zag",     "zat",     "zegt",     "zei",     "zoekt"};
    return contains(deeds, word);
}

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
    const std::string folded = text::word_form(word);
    return std::find(std::begin(things), std::end(things), folded) != std::end(things) ||
           std::any_of(std::begin(endings), std::end(endings),
                       [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool is_word_too(std::string_view word) {
    static constexpr std::string_view words[] = {
        "an",   "bas",  "ben",   "burgemeester", "client", "dokter", "ernst", "floor", "ing",
        "iris", "isa",  "jet",   "jo",           "joke",   "leen",   "lex",   "lies",  "mark",
        "max",  "mees", "merel", "noor",         "riet",   "robin",  "roos",  "rosa",  "sam",
        "stan", "ton",  "toon",  "wethouder",    "wil",    "zuster"};
    return contains(words, text::word_form(word));
}

bool is_abbreviation(std::string_view letters) {
    static constexpr std::string_view abbreviations[] = {
        "A.U.B", "B.G.G", "B.V",   "D.D",   "D.M.V", "E.A",   "E.D",   "I.C.M", "I.O.V", "I.P.V", "I.S.M",
        "I.V.M", "M.B.T", "M.I.V", "M.U.V", "N.A.V", "N.B",   "N.V",   "N.V.T", "O.A",   "O.B.V", "P.S",
        "S.V.P", "T.A.V", "T.B.V", "T.E.M", "T.G.V", "T.O.V", "T.Z.T", "U.A",   "V.A",   "Z.O.Z"};
    return contains(abbreviations, letters);
}

} // namespace verantwoord::name_words
