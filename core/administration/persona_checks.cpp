#include "administration/persona_checks.hpp"

#include "administration/centre/persona_names.hpp"
#include "base/text/fold.hpp"

#include <algorithm>
#include <string>

namespace verantwoord {

namespace {

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

bool mentions(std::string_view text, std::string_view name) {
    return mention_of(name, text) != std::string_view::npos;
}

/// The columns of keys of people, as the tables have them.
constexpr std::pair<std::string_view, std::string_view> people[] = {
    {"deelnemers", "deelnemer"}, {"vrijwilligers", "vrijwilliger"}, {"medewerkers", "medewerker"}};

void check_alias(const std::string& alias, const Persona& persona, const Administration& administration,
                 Diagnostics& diagnostics) {
    for (const auto& [table, column] : people) {
        const Dictionary& keys = administration.table(table).at(column).dictionary;
        for (Dictionary::Code code = 1; code < keys.size(); ++code)
            if (text::word_form(keys.text(code)) == text::word_form(alias))
                diagnostics.error("G46", persona.place,
                                  {"een naam in dit verhaal staat ook in {}: dan lijkt het over die mens "
                                   "te gaan",
                                   say::own(table)},
                                  {"geef de persoon in het verhaal een andere naam, en gebruik in {} nummers",
                                   say::own(table)});
    }
    for (const CentreText& text : administration.texts)
        if (const std::size_t at = mention_of(alias, text.markdown);
            at != std::string_view::npos && alias.size() > 3)
            diagnostics.warning(
                "G61", place_at(text.file, text.markdown, at, alias.size()),
                {"hier staat {}, de naam van iemand in persona {}", say::quoted(alias),
                 say::foreign(persona.id)},
                "schrijf de tekst zonder de naam: krijgt die persona een andere naam, dan verandert "
                "deze tekst niet mee");
}

} // namespace

void check_aliases(const Administration& administration, Diagnostics& diagnostics) {
    for (const Persona& persona : administration.personas) {
        check_alias(persona.alias, persona, administration, diagnostics);
        for (const std::string& name : persona.names) check_alias(name, persona, administration, diagnostics);
    }
}

void check_personas(std::vector<Persona>& personas, Diagnostics& diagnostics) {
    for (std::size_t index = 0; index < personas.size(); ++index) {
        const Persona& persona = personas[index];
        const std::string text = all_text(persona);
        for (std::size_t other = 0; other < personas.size(); ++other) {
            const Persona& stranger = personas[other];
            if (other < index && stranger.id == persona.id)
                diagnostics.error("G62", persona.place,
                                  {"er zijn twee persona's met id {}", say::quoted(persona.id)},
                                  {"de andere staat in {}; geef elke persona een eigen id",
                                   say::foreign(stranger.place.file)});
            if (other < index && stranger.alias == persona.alias && stranger.id != persona.id)
                diagnostics.warning(
                    "G61", persona.place,
                    {"{} is ook de naam van persona {}", say::quoted(persona.alias),
                     say::foreign(stranger.id)},
                    "geef een van beiden een andere naam, zodat verhalen niet door elkaar lopen");
            const bool token = std::count(persona.names.begin(), persona.names.end(), stranger.alias) > 0;
            if (other != index && !token && stranger.alias != persona.alias && mentions(text, stranger.alias))
                diagnostics.warning(
                    "G61", persona.place,
                    {"in dit verhaal staat {}, de naam van persona {}", say::quoted(stranger.alias),
                     say::foreign(stranger.id)},
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
