#include "administration/centre/project.hpp"

#include "administration/centre/agreement_parts.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/fold.hpp"

namespace verantwoord {

namespace {

using json::Family;
using json::Object;
using json::Value;

constexpr std::string_view everything = "alles";

bool is_everything(std::string_view text) { return text::word_form(text) == everything; }

/// A list of names, one name, or "alles".
ProjectPart read_part(Object& object, const Value& value, const char* key, const json::About& about) {
    ProjectPart part;
    const auto texts = object.texts(key, about);
    const Value* written = value.find(key);
    if (!written) return part;
    const auto add = [&](const Value& item) {
        if (item.kind != Value::Kind::Text || item.text.empty()) return;
        if (is_everything(item.text))
            part.all = true;
        else
            part.names.push_back({item.text, item.place()});
    };
    if (written->kind == Value::Kind::Text) add(*written);
    for (const Value& item : written->items) add(item);
    if (part.all && !part.names.empty())
        object.refuse(key, {"{} noemt 'alles' en ook namen", say::quoted(key)},
                      "laat de namen weg, of laat \"alles\" weg");
    return part;
}

Project read_parts(const Value& value, Diagnostics& diagnostics) {
    Object object(value, Family::Data, diagnostics);
    Project project;
    project.activities = read_part(object, value, "activiteiten",
                                   {"De activiteiten die bij het project horen, bij naam, of \"alles\""});
    project.kinds =
        read_part(object, value, "soorten",
                  {"De soorten activiteiten die bij het project horen, zoals koken, of \"alles\""});
    project.locations = read_part(object, value, "locaties",
                                  {"De locaties waar het project is, bij naam; zonder zijn het alle"});
    project.roles =
        read_part(object, value, "vrijwilligers",
                  {"De rollen van de vrijwilligers van het project, zoals kookploeg, of \"alles\""});
    project.posts = read_part(object, value, "posten",
                              {"De kostenposten van het project; zonder zijn het die bij 'toedeling'"});
    object.at_least_one({"activiteiten", "soorten", "locaties"});
    object.finish();
    if (!project.activities.given() && !project.kinds.given() && !project.locations.given())
        object.refuse(
            "activiteiten", "het project noemt geen activiteiten, soorten of locaties",
            "noem bijvoorbeeld \"activiteiten\": [\"Eettafel\"], of schrijf \"project\": \"alles\"");
    return project;
}

void add_words(std::vector<std::string>& sentences, const ProjectPart& part, std::string_view one,
               std::string_view many, std::string_view all) {
    std::vector<std::string> names;
    for (const NamedPart& name : part.names) names.push_back(name.written);
    if (part.all)
        sentences.emplace_back(all);
    else if (!names.empty())
        sentences.push_back(std::string(names.size() == 1 ? one : many) + " " + dutch::list(names));
}

} // namespace

std::optional<Project> read_project(Object& agreement, Diagnostics& diagnostics) {
    const auto about =
        json::About{"Welke activiteiten, locaties en kostenposten deze financier betaalt, of \"alles\""}
            .one_of({std::string(everything)}, true)
            .of({Value::Kind::Text, Value::Kind::Object});
    if (agreement.describes())
        if (const Value* parts = agreement.object("project")) read_parts(*parts, diagnostics);
    const Value* value = agreement.any("project", about);
    if (!value) return std::nullopt;
    if (value->kind == Value::Kind::Object) return read_parts(*value, diagnostics);
    Project whole;
    if (value->kind == Value::Kind::Text && is_everything(value->text))
        whole.activities.all = whole.kinds.all = whole.posts.all = whole.roles.all = true;
    else
        agreement.refuse("project", "'project' zegt niet wat bij het project hoort",
                         "schrijf \"alles\", of bijvoorbeeld { \"activiteiten\": [\"Eettafel\"] }");
    return whole;
}

std::string in_words(const Project& project) {
    if (!project.restricts()) return "alles wat het centrum doet";
    std::vector<std::string> parts;
    add_words(parts, project.activities, "de activiteit", "de activiteiten", "alle activiteiten");
    add_words(parts, project.kinds, "activiteiten van de soort", "activiteiten van de soorten",
              "alle soorten activiteiten");
    std::string words = dutch::list(parts);
    std::vector<std::string> places;
    for (const NamedPart& name : project.locations.names) places.push_back(name.written);
    if (!places.empty())
        words = (words.empty() ? "alles wat er te doen is" : words) + " op " +
                (places.size() == 1 ? "locatie " : "de locaties ") + dutch::list(places);
    parts = {words};
    add_words(parts, project.roles, "de vrijwilligers in de rol", "de vrijwilligers in de rollen",
              "alle vrijwilligers");
    add_words(parts, project.posts, "de kostenpost", "de kostenposten", "alle kosten");
    return dutch::list(parts);
}

} // namespace verantwoord
