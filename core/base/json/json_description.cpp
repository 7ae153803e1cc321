#include "base/json/json_description.hpp"

#include "base/must.hpp"

#include <algorithm>

namespace verantwoord::json {

namespace {

/// Tells what stands at a key. The first reader of a key decides; a second one only adds a meaning that was
/// missing.
void tell(Description& value, Value::Kind kind, const About& about) {
    if (value.kinds.empty()) value.kinds = {kind};
    if (value.meaning.empty()) value.meaning = about.meaning;
    Description* holder = &value;
    if (kind == Value::Kind::List) {
        if (!value.items) value.items = std::make_unique<Description>();
        if (!about.kinds.empty()) value.items->kinds = about.kinds;
        holder = value.items.get();
    }
    if (!about.words.empty()) holder->words = about.words;
    if (!about.pattern.empty()) holder->pattern = about.pattern;
    if (about.least) holder->least = about.least;
    if (about.most) holder->most = about.most;
    holder->any_case |= about.any_case;
}

void make_probe(Description& value, Value::Kind kind) {
    if (value.probe) return;
    value.probe = std::make_unique<Value>();
    value.probe->kind = kind;
    if (kind == Value::Kind::List) {
        value.probe->items.emplace_back().kind = Value::Kind::Object;
        value.probe->items.front().described = value.items.get();
    } else {
        value.probe->described = &value;
    }
}

void add_once(std::vector<std::string>& names, std::string_view name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.emplace_back(name);
}

Description* find(const std::vector<Description::Key>& keys, std::string_view name) {
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const Description::Key& each) { return each.name == name; });
    return found == keys.end() ? nullptr : found->value.get();
}

Description& found_or_made(std::vector<Description::Key>& keys, std::string_view name) {
    if (Description* found = find(keys, name)) return *found;
    keys.push_back({std::string(name), std::make_unique<Description>(), false});
    return *keys.back().value;
}

} // namespace

Description& Description::at(std::string_view key) {
    if (key == any_name && others) return *others;
    Description* own = open_forms.empty() ? nullptr : find(forms[open_forms.back()].own, key);
    return own ? *own : must_have(find(keys, key), "een sleutel is nog niet beschreven", key);
}

const Value* Description::add(std::string_view key, Value::Kind kind, bool required, const About& about) {
    Description* value = nullptr;
    if (key == any_name) {
        if (!others) others = std::make_unique<Description>();
        value = others.get();
    } else {
        value = &found_or_made(keys, key);
        if (about.by_form && !open_forms.empty()) value = &found_or_made(forms[open_forms.back()].own, key);
        for (const std::size_t form : open_forms) add_once(forms[form].keys, key);
        if (required) require(key);
    }
    tell(*value, kind, about);
    if (kind != Value::Kind::Object && kind != Value::Kind::List) return nullptr;
    make_probe(*value, kind);
    return value->probe.get();
}

void Description::require(std::string_view key) {
    if (!open_forms.empty()) return add_once(forms[open_forms.back()].required, key);
    for (Key& each : keys)
        if (each.name == key) each.required = true;
}

Description describe(const std::function<void(const Value&)>& read) {
    Description root;
    make_probe(root, Value::Kind::Object);
    read(*root.probe);
    root.probe.reset();
    return root;
}

} // namespace verantwoord::json
