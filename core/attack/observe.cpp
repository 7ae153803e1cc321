// What a finished report shows, laid beside the figures it is known to hold.
#include "attack/readers.hpp"
#include "base/text/text.hpp"

#include <array>

namespace verantwoord::attack {

namespace {

constexpr std::array<std::string_view, 24> people_words{
    "mens",      "mensen",     "persoon",      "personen",      "bezoeker", "bezoekers",
    "deelnemer", "deelnemers", "vrijwilliger", "vrijwilligers", "cursist",  "cursisten",
    "gast",      "gasten",     "inwoner",      "inwoners",      "naaste",   "naasten",
    "man",       "mannen",     "vrouw",        "vrouwen",       "jongere",  "jongeren"};

/// The word as the data has it, for headings of rows begin with a capital.
std::string uncapitalised(std::string word) {
    if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z') word[0] = static_cast<char>(word[0] - 'A' + 'a');
    return word;
}

/// "−12" and "+7" as numbers.
std::optional<std::int64_t> signed_number(std::string_view text) {
    text = text::trim(text);
    for (const auto& [sign, factor] : {std::pair{std::string_view("+"), 1}, {"-", -1}, {"−", -1}})
        if (text.starts_with(sign)) {
            const auto value = whole_number(text.substr(sign.size()));
            return value ? std::optional(factor * *value) : std::nullopt;
        }
    return whole_number(text);
}

class Observer {
  public:
    Observer(const std::string& file, const Frame& frame, Evidence& evidence, Diagnostics& diagnostics)
        : file_(file), frame_(frame), evidence_(evidence), diagnostics_(diagnostics) {}

    void read(const SeenDocument& document) {
        for (const SeenTable& table : document.tables)
            for (const SeenRow& row : table.rows)
                for (const SeenCell& cell : row.cells)
                    if (!cell.figure.empty()) observe(cell.figure, row.head, cell.text);
        for (const SeenCell& figure : document.running) observe(figure.figure, "", figure.text);
        for (const SeenChart& chart : document.charts) read_chart(chart);
        for (const std::string& sentence : document.sentences) judge(sentence);
    }

  private:
    std::optional<std::size_t> cell_of(std::string_view figure, const std::string& member) const {
        for (const std::string& name : {member, uncapitalised(member), std::string()})
            if (const auto key = frame_.key(figure, name); key && (key->dimension.empty() == name.empty()))
                if (const auto found = evidence_.find(*key)) return found;
        return std::nullopt;
    }

    void observe(std::string_view figure, const std::string& member, const std::string& text) {
        constexpr std::string_view difference = ".verschil";
        if (figure.ends_with(difference)) {
            figure.remove_suffix(difference.size());
            observe_difference(std::string(figure), member, text);
            return;
        }
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

    /// Notes that this year is last year and the printed difference together.
    void observe_difference(const std::string& figure, const std::string& member, const std::string& text) {
        const auto now = cell_of(figure, member), before = cell_of(figure + ".vorig_jaar", member);
        const auto value = signed_number(text);
        if (!now || !before || !value) return;
        if (evidence_.at(*now).printed && evidence_.at(*before).printed) return;
        evidence_.add({{{*before, 1}, {evidence_.constant(*value), 1}, {*now, -1}}, false});
    }

    void tell(std::size_t cell, std::int64_t value, const std::string& quote) {
        Cell& seen = evidence_.at(cell);
        seen.files.insert(file_);
        if (seen.printed || !seen.people) return;
        evidence_.print(cell, value);
        if (value > 0 && value < seen.threshold && !seen.released)
            diagnostics_.error(
                "O21", place_of(file_),
                {"{} staat hier als {}: minder dan {} mensen", say::quoted(seen.words), say::quoted(quote),
                 say::digits(seen.threshold)},
                "maak het verslag opnieuw met verantwoord rapport en verspreid dit bestand niet");
    }

    /// Narrows a count by its share ("12 %", "3,4 %") of a known total: that was rounded half up, so the
    /// count lies between two bounds.
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

    /// Reads numbers in the description of a chart: "het laagste bij uitstap (2)".
    void read_chart(const SeenChart& chart) {
        if (chart.figure.empty()) return;
        const std::string& text = chart.description;
        for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open + 1)) {
            const std::size_t close = text.find(')', open);
            if (close == std::string::npos) return;
            const auto value = whole_number(text.substr(open + 1, close - open - 1));
            const std::size_t name = text.rfind("bij ", open);
            if (!value || name == std::string::npos) continue;
            const std::string member(text::trim(std::string_view(text).substr(name + 4, open - name - 4)));
            if (const auto cell = cell_of(chart.figure, member))
                tell(*cell, *value, text.substr(name, close + 1 - name));
        }
    }

    /// Tells of small numbers of people in a sentence ("(N = 7)", "3 bezoekers"): a person must judge whether
    /// they are people of the centre.
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
                             {"in {} staat een aantal mensen onder de {}",
                              say::quoted(sentence.substr(0, 120)), say::digits(frame_.threshold)},
                             "laat het getal weg als dit mensen van het centrum zijn");
    }

    const std::string& file_;
    const Frame& frame_;
    Evidence& evidence_;
    Diagnostics& diagnostics_;
};

} // namespace

void observe(const std::string& file, const SeenDocument& document, const Frame& frame, Evidence& evidence,
             Diagnostics& diagnostics) {
    Observer(file, frame, evidence, diagnostics).read(document);
}

} // namespace verantwoord::attack
