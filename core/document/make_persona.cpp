#include "base/dutch.hpp"
#include "document/makers.hpp"
#include "document/typography.hpp"
#include "document/wording.hpp"

namespace verantwoord {

namespace {

std::string sentence(std::string text) {
    text = wording::capitalised(text);
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

/// "bezoeker → deelnemer → vrijwilliger" in words.
std::string roles(const PublishedPersona& persona) {
    std::string result;
    for (const std::string& role : persona.roles) result += (result.empty() ? "" : ", daarna ") + role;
    return result.empty() ? result : "Rollen door de tijd: " + result;
}

std::string small_print(const PublishedPersona& persona) {
    std::string result;
    for (const std::string& part :
         {roles(persona), persona.kind.empty() ? std::string() : "Soort verhaal: " + persona.kind,
          persona.basis, persona.privacy_statement}) {
        if (part.empty()) continue;
        if (!result.empty()) result += ' ';
        result += sentence(part);
    }
    return typeset(result);
}

void add_part(PersonaCard& card, std::string_view heading, std::string_view markdown) {
    if (markdown.empty()) return;
    // A story's own faults are reported where personas are read.
    Diagnostics ignored;
    card.parts.push_back({typeset(heading), make_text(markdown, "personas", 3, ignored)});
}

} // namespace

Blocks make_persona(const PublishedPersona& persona, Composing&) {
    PersonaCard card;
    card.name = persona.alias;
    card.subtitle = persona.represents.empty()
                        ? ""
                        : "Staat voor: " + typeset(wording::uncapitalised(persona.represents));
    for (const std::string& attribute : persona.attributes) card.attributes.push_back(typeset(attribute));
    card.quote = typeset(persona.quote);
    for (const PublishedPart& part : persona.story) add_part(card, part.heading, part.markdown);
    add_part(card, "Wat het centrum deed", persona.contribution);
    card.small_print = small_print(persona);
    Blocks blocks;
    blocks.push_back({std::move(card)});
    return blocks;
}

} // namespace verantwoord
