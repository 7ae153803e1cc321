// cijfers.json: the frame of a report, its figures, and what must add up.
#include "attack/readers.hpp"
#include "base/json.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace verantwoord::attack {

namespace {

constexpr std::string_view last_year_suffix = ".vorig_jaar";

bool is_year(std::string_view text) {
    return text.size() == 4 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The same days in another year.
Reach moved(Reach reach, int years) {
    for (std::string* day : {&reach.from, &reach.until})
        if (day->size() == 10) *day = std::to_string(std::stoi(day->substr(0, 4)) + years) + day->substr(4);
    return reach;
}

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

class FiguresReader {
  public:
    FiguresReader(const std::string& file, Frame& frame, Evidence& evidence, Diagnostics& diagnostics)
        : file_(file), frame_(frame), evidence_(evidence), diagnostics_(diagnostics) {}

    void read(const json::Value& figures) {
        for (const json::Value& one : figures.items)
            if (one.kind == json::Value::Kind::Object) read_indicator(one);
    }

  private:
    void read_indicator(const json::Value& indicator) {
        const std::string id = text_at(indicator, "indicator");
        Frame::Measure& measure = frame_.measures[id];
        measure = {text_at(indicator, "naam"), text_at(indicator, "eenheid"),
                   true_at(indicator, "over_mensen")};
        if (measure.unit == "procent" && measure.people) check_share(indicator, measure);
        if (measure.unit != "personen" && measure.unit != "keer") return;
        total(indicator, "dit_jaar", id);
        total(indicator, "vorig_jaar", id + std::string(last_year_suffix));
        for (const json::Value& earlier : items_at(indicator, "eerder"))
            total(earlier, "getal", id + "." + text_at(earlier, "jaar"));
        for (const json::Value& breakdown : items_at(indicator, "uitsplitsingen"))
            for (const auto& [part, suffix] : {std::pair{"dit_jaar", std::string()},
                                               std::pair{"vorig_jaar", std::string(last_year_suffix)}})
                read_breakdown(breakdown, part, id, suffix);
    }

    void total(const json::Value& object, std::string_view key, const std::string& figure) {
        const json::Value* value = object.find(key);
        if (value == nullptr || value->kind != json::Value::Kind::Object) return;
        if (const auto known = frame_.key(figure)) put(*known, *value);
    }

    const Frame::Measure& measure_of(const CellKey& key) const {
        return frame_.measures.at(key.measure.substr(0, key.measure.find(' ')));
    }

    std::optional<std::size_t> put(const CellKey& key, const json::Value& value) {
        if (text_at(value, "zichtbaarheid") == "onbekend") return std::nullopt;
        const std::size_t cell = evidence_.cell(key, frame_.words(key), file_);
        Cell& made = evidence_.at(cell);
        made.people = measure_of(key).people;
        made.threshold = std::max(made.threshold, frame_.threshold);
        const json::Value* number = value.find("waarde");
        if (number != nullptr && number->kind == json::Value::Kind::Integer) {
            evidence_.print(cell, number->integer);
            if (number->integer > 0 && number->integer < frame_.threshold && made.people)
                diagnostics_.error(
                    "O21", number->place(),
                    "'" + frame_.words(key) + "' is " + std::to_string(number->integer) + ": minder dan " +
                        std::to_string(frame_.threshold) + " mensen",
                    "maak het verslag opnieuw met verantwoord rapport en verspreid dit bestand niet");
        } else if (made.least == 0) {
            made.least = 1; // zero is never hidden
        }
        return cell;
    }

    void read_breakdown(const json::Value& breakdown, const char* part, const std::string& id,
                        const std::string& suffix) {
        const auto whole = frame_.key(id + suffix);
        if (!whole || !frame_.measures[id].people) return;
        std::vector<std::size_t> members;
        bool complete = true;
        for (const json::Value& member : items_at(breakdown, "leden")) {
            const json::Value* value = member.find(part);
            auto key =
                frame_.key(id + "/" + text_at(breakdown, "uitsplitsing") + suffix, text_at(member, "naam"));
            const auto cell = value != nullptr && value->kind == json::Value::Kind::Object && key
                                  ? put(*key, *value)
                                  : std::nullopt;
            if (cell)
                members.push_back(*cell);
            else
                complete = false;
        }
        const std::size_t all = evidence_.cell(*whole, frame_.words(*whole), file_);
        evidence_.at(all).people = measure_of(*whole).people;
        if (true_at(breakdown, "telt_op_tot_totaal") && complete) {
            Relation sum{{{all, -1}}, false};
            for (const std::size_t member : members) sum.terms.push_back({member, 1});
            evidence_.add(std::move(sum));
        } else {
            for (const std::size_t member : members)
                if (member != all) evidence_.add({{{member, 1}, {all, -1}}, true});
        }
    }

    /// An exact share tells its parts.
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
                        "'" + measure.name + "' gaat over " + std::to_string(people) + " van de " +
                            std::to_string(below->integer) + " mensen: minder dan " +
                            std::to_string(frame_.threshold),
                        "maak het verslag opnieuw met verantwoord rapport en verspreid dit bestand niet");
        }
    }

    const std::string& file_;
    Frame& frame_;
    Evidence& evidence_;
    Diagnostics& diagnostics_;
};

Reach reach_of(const json::Value& scope, std::string_view from, std::string_view until) {
    Reach reach;
    for (const json::Value& town : items_at(scope, "gemeenten")) reach.municipalities.insert(town.text);
    reach.ages = text_at(scope, "leeftijden");
    reach.from = text_at(scope, from);
    reach.until = text_at(scope, until);
    return reach;
}

} // namespace

std::optional<std::int64_t> whole_number(std::string_view text) {
    text = text::trim(text);
    std::int64_t value = 0;
    std::size_t digits = 0, since_dot = 0;
    bool dotted = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (++digits > 12) return std::nullopt;
            value = value * 10 + (c - '0');
            ++since_dot;
        } else if (c == '.' && digits > 0 && (dotted ? since_dot == 3 : since_dot <= 3)) {
            dotted = true;
            since_dot = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || (dotted && since_dot != 3)) return std::nullopt;
    return value;
}

std::optional<CellKey> Frame::key(std::string_view figure, std::string_view member) const {
    CellKey key;
    key.reach = now;
    key.member = std::string(member);
    if (figure.size() > last_year_suffix.size() && figure.ends_with(last_year_suffix)) {
        key.reach = earlier;
        figure.remove_suffix(last_year_suffix.size());
    } else if (const std::size_t dot = figure.rfind('.');
               dot != std::string_view::npos && is_year(figure.substr(dot + 1)) && is_year(year)) {
        key.reach = moved(now, std::stoi(std::string(figure.substr(dot + 1))) - std::stoi(year));
        figure = figure.substr(0, dot);
    }
    const std::size_t slash = figure.find('/');
    const std::string id(figure.substr(0, slash));
    const auto measure = measures.find(id);
    if (measure == measures.end()) return std::nullopt;
    if (slash != std::string_view::npos) {
        std::string_view rest = figure.substr(slash + 1);
        if (const std::size_t next = rest.find('/'); next != std::string_view::npos) {
            key.member = std::string(rest.substr(next + 1));
            rest = rest.substr(0, next);
        }
        key.dimension = std::string(rest);
        if (key.dimension.find('.') != std::string::npos) return std::nullopt;
    }
    key.measure = id + " " + measure->second.unit;
    return key;
}

std::string Frame::words(const CellKey& key) const {
    const std::string id = key.measure.substr(0, key.measure.find(' '));
    const auto measure = measures.find(id);
    std::string words = measure == measures.end() ? id : measure->second.name;
    if (!key.dimension.empty()) words += ", " + key.dimension + " " + key.member;
    if (!key.reach.municipalities.empty())
        words +=
            " (" + text::join({key.reach.municipalities.begin(), key.reach.municipalities.end()}, ", ") + ")";
    return words + ", " + key.reach.from.substr(0, 4);
}

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
    FiguresReader(file, frame, evidence, diagnostics).read(*figures);
    return frame;
}

} // namespace verantwoord::attack
