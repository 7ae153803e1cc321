#include "administration/persona_checks.hpp"

#include <algorithm>
#include <string>

namespace verantwoord {

namespace {

bool is_letter(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code | 0x20U) - 'a' < 26;
}

/// Whether `name` stands in `text` as a whole word.
bool mentions(std::string_view text, std::string_view name) {
    if (name.empty()) return false;
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        const std::size_t end = at + name.size();
        if (begins && (end == text.size() || !is_letter(text[end]))) return true;
    }
    return false;
}

std::string all_text(const Persona& persona) {
    std::string text = persona.quote + "\n" + persona.contribution + "\n" + persona.represents;
    for (const PersonaPart& part : persona.story) text += "\n" + part.heading + "\n" + part.text;
    for (const Setback& setback : persona.setbacks) text += "\n" + setback.text + "\n" + setback.handled;
    for (const Outcome& outcome : persona.outcomes) text += "\n" + outcome.statement;
    for (const GetAndBring& moment : persona.moments) {
        for (const std::string& what : moment.gets) text += "\n" + what;
        for (const std::string& what : moment.brings) text += "\n" + what;
    }
    for (const std::string& attribute : persona.attributes) text += "\n" + attribute;
    return text;
}

} // namespace

void check_personas(std::vector<Persona>& personas, Diagnostics& diagnostics) {
    for (std::size_t index = 0; index < personas.size(); ++index) {
        const Persona& persona = personas[index];
        const std::string text = all_text(persona);
        for (std::size_t other = 0; other < personas.size(); ++other) {
            const Persona& stranger = personas[other];
            if (other < index && stranger.id == persona.id)
                diagnostics.error("G62", persona.place, "er zijn twee persona's met id '" + persona.id + "'",
                                  "de andere staat in " + stranger.place.file +
                                      "; geef elke persona een eigen id");
            const bool token = std::count(persona.names.begin(), persona.names.end(), stranger.alias) > 0;
            if (other != index && !token && stranger.alias != persona.alias && mentions(text, stranger.alias))
                diagnostics.warning(
                    "G61", persona.place,
                    "in dit verhaal staat '" + stranger.alias + "', de naam van persona " + stranger.id,
                    "schrijf {{zelf}} of een naam uit \"namen\", zodat verhalen niet door elkaar lopen");
        }
    }
    // Only the first of two with the same id can be named in a template.
    std::vector<Persona> kept;
    for (Persona& persona : personas)
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Persona& other) { return other.id == persona.id; }))
            kept.push_back(std::move(persona));
    personas = std::move(kept);
}

} // namespace verantwoord
