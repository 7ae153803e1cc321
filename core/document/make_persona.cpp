#include "base/dutch.hpp"
#include "document/makers.hpp"
#include "document/typography.hpp"
#include "document/wording.hpp"

#include <set>

namespace verantwoord {

namespace {

std::string sentence(std::string text) {
    text = wording::capitalised(text);
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

/// "bezoeker, deelnemer, weer bezoeker": who comes back in a role is again what they were.
std::string roles(const PublishedPersona& persona) {
    std::string result;
    std::set<std::string_view> before;
    for (const std::string& role : persona.roles) {
        if (!result.empty()) result += ", ";
        result += (before.insert(role).second ? "" : "weer ") + role;
    }
    return result.empty() ? result : "Rollen door de tijd: " + result;
}

/// The kind, unless the basis begins with it: "samengesteld uit vier verhalen".
std::string kind_of(const PublishedPersona& persona) {
    if (persona.kind.empty() || wording::uncapitalised(persona.basis).starts_with(persona.kind)) return {};
    return "Soort verhaal: " + persona.kind;
}

std::string small_print(const PublishedPersona& persona) {
    std::string result;
    for (const std::string& part :
         {roles(persona), kind_of(persona), persona.basis, persona.privacy_statement}) {
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
