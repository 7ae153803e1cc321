// The block `persona`: a story as a card with its attributes, moments, setbacks, outcomes and path through
// roles.
#include "base/amount/dutch.hpp"
#include "document/blocks/makers.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

#include <set>

namespace verantwoord {

namespace {

std::string sentence(std::string text) {
    text = dutch::capitalised(text);
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

/// "bezoeker → deelnemer → weer bezoeker": the path may go back; a direction behind a role already says so.
std::string role_path(const PublishedPersona& persona) {
    std::string result;
    std::set<std::string_view> before;
    for (const std::string& role : persona.roles) {
        if (!result.empty()) result += " → ";
        result += (before.insert(role).second ? "" : "weer ") + role;
    }
    return result;
}

/// Which numbers the story stands beside.
std::string numbers_of(const PublishedPersona& persona) {
    std::vector<std::string> names;
    for (const std::string& name : persona.illustrates) names.push_back(wording::uncapitalised(name));
    return names.empty() ? "" : "Dit verhaal hoort bij de cijfers over " + dutch::list(names);
}

/// The kind, unless the basis begins with it: "samengesteld uit vier verhalen".
std::string kind_of(const PublishedPersona& persona) {
    if (persona.kind.empty() || wording::uncapitalised(persona.basis).starts_with(persona.kind)) return {};
    return "Soort verhaal: " + persona.kind;
}

std::string small_print(const PublishedPersona& persona) {
    std::string result;
    for (const std::string& part :
         {numbers_of(persona), kind_of(persona), persona.basis, persona.privacy_statement}) {
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
    card.parts.push_back({typeset(heading), make_text(markdown, "personas", 3, {}, {}, ignored)});
}

void add_block(PersonaCard& card, std::string_view heading, Block block) {
    Blocks blocks;
    blocks.push_back(std::move(block));
    card.parts.push_back({std::string(heading), std::move(blocks)});
}

/// "start" and "nu" as a reader would say them.
std::string moment_name(const std::string& moment) {
    if (moment == "start") return "Aan het begin";
    return dutch::capitalised(moment);
}

/// Each text on a line of its own.
TableCell lines_cell(const std::vector<std::string>& texts) {
    TableCell cell;
    for (const std::string& text : texts) {
        if (!cell.runs.empty()) {
            Run end;
            end.line_break = true;
            cell.runs.push_back(end);
        }
        cell.runs.push_back(plain_runs(typeset(dutch::capitalised(text))).front());
    }
    return cell;
}

/// The moments beside each other: what somebody came to get, and to bring.
void add_moments(PersonaCard& card, const PublishedPersona& persona) {
    if (persona.moments.empty()) return;
    DataTable table;
    table.columns.push_back({plain_runs("Wat"), Align::Left});
    TableRow gets{{text_cell("Halen")}, false}, brings{{text_cell("Brengen")}, false};
    for (const PublishedMoment& moment : persona.moments) {
        table.columns.push_back({plain_runs(typeset(moment_name(moment.moment))), Align::Left});
        gets.cells.push_back(lines_cell(moment.gets));
        brings.cells.push_back(lines_cell(moment.brings));
    }
    table.rows = {std::move(gets), std::move(brings)};
    add_block(card, "Halen en brengen", {std::move(table)});
}

void add_setbacks(PersonaCard& card, const PublishedPersona& persona) {
    if (persona.setbacks.empty()) return;
    List list;
    for (const PublishedPart& setback : persona.setbacks) {
        std::string words = sentence(setback.heading);
        if (!setback.markdown.empty()) words += " " + setback.markdown;
        Diagnostics ignored;
        list.items.push_back(make_text(words, "personas", 3, {}, {}, ignored));
    }
    add_block(card, "Wat tegenzat", {std::move(list)});
}

std::string status_of(std::string_view outcome) {
    if (outcome == "bereikt") return "gehaald";
    return outcome == "onderweg" ? "bijna" : "onbekend";
}

void add_outcomes(PersonaCard& card, const PublishedPersona& persona) {
    if (persona.outcomes.empty()) return;
    DataTable table;
    table.columns = {{plain_runs("Waarin"), Align::Left},
                     {plain_runs("Wat er veranderde"), Align::Left},
                     {plain_runs("Hoe ver"), Align::Left}};
    for (const PublishedOutcome& outcome : persona.outcomes) {
        std::string words = sentence(outcome.statement);
        if (!outcome.evidence.empty()) words += " (volgens: " + outcome.evidence + ")";
        table.rows.push_back(
            {{text_cell(typeset(dutch::capitalised(outcome.domain))), text_cell(typeset(words)),
              TableCell{plain_runs(outcome.status), status_of(outcome.status)}},
             false});
    }
    add_block(card, "Wat het opleverde", {std::move(table)});
}

void add_roles(PersonaCard& card, const PublishedPersona& persona) {
    const std::string path = role_path(persona);
    if (!path.empty())
        add_block(card, "Rollen door de tijd", {Paragraph{plain_runs(typeset(dutch::capitalised(path)))}});
}

} // namespace

Blocks make_block(const PersonaOptions& options, Composing&) {
    if (!options.persona) return {};
    const PublishedPersona& persona = *options.persona;
    PersonaCard card;
    card.name = persona.alias;
    card.subtitle = persona.represents.empty()
                        ? ""
                        : "Staat voor: " + typeset(wording::uncapitalised(persona.represents));
    for (const std::string& attribute : persona.attributes) card.attributes.push_back(typeset(attribute));
    card.quote = typeset(persona.quote);
    for (const PublishedPart& part : persona.story) add_part(card, part.heading, part.markdown);
    add_part(card, "Wat het centrum deed", persona.contribution);
    add_moments(card, persona);
    add_setbacks(card, persona);
    add_outcomes(card, persona);
    add_roles(card, persona);
    card.small_print = small_print(persona);
    Blocks blocks;
    blocks.push_back({std::move(card)});
    return blocks;
}

} // namespace verantwoord
