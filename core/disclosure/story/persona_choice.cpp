#include "disclosure/story/persona_choice.hpp"
#include "base/amount/dutch.hpp"

#include <algorithm>

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

std::string status_of(OutcomeStatus status) {
    switch (status) {
    case OutcomeStatus::Reached: return "bereikt";
    case OutcomeStatus::OnTheWay: return "onderweg";
    case OutcomeStatus::NotYetToSay: return "nog niet te zeggen";
    }
    return {};
}

bool is_in(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::size_t in_common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](const std::string& word) { return is_in(b, word); }));
}

/// How far in front a story belongs, lower being earlier: chosen stories in the order of the agreement, then
/// the others by the number of themes that they share with the funder.
std::size_t rank(const Persona& persona, const Evaluation& evaluation) {
    const auto& chosen = evaluation.agreement.stories.chosen;
    const auto place = std::find(chosen.begin(), chosen.end(), persona.id);
    if (place != chosen.end()) return static_cast<std::size_t>(place - chosen.begin());
    constexpr std::size_t behind = 1000, most_themes = 100;
    const std::size_t shared =
        evaluation.questions ? in_common(persona.tags, evaluation.questions->themes) : 0;
    return behind + most_themes - std::min(shared, most_themes);
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
    for (const auto& step : persona.roles)
        made.roles.push_back(step.direction.empty() || step.direction == "groei"
                                 ? step.role
                                 : step.role + " (" + step.direction + ")");
    for (const auto& moment : persona.moments)
        made.moments.push_back({moment.moment, moment.gets, moment.brings});
    for (const auto& setback : persona.setbacks) made.setbacks.push_back({setback.text, setback.handled});
    for (const auto& outcome : persona.outcomes)
        made.outcomes.push_back(
            {outcome.domain, outcome.statement, status_of(outcome.status), outcome.evidence});
    for (const auto& part : persona.story) made.story.push_back({part.heading, part.text});
    return made;
}

} // namespace

PersonaChoice choose_personas(const std::vector<Persona>& personas, const Evaluation& evaluation, Date today,
                              Diagnostics& diagnostics) {
    const Agreement& agreement = evaluation.agreement;
    std::vector<const Persona*> ordered;
    // No story says of which activity it is: in a report about a project stand those that the centre chose.
    const bool only_chosen = agreement.project && agreement.project->restricts();
    for (const auto& persona : personas)
        if (!is_in(agreement.stories.left_out, persona.id) &&
            (!only_chosen || is_in(agreement.stories.chosen, persona.id)))
            ordered.push_back(&persona);
    std::stable_sort(ordered.begin(), ordered.end(), [&](const Persona* a, const Persona* b) {
        return rank(*a, evaluation) < rank(*b, evaluation);
    });
    PersonaChoice choice;
    for (const Persona* each : ordered) {
        const Persona& persona = *each;
        const auto allowed_on = [&](Date day) {
            return persona.allowed_for(agreement.id, agreement.plugin, day);
        };
        if (allowed_on(today)) {
            choice.personas.push_back(published(persona));
            for (const auto& result : evaluation.results)
                if (in_common(persona.tags, result.indicator.themes) > 0)
                    choice.personas.back().illustrates.push_back(result.indicator.name);
        } else if (persona.withdrawn_on && *persona.withdrawn_on <= today) {
            ++choice.ended;
            diagnostics.warning(
                "O06", persona.consent_place.file.empty() ? persona.place : persona.consent_place,
                {"het verhaal {} komt in geen rapport meer: de toestemming is op {} ingetrokken",
                 say::quoted(persona.id), say::date(*persona.withdrawn_on)},
                "haal het verhaal uit de map, en kies een ander verhaal als dat was afgesproken");
            // Only of a story that this funder could have had until that day is it told that its consent
            // ended.
        } else if (persona.consent_until && *persona.consent_until < today &&
                   allowed_on(*persona.consent_until)) {
            ++choice.ended;
            diagnostics.warning("O03",
                                persona.consent_place.file.empty() ? persona.place : persona.consent_place,
                                {"het verhaal {} komt niet in het rapport: de toestemming liep tot en met {}",
                                 say::quoted(persona.id), say::date(*persona.consent_until)},
                                "vraag opnieuw toestemming en pas de datum aan, of kies een ander verhaal");
        }
    }
    return choice;
}

} // namespace verantwoord
