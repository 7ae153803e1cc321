#include "administration/places/town_list.hpp"

#include "base/json/json.hpp"

namespace verantwoord {

namespace {

using json::Family;
using json::Object;
using json::Value;

void read_spellings(Object& root, TownList& list, Diagnostics& diagnostics) {
    const Value* value = root.object("schrijfwijzen");
    if (!value) return;
    Object names(*value, Family::Data, diagnostics);
    for (const std::string& name : names.names())
        for (std::string& other : names.texts(name)) list.spellings.push_back({std::move(other), name});
    names.finish();
}

void read_mergers(Object& root, TownList& list, Diagnostics& diagnostics) {
    const Value* value = root.list("opgegaan");
    if (!value) return;
    for (const Value& item : value->items) {
        Object object(item, Family::Data, diagnostics);
        const auto since = object.required_integer("sinds");
        const std::string into = object.required_text("in");
        for (std::string& name : object.texts("gemeenten"))
            if (since) list.mergers.push_back({std::move(name), into, static_cast<int>(*since)});
        object.finish();
    }
}

} // namespace

TownList read_town_list(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    TownList list;
    const auto value = json::parse(file, bytes, Family::Data, diagnostics);
    if (!value) return list;
    Object root(*value, Family::Data, diagnostics);
    if (root.required_integer("schema") != 1)
        root.refuse("schema", "deze lijst is voor een andere versie van het programma");
    list.year = static_cast<int>(root.required_integer("jaar").value_or(0));
    list.source = root.required_text("bron");
    list.names = root.texts("gemeenten");
    read_spellings(root, list, diagnostics);
    read_mergers(root, list, diagnostics);
    root.finish();
    return list;
}

} // namespace verantwoord
