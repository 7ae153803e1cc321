#include "document/words/word_list.hpp"

#include "base/json/json.hpp"
#include "base/text/text.hpp"
#include "document/words/describe.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// What `is_language` accepts, for the schema.
constexpr std::string_view language_pattern = "^[A-Za-z0-9-]{2,12}$";

bool is_language(std::string_view tag) {
    if (tag.size() < 2 || tag.size() > 12) return false;
    return std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// Letters and digits, and every byte of a letter with an accent.
bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}
/// Whether the sign at `at` belongs to the word before it: a letter, or a sign that makes one word of two
/// ("Wmo-subsidie", an address), in which no abbreviation stands by itself.
bool joins(std::string_view text, std::size_t at) {
    return at < text.size() && (in_word(text[at]) || text[at] == '-' || text[at] == '/' || text[at] == '@' ||
                                (text[at] == '.' && at + 1 < text.size() && in_word(text[at + 1])));
}
bool ends_word(std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with("\u00A0") || text.substr(at).starts_with("\u2019") ||
        text.substr(at).starts_with("\u201D") || text.substr(at).starts_with("\u2026"))
        return true;
    return !joins(text, at);
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

class WordMarker {
  public:
    explicit WordMarker(const WordList& words) : words_(words) {
        for (const auto& [phrase, language] : words.foreign) longest_ = std::max(longest_, phrase.size());
        for (const auto& [word, meaning] : words.abbreviations) longest_ = std::max(longest_, word.size());
    }

    void mark(Blocks& blocks) {
        for (Block& block : blocks) std::visit([this](auto& it) { mark(it); }, block.value);
    }

  private:
    void mark(Heading& heading) {
        if (heading.level == 1) said_.clear();
    }
    void mark(Paragraph& paragraph) { mark(paragraph.runs); }
    void mark(List& list) {
        for (Blocks& item : list.items) mark(item);
    }
    void mark(Quote& quote) { mark(quote.blocks); }
    void mark(DataTable& table) {
        mark(table.caption);
        for (TableColumn& column : table.columns) mark(column.heading);
        for (TableRow& row : table.rows)
            for (TableCell& cell : row.cells) mark(cell.runs);
        for (Runs& remark : table.remarks) mark(remark);
    }
    void mark(FigureBlock& figure) {
        mark(figure.caption);
        for (Runs& remark : figure.remarks) mark(remark);
    }
    void mark(PictureBlock& picture) { mark(picture.caption); }
    void mark(KeyFigures&) {}
    void mark(PersonaCard& card) {
        for (PersonaCard::Part& part : card.parts) mark(part.blocks);
    }
    void mark(Contents&) {}
    void mark(PageBreak&) {}

    void mark(Runs& runs) {
        Runs marked;
        bool changed = false;
        for (Run& run : runs) {
            const std::size_t before = marked.size();
            if (run.link.empty() && run.figure.empty() && !run.code && run.language.empty())
                split(run, marked);
            if (marked.size() == before)
                marked.push_back(std::move(run));
            else
                changed = true;
        }
        if (changed)
            runs = std::move(marked);
        else
            for (std::size_t i = 0; i < runs.size(); ++i) runs[i] = std::move(marked[i]);
    }

    struct Found {
        std::size_t length = 0;
        std::string language, expansion;
    };

    /// The parts of the run, when there is anything to mark in it.
    void split(const Run& run, Runs& parts) {
        const std::string_view text = run.text;
        std::size_t from = 0;
        const auto part = [&](std::size_t begin, std::size_t end) -> Run& {
            parts.push_back(run);
            parts.back().text = text.substr(begin, end - begin);
            parts.back().note.reset();
            return parts.back();
        };
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!in_word(text[at]) ||
                (at > 0 && joins(text, at - 1) && !text.substr(0, at).ends_with("\u00A0") &&
                 !text.substr(0, at).ends_with("\u201C") && !text.substr(0, at).ends_with("\u2018")))
                continue;
            const Found found = word_at(text, at);
            if (found.length == 0) continue;
            if (at > from) part(from, at);
            Run& word = part(at, at + found.length);
            word.language = found.language;
            word.expansion = found.expansion;
            from = at + found.length;
            at = from - 1;
        }
        if (from == 0) return;
        if (from < text.size()) part(from, text.size());
        parts.back().note = run.note;
    }

    Found word_at(std::string_view text, std::size_t at) {
        const std::size_t most = std::min(longest_ + 1, text.size() - at);
        for (std::size_t length = most; length > 0; --length) {
            if (!ends_word(text, at + length)) continue;
            const std::string_view word = text.substr(at, length);
            if (const auto abbreviation = words_.abbreviations.find(word);
                abbreviation != words_.abbreviations.end()) {
                if (!said_.emplace(word, true).second) return {};
                return {length, {}, abbreviation->second};
            }
            const std::string plain = lowered(text::replaced(word, "\u00A0", " "));
            if (const auto foreign = words_.foreign.find(plain); foreign != words_.foreign.end())
                return {length, foreign->second, {}};
        }
        return {};
    }

    const WordList& words_;
    std::size_t longest_ = 0;
    std::map<std::string, bool, std::less<>> said_; ///< the abbreviations that were explained in this chapter
};

WordList read_words(const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Template, diagnostics);
    WordList words;
    const std::optional<std::int64_t> schema = object.required_integer(
        "schema", json::About{"De versie van deze beschrijving: altijd 1"}.within(1, 1));
    if (schema && *schema != 1) object.refuse("schema", "deze versie van Verantwoord kent alleen schema 1");
    if (const json::Value* given =
            object.object("afkortingen", {"Afkortingen, elk met de woorden waar zij voor staat"})) {
        json::Object abbreviations(*given, json::Family::Template, diagnostics);
        for (const std::string& word : abbreviations.names())
            if (const std::string text = abbreviations.required_text(word, {"Waar de afkorting voor staat"});
                !text.empty())
                words.abbreviations.emplace(word, text);
    }
    if (const json::Value* given =
            object.object("andere_talen", {"Woorden uit een andere taal, per taal (en, de, fr …)"})) {
        json::Object languages(*given, json::Family::Template, diagnostics);
        for (const std::string& language : languages.names_matching(language_pattern)) {
            const std::vector<std::string> phrases =
                languages.texts(language, {"Woorden uit deze taal die in een verslag voorkomen"});
            if (!is_language(language))
                languages.refuse(language, {"{} is geen taal", say::quoted(language)},
                                 "schrijf een taalcode, bijvoorbeeld en of de");
            for (const std::string& phrase : phrases) words.foreign.emplace(lowered(phrase), language);
        }
    }
    object.finish();
    return words;
}

} // namespace

void WordList::add(const WordList& other) {
    abbreviations.insert(other.abbreviations.begin(), other.abbreviations.end());
    foreign.insert(other.foreign.begin(), other.foreign.end());
}

std::optional<WordList> read_word_list(std::string_view file, std::string_view bytes,
                                       Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors();
    const std::optional<json::Value> value = json::parse(file, bytes, json::Family::Template, diagnostics);
    if (!value) return std::nullopt;
    WordList words = read_words(*value, diagnostics);
    if (diagnostics.errors() > errors) return std::nullopt;
    return words;
}

void describe_words(const json::Value& described) {
    Diagnostics unused;
    read_words(described, unused);
}

void mark_words(Blocks& blocks, const WordList& words) {
    if (words.abbreviations.empty() && words.foreign.empty()) return;
    WordMarker(words).mark(blocks);
}

} // namespace verantwoord
