// Names of people in running text: full names by title, initials, first name or deed, and first names
// alone.
#include "base/person/common_names.hpp"
#include "base/person/identifying_text.hpp"
#include "base/person/name_words.hpp"
#include "base/person/plain_spans.hpp"
#include "base/text/fold.hpp"
#include "base/text/plain_text.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <string>

namespace verantwoord {

namespace {

using namespace name_words;

bool is_common(const auto& list, std::string_view word) {
    return std::binary_search(std::begin(list), std::end(list), word);
}

bool is_company(std::string_view letters) { return letters == "B.V" || letters == "N.V" || letters == "U.A"; }

class NameFinder {
  public:
    /// `text` is in plain letters.
    explicit NameFinder(std::string_view text) : text_(text), words_(name_words::of(text)) {}

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
    /// "van 't Hoff"
    bool leads_on(std::size_t at) const {
        return follows(at) || follows(at, " '") || follows(at, " \u2019") || follows(at, " \u2018");
    }
    bool first_name(const NameWord& word) const { return word.capital && is_first_name(word.text); }
    bool initial(std::size_t at) const {
        return at < words_.size() && words_[at].capital && words_[at].letters == 1 &&
               text_.substr(words_[at].end()).starts_with('.');
    }

    bool in_capitals(std::size_t at) const {
        return words_[at].all_capitals || (words_[at].capital && words_[at].letters == 1);
    }
    /// Whether the words at `at` and behind it stand in capitals in one phrase.
    bool goes_on(std::size_t at) const {
        return at + 1 < words_.size() && in_capitals(at) && in_capitals(at + 1) &&
               between(at).find_first_not_of(" .,") == std::string_view::npos;
    }
    /// Whether no other words in capitals stand around these: "JAN KLAASSEN", but not "WIL JE MEE".
    bool stands_apart(std::size_t first, std::size_t end) const {
        return (first == 0 || !goes_on(first - 1)) && !goes_on(end - 1);
    }

    /// Behind the last word of a family name whose prefixes begin at `at`; `at` when there is none. The whole
    /// name begins at `first`, with a title, initials or a first name.
    std::size_t family_from(std::size_t first, std::size_t at) const {
        std::size_t last = at;
        while (last < words_.size() && last < at + 3 && is_prefix(words_[last].text) && leads_on(last))
            ++last;
        if (last >= words_.size()) return at;
        const NameWord& word = words_[last];
        if (!word.capital || word.letters < 2 || is_thing(word.text)) return at;
        return !word.all_capitals || is_sure(first, at, last) ? last + 1 : at;
    }

    bool is_known(std::size_t at, std::size_t last) const {
        return is_family_name(text_.substr(words_[at].offset, words_[last].end() - words_[at].offset));
    }

    /// In capitals any word looks like a family name. It is one when it is a common one; and when what stands
    /// in front is no ordinary word, and a prefix such as "VAN" or nothing else in capitals stands by it.
    bool is_sure(std::size_t first, std::size_t at, std::size_t last) const {
        if (is_known(at, last)) return true;
        const std::string_view front =
            text_.substr(words_[first].offset, words_[at - 1].end() - words_[first].offset);
        if (is_word_too(words_[first].text) || is_abbreviation(front)) return false;
        bool usual = last > at;
        for (std::size_t prefix = at; prefix < last; ++prefix)
            usual = usual && is_usual_prefix(words_[prefix].text);
        // Behind "Jan" or "mevrouw" a short word in capitals is an abbreviation.
        const std::size_t fewest = in_capitals(first) ? 2 : 5;
        return usual || (last == at && words_[last].letters >= fewest && stands_apart(first, last + 1));
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
        const std::size_t end = family_from(at, at + 1);
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
        if (is_company(letters)) return at;
        const std::size_t end = family_from(at, last);
        return end > last && words_[end - 1].letters > 2 ? end : at;
    }

    /// "Jan de Vries"
    std::size_t with_first_name(std::size_t at) const {
        if (!first_name(words_[at]) || !follows(at)) return at;
        std::size_t next = at + 1;
        if (initial(next) && follows(next, ". ")) ++next;
        const std::size_t end = family_from(at, next);
        return end > next ? end : at;
    }

    /// "Vries, J. de"
    std::size_t family_first(std::size_t at) const {
        if (!words_[at].capital || words_[at].letters < 3 || !follows(at, ", ")) return at;
        const bool common = is_family_name(words_[at].text), known = first_name(words_[at + 1]) && common;
        if (!initial(at + 1) && !known) return at;
        std::size_t end = at + 2;
        while (initial(end)) ++end;
        return !words_[at].all_capitals || common || whole_phrase(at, end) ? end : at;
    }
    /// Whether beside these words in capitals only prefixes stand: "DE VRIES, J. VAN".
    bool whole_phrase(std::size_t first, std::size_t end) const {
        while (first > 0 && goes_on(first - 1) && is_prefix(words_[first - 1].text)) --first;
        while (goes_on(end - 1) && is_prefix(words_[end].text)) ++end;
        return stands_apart(first, end);
    }

    /// "Fatoumata Diallo kwam": two capitals and what only people do.
    std::size_t by_deed(std::size_t at) const {
        if (!words_[at].capital || words_[at].all_capitals || words_[at].letters < 2 ||
            is_thing(words_[at].text) || is_article(at) || !follows(at))
            return at;
        if (at > 0 && is_article(at - 1) && follows(at - 1)) return at;
        const std::size_t end = family_from(at, at + 1);
        if (end == at + 1 || end >= words_.size() || !follows(end - 1) || !is_deed(words_[end].text))
            return at;
        return !words_[end - 1].all_capitals || is_known(at + 1, end - 1) ? end : at;
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
        // JAN is a month, and who shouts MAX means the most.
        if (word.all_capitals && (word.letters < 4 || is_word_too(word.text) || !stands_apart(at, at + 1)))
            return false;
        return words_.size() == 1 ? word.text.size() == text_.size() : !word.starts_sentence;
    }

    std::string_view text_;
    std::vector<NameWord> words_;
    std::vector<IdentifyingSpan> spans_;
};

} // namespace

bool is_first_name(std::string_view word) {
    const std::string folded = text::word_form(word);
    return is_common(first_names, folded.substr(0, folded.find_first_of("_'"))); // "Jan-Willem", "Jan's"
}

bool is_family_name(std::string_view text) {
    std::string joined = text::word_form(text);
    std::erase(joined, '_');
    return is_common(family_names, joined);
}

std::vector<IdentifyingSpan> names_in(std::string_view text) {
    const text::PlainText plain(text);
    return as_written(NameFinder(plain.text()).find(), plain);
}

} // namespace verantwoord
