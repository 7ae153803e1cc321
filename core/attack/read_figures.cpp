// cijfers.json: the frame of a report, its figures, and what must add up.
#include "attack/readers.hpp"
#include "base/json/json.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord::attack {

namespace {

std::string text_at(const json::Value& object, std::string_view key) {
    const json::Value* value = object.find(key);
    return value != nullptr && value->kind == json::Value::Kind::Text ? value->text : std::string();
}
bool true_at(const json::Value& object, std::string_view key) {
    const json::Value* value = object.find(key);
    return value != nullptr && value->kind == json::Value::Kind::Boolean && value->boolean;
}
const std::vector<json::Value>& items_at(const json::Value& object, std::string_view key) {
    static const std::vector<json::Value> none;
    const json::Value* value = object.find(key);
    return value != nullptr && value->kind == json::Value::Kind::List ? value->items : none;
}

/// How many of the smallest unit are in one; zero when it is no amount.
std::int64_t smallest_units_in(std::string_view unit) {
    if (unit == "uren") return 60;
    if (unit == "euro" || unit == "fte") return 100;
    return unit == "aantal" ? 1 : 0;
}

/// "waarde": 12.5 hours as 750 minutes; nothing when it is not printed, or not a whole number of them.
std::optional<std::int64_t> in_smallest_unit(const json::Value& figure, std::string_view unit) {
    const json::Value* number = figure.find("waarde");
    if (number == nullptr) return std::nullopt;
    const std::int64_t scale = smallest_units_in(unit);
    if (number->kind == json::Value::Kind::Integer) return number->integer * scale;
    if (number->kind != json::Value::Kind::Real) return std::nullopt;
    const std::size_t point = number->text.find('.');
    const std::string behind = point == std::string::npos ? "" : number->text.substr(point + 1);
    const auto whole = whole_number(number->text.substr(0, point)), part = whole_number(behind);
    if (!whole || !part || behind.size() > 4) return std::nullopt;
    std::int64_t power = 1;
    for (std::size_t digit = 0; digit < behind.size(); ++digit) power *= 10;
    if (*part * scale % power != 0) return std::nullopt;
    return *whole * scale + *part * scale / power;
}

class FiguresReader {
  public:
    FiguresReader(const std::string& file, Frame& frame, Evidence& evidence, Diagnostics& diagnostics)
        : file_(file), frame_(frame), evidence_(evidence), diagnostics_(diagnostics) {}

    void read(const json::Value& figures) {
        for (const json::Value& one : figures.items)
            if (one.kind == json::Value::Kind::Object) read_indicator(one);
        for (const json::Value* proportion : proportions_) read_halves(*proportion);
    }

  private:
    void read_indicator(const json::Value& indicator) {
        const std::string id = text_at(indicator, "indicator");
        Frame::Measure& measure = frame_.measures[id];
        measure = {text_at(indicator, "naam"), text_at(indicator, "eenheid"),
                   true_at(indicator, "over_mensen")};
        if (measure.unit == "procent" && measure.people) check_share(indicator, measure);
        if (text_at(indicator, "berekening") == "verhouding") {
            proportions_.push_back(&indicator);
            return;
        }
        average_ = text_at(indicator, "berekening") == "gemiddelde" && measure.people;
        amount_ = !average_ && measure.people && smallest_units_in(measure.unit) > 0;
        if (!average_ && !amount_ && measure.unit != "personen" && measure.unit != "keer") return;
        total(indicator, "dit_jaar", id);
        total(indicator, "vorig_jaar", id + std::string(last_year_suffix));
        for (const json::Value& earlier : items_at(indicator, "eerder"))
            total(earlier, "getal", id + "." + text_at(earlier, "jaar"));
        for (const json::Value& breakdown : items_at(indicator, "uitsplitsingen"))
            for (const auto& [part, suffix] : {std::pair{"dit_jaar", std::string()},
                                               std::pair{"vorig_jaar", std::string(last_year_suffix)}})
                read_breakdown(breakdown, part, id, suffix);
    }

    /// The cell that a figure is. For an average that is the number of rows it is over, which the file tells
    /// as well.
    std::optional<CellKey> key_of(const std::string& figure, const std::string& member = {}) const {
        auto key = frame_.key(figure, member);
        if (key && average_) key->measure += " (waarover het gemiddelde gaat)";
        return key;
    }

    /// Of whom a half is counted that is made for the quotient alone: its name says so.
    enum class Wider { No, AllAges, WholeCentre };
    static std::pair<std::string, Wider> own_half(std::string id) {
        for (const auto& [ending, wider] :
             {std::pair<std::string_view, Wider>{"_hele_centrum", Wider::WholeCentre},
              {"_alle_leeftijden", Wider::AllAges}})
            if (id.ends_with(ending)) return {id.substr(0, id.size() - ending.size()), wider};
        return {std::move(id), Wider::No};
    }

    static std::optional<CellKey> reached(std::optional<CellKey> key, Wider wider) {
        if (!key || wider == Wider::No) return key;
        key->reach.ages.clear();
        if (wider == Wider::AllAges) return key;
        key->reach.municipalities.clear();
        key->reach.project.clear();
        return key;
    }

    /// Reads the halves of a quotient: a file that tells exactly what is divided by what tells both.
    void read_halves(const json::Value& indicator) {
        for (const auto& [half, number] :
             {std::pair{"teller_van", "teller"}, std::pair{"noemer_van", "noemer"}}) {
            const auto [id, wider] = own_half(text_at(indicator, half));
            const auto measure = frame_.measures.find(id);
            if (measure == frame_.measures.end() || !measure->second.people ||
                (measure->second.unit != "personen" && measure->second.unit != "keer"))
                continue;
            for (const auto& [part, suffix] : {std::pair{"dit_jaar", std::string()},
                                               std::pair{"vorig_jaar", std::string(last_year_suffix)}}) {
                tell_half(indicator, part, number, reached(frame_.key(id + suffix), wider));
                for (const json::Value& breakdown : items_at(indicator, "uitsplitsingen"))
                    for (const json::Value& member : items_at(breakdown, "leden"))
                        tell_half(member, part, number,
                                  reached(frame_.key(id + "/" + text_at(breakdown, "uitsplitsing") + suffix,
                                                     text_at(member, "naam")),
                                          wider));
            }
        }
    }

    void tell_half(const json::Value& object, const char* part, const char* number,
                   const std::optional<CellKey>& half) {
        const json::Value* value = object.find(part);
        const json::Value* exact = value != nullptr ? value->find(number) : nullptr;
        const auto cell = half && exact != nullptr ? evidence_.find(*half) : std::nullopt;
        if (!cell || evidence_.at(*cell).printed) return;
        evidence_.print(*cell, exact->integer);
        report_small(evidence_.at(*cell), *exact);
    }

    void report_small(const Cell& cell, const json::Value& number) {
        if (number.integer < 1 || number.integer >= frame_.threshold || !cell.people || cell.released) return;
        diagnostics_.error("O21", number.place(),
                           {"{} is {}: minder dan {} mensen", say::quoted(cell.words),
                            say::digits(number.integer), say::digits(frame_.threshold)},
                           "maak het verslag opnieuw met verantwoord rapport en verspreid dit bestand niet");
    }

    void total(const json::Value& object, std::string_view key, const std::string& figure) {
        const json::Value* value = object.find(key);
        if (value == nullptr || value->kind != json::Value::Kind::Object) return;
        if (const auto known = key_of(figure)) put(*known, *value);
    }

    const Frame::Measure& measure_of(const CellKey& key) const {
        return frame_.measures.at(key.measure.substr(0, key.measure.find(' ')));
    }

    bool is_released(const CellKey& key) const {
        return std::any_of(frame_.released.begin(), frame_.released.end(),
                           [&](const std::string& name) { return frame_.key(name) == key; });
    }

    std::optional<std::size_t> put(const CellKey& key, const json::Value& value) {
        if (value.find("reden") != nullptr) return std::nullopt; // unknown, and it says why
        const std::size_t cell = evidence_.cell(key, frame_.words(key), file_);
        Cell& made = evidence_.at(cell);
        made.people = measure_of(key).people && !amount_;
        made.amount = amount_;
        made.released |= is_released(key);
        made.threshold = std::max(made.threshold, frame_.threshold);
        const json::Value* number = value.find(average_ ? "noemer" : "waarde");
        if (amount_) {
            if (const auto known = in_smallest_unit(value, measure_of(key).unit))
                evidence_.print(cell, *known);
        } else if (number != nullptr && number->kind == json::Value::Kind::Integer) {
            evidence_.print(cell, number->integer);
            report_small(made, *number);
        } else if (made.least == 0) {
            made.least = 1; // a reader knows that zero is never hidden
        }
        return cell;
    }

    /// What a member that was put together is made of; remembered under the name it is shown by.
    std::vector<std::string> parts_of(const json::Value& member, const std::string& table) {
        std::vector<std::string> parts;
        for (const json::Value& part : items_at(member, "bestaat_uit")) parts.push_back(part.text);
        if (!parts.empty())
            frame_.made_of[table + "/" + text_at(member, "naam")] =
                text::join(parts, std::string_view(&between_parts, 1));
        return parts;
    }

    /// Adds the parts of members that were put together: this report prints them nowhere, but another one
    /// may.
    void add_parts(std::size_t whole, CellKey key, const std::vector<std::string>& parts) {
        if (parts.empty()) return;
        Relation sum{{{whole, -1}}, false};
        for (const std::string& name : parts) {
            key.member = name;
            const std::size_t cell = evidence_.cell(key, frame_.words(key), file_);
            evidence_.at(cell).people = evidence_.at(whole).people;
            evidence_.at(cell).amount = evidence_.at(whole).amount;
            evidence_.at(cell).threshold = evidence_.at(whole).threshold;
            sum.terms.push_back({cell, 1});
        }
        evidence_.add(std::move(sum));
    }

    void read_breakdown(const json::Value& breakdown, const char* part, const std::string& id,
                        const std::string& suffix) {
        const auto whole = key_of(id + suffix);
        if (!whole || !frame_.measures[id].people) return;
        std::vector<std::size_t> members;
        const bool adds_up = average_ || true_at(breakdown, "telt_op_tot_totaal");
        bool complete = true;
        for (const json::Value& member : items_at(breakdown, "leden")) {
            const json::Value* value = member.find(part);
            const std::string table = id + "/" + text_at(breakdown, "uitsplitsing");
            frame_.members[table].insert(text_at(member, "naam"));
            const auto parts = parts_of(member, table);
            const auto key = key_of(table + suffix, text_at(member, "naam"));
            const auto cell = value != nullptr && value->kind == json::Value::Kind::Object && key
                                  ? put(*key, *value)
                                  : std::nullopt;
            if (cell)
                members.push_back(*cell);
            else
                complete = false;
            if (cell && adds_up) add_parts(*cell, *key, parts);
        }
        const std::size_t all = evidence_.cell(*whole, frame_.words(*whole), file_);
        evidence_.at(all).people = measure_of(*whole).people && !amount_;
        evidence_.at(all).amount = amount_;
        if (adds_up && complete) {
            Relation sum{{{all, -1}}, false};
            for (const std::size_t member : members) sum.terms.push_back({member, 1});
            evidence_.add(std::move(sum));
        } else if (!amount_) {
            for (const std::size_t member : members)
                if (member != all) evidence_.add({{{member, 1}, {all, -1}}, true});
        }
    }

    /// Reports a share of which the file tells both halves when its part, or what is left of the whole, is of
    /// few people.
    void check_share(const json::Value& indicator, const Frame::Measure& measure) {
        for (const char* part : {"dit_jaar", "vorig_jaar"}) {
            const json::Value* value = indicator.find(part);
            const json::Value* above = value != nullptr ? value->find("teller") : nullptr;
            const json::Value* below = value != nullptr ? value->find("noemer") : nullptr;
            if (above == nullptr || below == nullptr) continue;
            for (const std::int64_t people : {above->integer, below->integer - above->integer})
                if (people > 0 && people < frame_.threshold)
                    diagnostics_.error(
                        "O21", above->place(),
                        {"{} gaat over {} van de {} mensen: minder dan {}", say::quoted(measure.name),
                         say::digits(people), say::digits(below->integer), say::digits(frame_.threshold)},
                        "maak het verslag opnieuw met verantwoord rapport en verspreid dit bestand niet");
        }
    }

    const std::string& file_;
    Frame& frame_;
    Evidence& evidence_;
    Diagnostics& diagnostics_;
    bool average_ = false, amount_ = false; ///< what the indicator at hand is
    std::vector<const json::Value*> proportions_;
};

Reach reach_of(const json::Value& scope, std::string_view from, std::string_view until) {
    Reach reach;
    for (const json::Value& town : items_at(scope, "gemeenten")) reach.municipalities.insert(town.text);
    reach.ages = text_at(scope, "leeftijden");
    reach.project = text_at(scope, "project");
    reach.from = text_at(scope, from);
    reach.until = text_at(scope, until);
    return reach;
}

} // namespace

std::optional<Frame> read_figures(const std::string& file, std::string_view bytes, Evidence& evidence,
                                  Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, json::Family::Data, diagnostics);
    if (!value) return std::nullopt;
    const json::Value* scope = value->find("afbakening");
    const json::Value* figures = value->find("cijfers");
    if (scope == nullptr || figures == nullptr) {
        diagnostics.warning(
            "O22", place_of(file), "dit bestand zegt niet over wie en over welke dagen de cijfers gaan",
            "maak het verslag opnieuw met verantwoord rapport; het bestand is van een eerdere versie");
        return std::nullopt;
    }
    Frame frame;
    frame.now = reach_of(*scope, "vanaf", "tot_en_met");
    frame.earlier = reach_of(*scope, "vorig_jaar_vanaf", "vorig_jaar_tot_en_met");
    frame.year = text_at(*value, "jaar");
    frame.threshold = whole_number(text_at(*value, "drempel")).value_or(frame.threshold);
    for (const json::Value& figure : items_at(*value, "vrijgegeven")) frame.released.insert(figure.text);
    FiguresReader(file, frame, evidence, diagnostics).read(*figures);
    return frame;
}

} // namespace verantwoord::attack
