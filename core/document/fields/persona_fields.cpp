#include "document/fields/persona_fields.hpp"

#include "base/amount/dutch.hpp"
#include "document/words/wording.hpp"

namespace verantwoord {

std::vector<std::string> persona_field_names() {
    return {"naam", "id", "staat_voor", "citaat", "soort", "getallen"};
}

std::optional<Value> persona_field(std::string_view name, const PublishedPersona& persona) {
    if (name == "naam") return text_of(persona.alias, no_text);
    if (name == "id") return text_of(persona.id, no_text);
    if (name == "staat_voor") return text_of(persona.represents, no_text);
    if (name == "citaat") return text_of(persona.quote, no_text);
    if (name == "soort") return text_of(persona.kind, no_text);
    if (name == "getallen") {
        std::vector<std::string> names;
        for (const std::string& each : persona.illustrates) names.push_back(wording::uncapitalised(each));
        return text_of(dutch::list(names), no_text);
    }
    return std::nullopt;
}

std::optional<Value> personas_field(std::string_view name, const Publication& publication) {
    if (name == "personas") return condition_of(Value::Kind::List, !publication.personas.empty());
    if (name == "personas.aantal") return count_of(publication.personas.size());
    if (name != "personas.namen") return std::nullopt;
    std::vector<std::string> names;
    for (const PublishedPersona& persona : publication.personas) names.push_back(persona.alias);
    return text_of(dutch::list(names), "er is geen verhaal dat hier mag staan");
}

std::vector<FieldDescription> describe_personas(const Publication& publication) {
    return {{"personas", "",
             "lijst: elke persona; daarbinnen naam, id, soort, staat_voor, citaat en getallen", "lijst"},
            {"personas.aantal", count_of(publication.personas.size()).text,
             "hoeveel persona's in dit rapport mogen staan", "aantal"},
            {"personas.namen", personas_field("personas.namen", publication)->text,
             "de namen van die persona's, met 'en' ertussen", "tekst"}};
}

} // namespace verantwoord
