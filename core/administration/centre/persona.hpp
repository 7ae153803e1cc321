// An anonymised story and its attributes, from personas/*.json. Names are tokens, so that renaming cannot mix
// people up; consent is per funder and has an end date.
#pragma once

#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

enum class PersonaKind { Composite, Fictional, OwnStory, Interview };

struct PersonaPart {
    std::string heading; ///< e.g. "Aanleiding", "Wat hielp"
    std::string text;    ///< Markdown, tokens already replaced by aliases
};

/// What somebody came to get and to bring, at one moment.
struct GetAndBring {
    std::string moment; ///< "start", "nu"
    std::vector<std::string> gets, brings;
};

struct Setback {
    std::string text, handled; ///< handled: what happened then; may be empty
};

enum class OutcomeStatus { Reached, OnTheWay, NotYetToSay };

struct Outcome {
    std::string domain; ///< netwerk, wonen, zelfregie …
    std::string statement;
    OutcomeStatus status = OutcomeStatus::NotYetToSay;
    std::string evidence; ///< "eigen woorden", "medewerker", "partner"; may be empty
};

struct RoleStep {
    std::string role;
    std::string direction; ///< "", groei, stap terug, pauze, uitstroom, terugkeer
};

struct Persona {
    std::string id, alias;
    PersonaKind kind = PersonaKind::Composite;
    std::string basis;                   ///< e.g. "samengesteld uit vier verhalen"
    std::string privacy_statement;       ///< printed with the persona
    std::string represents;              ///< the group it stands for
    std::vector<std::string> attributes; ///< coarse ones that are shown: "30–39 jaar", "mantelzorger"
    std::string quote;                   ///< may be empty
    std::vector<PersonaPart> story;
    std::string contribution;    ///< what the centre did
    std::vector<RoleStep> roles; ///< over time, may go back
    std::vector<GetAndBring> moments;
    std::vector<Setback> setbacks;
    std::vector<Outcome> outcomes;
    std::vector<std::string> tags; ///< outcome domains
    /// Who may read the story: ids of agreements or plugins, "*" for all. Own stories and interviews need it.
    std::vector<std::string> consented_funders;
    std::optional<Date> consent_until;
    std::vector<std::string> names;   ///< of others in the story, put there by tokens
    std::optional<Date> withdrawn_on; ///< consent taken back
    Place place, consent_place;       ///< consent_place: where `consent_until` or `withdrawn_on` was written
    Place funders_place;              ///< where `consented_funders` was written; empty when it was not

    /// Whether it may be shown to the funder of this agreement on this day.
    bool allowed_for(std::string_view agreement, std::string_view plugin, Date today) const;
};

/// From the text of one file in personas/. Nothing when it cannot be used; the diagnostics say why.
std::optional<Persona> read_persona(std::string_view file, std::string_view bytes, Diagnostics& diagnostics);

} // namespace verantwoord
