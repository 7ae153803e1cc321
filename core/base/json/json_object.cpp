// How one object is read key by key; over a described value the same calls write down what may stand there.
#include "base/json/json.hpp"

#include "base/json/json_description.hpp"
#include "base/json/json_source.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord::json {

Code code(Family family, Fault fault) {
    static constexpr Code data[]{"G91", "G92", "G93", "G94", "G95", "G96"},
        plugin[]{"P91", "P92", "P93", "P94", "P95", "P96"},
        house_style[]{"S91", "S92", "S93", "S94", "S95", "S96"};
    const auto which = static_cast<std::size_t>(fault);
    switch (family) {
    case Family::Data: return data[which];
    case Family::Plugin: return plugin[which];
    case Family::Template: break;
    }
    return house_style[which];
}

std::string_view kind_name(Value::Kind kind) {
    switch (kind) {
    case Value::Kind::Null: return "niets (null)";
    case Value::Kind::Boolean: return "true of false";
    case Value::Kind::Integer: return "een geheel getal";
    case Value::Kind::Real: return "een getal met decimalen";
    case Value::Kind::Text: return "een tekst";
    case Value::Kind::List: return "een lijst";
    case Value::Kind::Object: break;
    }
    return "een groep { … }";
}

namespace {

/// Keys for editors and for people, which no reader asks for.
bool is_remark(std::string_view name) { return name == "$schema" || name.starts_with("x-"); }

/// What to write instead.
Sentence how_to_write(const Value& found, Value::Kind wanted) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool digits = found.kind == Value::Kind::Text && !found.text.empty() &&
                        std::all_of(found.text.begin(), found.text.end(), is_digit);
    switch (wanted) {
    case Value::Kind::Integer:
        return digits ? Sentence("schrijf het zonder aanhalingstekens: {}", say::foreign(found.text))
                      : Sentence("schrijf een getal zonder aanhalingstekens, punt of komma, bijvoorbeeld 12");
    case Value::Kind::Boolean: return "schrijf true of false, zonder aanhalingstekens";
    case Value::Kind::Text: return "schrijf één tekst, tussen dubbele aanhalingstekens";
    case Value::Kind::List: return "zet het tussen [ en ], met komma's ertussen";
    case Value::Kind::Object: return "zet het tussen { en }, elk als \"sleutel\": waarde";
    default: return {};
    }
}

} // namespace

bool is_object(const Value& value, Family family, Diagnostics& diagnostics) {
    if (value.kind == Value::Kind::Object) return true;
    diagnostics.error(code(family, Fault::WrongKind), value.place(),
                      {"hier hoort een groep { … } te staan, niet {}", say::own(kind_name(value.kind))});
    return false;
}

Object::Object(const Value& value, Family family, Diagnostics& diagnostics)
    : value_(value), family_(family), diagnostics_(diagnostics), described_(value.described) {
    if (described_ && described_->kinds.empty()) described_->kinds = {Value::Kind::Object};
    is_object(value, family, diagnostics);
}

void Object::report_absent(std::string_view key, const char* expected) {
    if (value_.kind == Value::Kind::Object)
        diagnostics_.error(code(family_, Fault::MissingKey), value_.place(),
                           {"de sleutel {} ontbreekt", say::quoted(key)},
                           {"voeg \"{}\" toe, met {}", say::own(key), say::own(expected)});
}

const Value* Object::get(std::string_view key, Value::Kind kind, const char* expected, const About& about) {
    asked_.emplace_back(key);
    if (described_) return describe(key, kind, about);
    const Value* found = value_.find(key);
    if (found == nullptr) {
        if (about.needed) report_absent(key, expected);
        return nullptr;
    }
    if (found->kind == kind) return found;
    diagnostics_.error(
        code(family_, Fault::WrongKind), found->place(),
        {"bij {} hoort {}, niet {}", say::quoted(key), say::own(expected), say::own(kind_name(found->kind))},
        how_to_write(*found, kind));
    return nullptr;
}

std::optional<std::string> Object::text(std::string_view key, const About& about) {
    const Value* found = get(key, Value::Kind::Text, "een tekst", about);
    if (found == nullptr) return std::nullopt;
    if (about.needed && text::trim(found->text).empty()) {
        refuse(key, {"{} is leeg", say::quoted(key)}, "vul een tekst in");
        return std::nullopt;
    }
    return found->text;
}

std::optional<std::int64_t> Object::integer(std::string_view key, const About& about) {
    const Value* found = get(key, Value::Kind::Integer, "een geheel getal", about);
    return found ? std::optional(found->integer) : std::nullopt;
}

std::optional<bool> Object::boolean(std::string_view key, const About& about) {
    const Value* found = get(key, Value::Kind::Boolean, "true of false", about);
    return found ? std::optional(found->boolean) : std::nullopt;
}

std::vector<std::string> Object::texts(std::string_view key, const About& about) {
    asked_.emplace_back(key);
    if (described_) {
        About either = about;
        either.kinds = {Value::Kind::Text};
        describe(key, Value::Kind::List, either);
        described_->at(key).kinds = {Value::Kind::Text, Value::Kind::List};
        return {};
    }
    const Value* found = value_.find(key);
    if (found && found->kind == Value::Kind::Text) return {found->text};
    if (!found || found->kind != Value::Kind::List) {
        get(key, Value::Kind::List, "een lijst van teksten", about); // says what is wrong
        return {};
    }
    std::vector<std::string> result;
    for (const Value& item : found->items) {
        if (item.kind == Value::Kind::Text)
            result.push_back(item.text);
        else
            diagnostics_.error(
                code(family_, Fault::WrongKind), item.place(),
                {"in {} horen teksten te staan, niet {}", say::quoted(key), say::own(kind_name(item.kind))});
    }
    return result;
}

const Value* Object::list(std::string_view key, const About& about) {
    return get(key, Value::Kind::List, "een lijst [ … ]", about);
}
const Value* Object::object(std::string_view key, const About& about) {
    return get(key, Value::Kind::Object, "een groep { … }", about);
}

const Value* Object::any(std::string_view key, const About& about) {
    asked_.emplace_back(key);
    if (described_) {
        describe(key, Value::Kind::Null, about);
        // Also where a reader of one of the kinds told before what stands in it.
        auto& kinds = described_->at(key).kinds;
        if (kinds == std::vector{Value::Kind::Null} ||
            (kinds.size() == 1 && std::count(about.kinds.begin(), about.kinds.end(), kinds.front()) > 0))
            kinds = about.kinds;
        return nullptr;
    }
    const Value* found = value_.find(key);
    if (found == nullptr && about.needed) report_absent(key, "een waarde");
    return found;
}

std::string Object::required_text(std::string_view key, About about) {
    return text(key, about.required()).value_or("");
}

std::optional<std::int64_t> Object::required_integer(std::string_view key, About about) {
    return integer(key, about.required());
}

const Value* Object::required_object(std::string_view key, About about) {
    return object(key, about.required());
}

const Value* Object::required_list(std::string_view key, About about) { return list(key, about.required()); }

std::vector<std::string> Object::names(const std::vector<std::string>& words) const {
    if (described_) return words.empty() ? std::vector{std::string(any_name)} : words;
    std::vector<std::string> names;
    for (const auto& [name, value] : value_.keys)
        if (!is_remark(name)) names.push_back(name);
    return names;
}

std::vector<std::string> Object::names_matching(std::string_view pattern) const {
    if (described_) described_->name_pattern = pattern;
    return names();
}

int Object::exactly_one(std::initializer_list<std::string_view> keys) {
    if (described_) described_->choices.push_back({{keys.begin(), keys.end()}, true});
    return static_cast<int>(std::count_if(keys.begin(), keys.end(),
                                          [&](std::string_view key) { return value_.find(key) != nullptr; }));
}

int Object::at_least_one(std::initializer_list<std::string_view> keys) {
    const int present = exactly_one(keys);
    if (described_) described_->choices.back().only_one = false;
    return present;
}

void Object::expects(std::string_view key) {
    if (described_) described_->require(key);
}

const Value* Object::describe(std::string_view key, Value::Kind kind, const About& about) {
    return described_->add(key, kind, about);
}

void Object::begin_form(std::string_view path, std::string_view word, bool holds) {
    described_->open.push_back({std::string(path), std::string(word), holds});
    described_->forms.push_back({described_->open, {}, {}, {}});
    described_->open_forms.push_back(described_->forms.size() - 1);
}

void Object::end_form() {
    described_->open.pop_back();
    described_->open_forms.pop_back();
}

Place Object::place(std::string_view key) const {
    const Value* found = value_.find(key);
    return found ? found->place() : value_.place();
}

Place Object::key_place(std::string_view key) const {
    for (std::size_t i = 0; i < value_.keys.size(); ++i)
        if (value_.keys[i].first == key)
            return value_.source->place(value_.key_places[i].first, value_.key_places[i].second);
    return value_.place();
}

void Object::refuse(std::string_view key, Sentence message, Sentence help) {
    if (described_) return;
    diagnostics_.error(code(family_, Fault::NotAllowed), place(key), std::move(message), std::move(help));
}

void Object::finish() {
    if (described_) return;
    std::vector<std::string> known; // a key may be asked for twice: whether it is there, and as what
    for (const std::string& name : asked_)
        if (std::find(known.begin(), known.end(), name) == known.end()) known.push_back(name);
    for (std::size_t i = 0; i < value_.keys.size(); ++i) {
        const std::string& name = value_.keys[i].first;
        if (is_remark(name)) continue;
        if (std::find(known.begin(), known.end(), name) != known.end()) continue;
        diagnostics_.error(code(family_, Fault::UnknownKey), key_place(name),
                           {"onbekende sleutel {}", say::quoted(name)},
                           suggestion(name, known, {"bekend zijn hier: {}", say::own_joined(known)}));
    }
}

} // namespace verantwoord::json
