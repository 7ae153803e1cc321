#include "disclosure/persona_choice.hpp"
#include "base/dutch.hpp"

namespace verantwoord {

namespace {

std::string kind_name(PersonaKind kind) {
    switch (kind) {
    case PersonaKind::Composite: return "samengesteld";
    case PersonaKind::Fictional: return "fictief";
    case PersonaKind::OwnStory: return "eigen verhaal";
    case PersonaKind::Interview: return "interview";
    }
    return {};
}

PublishedPersona published(const Persona& persona) {
    PublishedPersona made;
    made.id = persona.id;
    made.alias = persona.alias;
    made.kind = kind_name(persona.kind);
    made.basis = persona.basis;
    made.privacy_statement = persona.privacy_statement;
    made.represents = persona.represents;
    made.quote = persona.quote;
    made.contribution = persona.contribution;
    made.attributes = persona.attributes;
    for (const auto& step : persona.roles) made.roles.push_back(step.role);
    for (const auto& part : persona.story) made.story.push_back({part.heading, part.text});
    return made;
}

} // namespace

PersonaChoice choose_personas(const std::vector<Persona>& personas, const Agreement& agreement, Date today,
                              Diagnostics& diagnostics) {
    PersonaChoice choice;
    for (const auto& persona : personas) {
        const auto allowed_on = [&](Date day) {
            return persona.allowed_for(agreement.id, agreement.plugin, day);
        };
        if (allowed_on(today)) {
            choice.personas.push_back(published(persona));
        } else if (persona.consent_until && *persona.consent_until < today &&
                   allowed_on(*persona.consent_until)) {
            ++choice.ended;
            diagnostics.warning(
                "O03", persona.consent_place.file.empty() ? persona.place : persona.consent_place,
                "het verhaal '" + persona.id + "' komt niet in het rapport: de toestemming liep tot en met " +
                    dutch::day(*persona.consent_until),
                "vraag opnieuw toestemming en pas de datum aan, of kies een ander verhaal");
        }
    }
    return choice;
}

} // namespace verantwoord
