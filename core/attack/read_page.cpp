// The web page: figures in tables and sentences, shares that tell a count, descriptions of charts, and small
// counts in running text.
#include "attack/readers.hpp"
#include "base/text.hpp"

#include <array>

namespace verantwoord::attack {

namespace {

constexpr std::array<std::string_view, 24> people_words{
    "mens",      "mensen",     "persoon",      "personen",      "bezoeker", "bezoekers",
    "deelnemer", "deelnemers", "vrijwilliger", "vrijwilligers", "cursist",  "cursisten",
    "gast",      "gasten",     "inwoner",      "inwoners",      "naaste",   "naasten",
    "man",       "mannen",     "vrouw",        "vrouwen",       "jongere",  "jongeren"};

/// What stands between `from` and `until`, from `at` on; moves `at` behind it.
std::optional<std::string_view> between(std::string_view bytes, std::string_view from, std::string_view until,
                                        std::size_t& at) {
    const std::size_t begin = bytes.find(from, at);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t inside = begin + from.size(), end = bytes.find(until, inside);
    if (end == std::string_view::npos) return std::nullopt;
    at = end + until.size();
    return bytes.substr(inside, end - inside);
}

/// The text of a piece of the page: without tags, and without what is said instead of a sign.
std::string words_in(std::string_view html) {
    std::string text;
    for (std::size_t i = 0; i < html.size(); ++i) {
        if (html.substr(i).starts_with("<span class=\"voorlezen\">")) {
            i = html.find("</span>", i);
            if (i == std::string_view::npos) break;
            i += std::string_view("</span>").size() - 1;
        } else if (html[i] == '<') {
            i = html.find('>', i);
            if (i == std::string_view::npos) break;
        } else {
            text += html[i];
        }
    }
    for (const auto& [name, character] :
         {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""}, std::pair{"&amp;", "&"}})
        text = text::replaced(text, name, character);
    return std::string(text::trim(text::replaced(text, "\u00A0", " ")));
}

/// As the data has it: headings of rows begin with a capital.
std::string uncapitalised(std::string word) {
    if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z') word[0] = static_cast<char>(word[0] - 'A' + 'a');
    return word;
}

class PageReader {
  public:
    PageReader(const std::string& file, std::string_view bytes, const Frame& frame, Evidence& evidence,
               Diagnostics& diagnostics)
        : file_(file), bytes_(bytes), frame_(frame), evidence_(evidence), diagnostics_(diagnostics) {}

    void read() {
        std::size_t at = 0;
        while (const auto row = between(bytes_, "<tr", "</tr>", at)) read_row(*row);
        at = 0;
        while (const auto chart = between(bytes_, "<figure", "</figure>", at)) read_chart(*chart);
        read_sentences();
    }

  private:
    void read_row(std::string_view row) {
        std::size_t at = 0;
        const auto head = between(row, "<th scope=\"row\"", "</th>", at);
        if (!head) return;
        const std::string name = words_in(head->substr(head->find('>') + 1));
        while (const auto cell = between(row, "<td", "</td>", at)) {
            std::size_t inside = 0;
            const auto figure = between(*cell, "data-veld=\"", "\"", inside);
            if (figure) observe(*figure, name, words_in(cell->substr(cell->find('>') + 1)));
        }
    }

    std::optional<std::size_t> cell_of(std::string_view figure, const std::string& member) const {
        for (const std::string& name : {member, uncapitalised(member), std::string()})
            if (const auto key = frame_.key(figure, name); key && (key->dimension.empty() == name.empty()))
                if (const auto found = evidence_.find(*key)) return found;
        return std::nullopt;
    }

    void observe(std::string_view figure, const std::string& member, const std::string& text) {
        const auto cell = cell_of(figure, member);
        if (!cell) return;
        if (const auto value = whole_number(text)) {
            tell(*cell, *value, text);
        } else if (text.ends_with('%')) {
            CellKey whole = *frame_.key(figure);
            whole.dimension.clear();
            if (const auto total = evidence_.find(whole); total && evidence_.at(*total).printed)
                narrow(evidence_.at(*cell), text, *evidence_.at(*total).printed);
        }
    }

    void tell(std::size_t cell, std::int64_t value, const std::string& quote) {
        Cell& seen = evidence_.at(cell);
        seen.files.insert(file_);
        if (seen.printed || !seen.people) return;
        evidence_.print(cell, value);
        if (value > 0 && value < seen.threshold)
            diagnostics_.error(
                "O21", place_of(file_),
                "'" + seen.words + "' staat hier als '" + quote + "': minder dan " +
                    std::to_string(seen.threshold) + " mensen",
                "maak het verslag opnieuw met verantwoord rapport en verspreid dit bestand niet");
    }

    /// "12 %" or "3,4 %" of a known total: rounded half up, so the count lies between two bounds.
    void narrow(Cell& cell, const std::string& share, std::int64_t total) const {
        if (cell.printed) return;
        std::string digits;
        std::int64_t scale = 1;
        bool behind = false;
        for (const char c : share) {
            if (c >= '0' && c <= '9') {
                digits += c;
                if (behind) scale *= 10;
            }
            behind = behind || c == ',';
        }
        if (digits.empty() || digits.size() > 6) return;
        const std::int64_t twice = 2 * std::stoll(digits), whole = 200 * scale;
        const auto up = [&](std::int64_t number) { return (number + whole - 1) / whole; };
        if (twice > 0) cell.least = std::max(cell.least, up((twice - 1) * total));
        cell.most = std::min(cell.most, up((twice + 1) * total) - 1);
        cell.files.insert(file_);
    }

    /// "het laagste bij uitstap (2)" in the description of a chart.
    void read_chart(std::string_view chart) {
        std::size_t at = 0;
        const auto described = between(chart, "<desc", "</desc>", at);
        at = 0;
        const auto figure = between(chart, "data-veld=\"", "\"", at);
        if (!described || !figure) return;
        const std::string text = words_in(described->substr(described->find('>') + 1));
        for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
            const std::size_t close = text.find(')', open);
            if (close == std::string::npos) return;
            const auto value = whole_number(text.substr(open + 1, close - open - 1));
            const std::size_t name = text.rfind("bij ", open);
            if (!value || name == std::string::npos) continue;
            const std::string member(text::trim(std::string_view(text).substr(name + 4, open - name - 4)));
            if (const auto cell = cell_of(*figure, member))
                tell(*cell, *value, text.substr(name, close + 1 - name));
        }
    }

    /// "(N = 7)", "3 bezoekers": a person must judge whether they are people of the centre.
    void read_sentences() {
        std::size_t at = 0;
        for (const std::string_view tag :
             {"title", "h1", "h2", "h3", "h4", "caption", "figcaption", "p", "li", "desc"}) {
            at = 0;
            const std::string open = "<" + std::string(tag), close = "</" + std::string(tag) + ">";
            while (const auto piece = between(bytes_, open, close, at)) {
                if (piece->empty() || (piece->front() != '>' && piece->front() != ' ')) continue;
                judge(words_in(piece->substr(piece->find('>') + 1)));
            }
        }
    }

    void judge(const std::string& sentence) {
        std::vector<std::string> words;
        for (const std::string_view word : text::split(sentence, ' '))
            if (!word.empty()) words.emplace_back(word);
        for (std::size_t i = 0; i < words.size(); ++i) {
            std::string bare = words[i];
            while (!bare.empty() && (bare.back() == ')' || bare.back() == '.' || bare.back() == ','))
                bare.pop_back();
            while (!bare.empty() && bare.front() == '(') bare.erase(0, 1);
            const bool number_sign =
                i >= 2 && words[i - 1] == "=" && (words[i - 2].ends_with("N") || words[i - 2].ends_with("n"));
            if (const std::size_t sign = bare.find('='); sign == 1 && (bare[0] == 'N' || bare[0] == 'n'))
                small(whole_number(bare.substr(2)), sentence);
            else if (number_sign)
                small(whole_number(bare), sentence);
            else if (i + 1 < words.size() && is_people(words[i + 1]) && bare == words[i])
                small(whole_number(bare), sentence);
        }
    }

    static bool is_people(const std::string& word) {
        std::string bare = text::lower(word);
        while (!bare.empty() &&
               (bare.back() == ')' || bare.back() == '.' || bare.back() == ',' || bare.back() == ';'))
            bare.pop_back();
        for (const std::string_view known : people_words)
            if (bare == known) return true;
        return false;
    }

    void small(std::optional<std::int64_t> value, const std::string& sentence) {
        if (!value || *value < 1 || *value >= frame_.threshold) return;
        diagnostics_.warning("O23", place_of(file_),
                             "in '" + sentence.substr(0, 120) + "' staat een aantal mensen onder de " +
                                 std::to_string(frame_.threshold),
                             "laat het getal weg als dit mensen van het centrum zijn");
    }

    const std::string& file_;
    std::string_view bytes_;
    const Frame& frame_;
    Evidence& evidence_;
    Diagnostics& diagnostics_;
};

} // namespace

void read_page(const std::string& file, std::string_view bytes, const Frame& frame, Evidence& evidence,
               Diagnostics& diagnostics) {
    PageReader(file, bytes, frame, evidence, diagnostics).read();
}

} // namespace verantwoord::attack
