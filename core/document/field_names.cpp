#include "document/field_names.hpp"

#include "base/dutch.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "document/indicator_fields.hpp"
#include "document/sheet_fields.hpp"
#include "document/usual_facts.hpp"
#include "document/wording.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

/// The texts that the templates of this program ask a centre for.
constexpr std::array<std::string_view, 6> usual_texts{"voorwoord",     "over-ons",  "activiteiten",
                                                      "vrijwilligers", "financien", "vooruitblik"};

std::optional<Value> of_target(const PublishedIndicator& indicator, std::string_view name,
                               const Publication& publication) {
    if (name == "gerealiseerd") return figure_value(indicator.total, indicator.id);
    return indicator_field(indicator, name, publication);
}

std::optional<Value> of_persona(const PublishedPersona& persona, std::string_view name) {
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

/// How many there are, which is also the condition that there are any: {{#doelen.aantal}}.
Value count_of(std::size_t count) {
    Value value;
    value.text = std::to_string(count);
    value.filled = count > 0;
    return value;
}

bool shows_anything(const PublishedBreakdown& breakdown) {
    return std::any_of(breakdown.members.begin(), breakdown.members.end(),
                       [](const PublishedMember& member) { return wording::sign(member.value) != 0; });
}

constexpr std::string_view with_numbers = ".getallen";

/// {{#bezoeken/gemeente}}: whether there is more than one part. {{#bezoeken/gemeente.getallen}}: whether at
/// least one part has a number that may be seen and is not zero.
std::optional<Value> breakdown_value(std::string_view indicator, std::string_view dimension,
                                     const Publication& publication) {
    const bool numbers = dimension.ends_with(with_numbers);
    if (numbers) dimension.remove_suffix(with_numbers.size());
    const PublishedIndicator* found = publication.indicator(indicator);
    const PublishedBreakdown* breakdown = found ? found->breakdown(dimension) : nullptr;
    if (!breakdown) return std::nullopt;
    return condition_of(Value::Kind::Breakdown,
                        numbers ? shows_anything(*breakdown) : breakdown->members.size() > 1);
}

} // namespace

std::vector<const PublishedIndicator*> targets(const Publication& publication) {
    std::vector<const PublishedIndicator*> result;
    for (const PublishedIndicator& indicator : publication.indicators)
        if (wording::has_target(indicator)) result.push_back(&indicator);
    return result;
}

std::string_view indicator_of(std::string_view field) { return field.substr(0, field.find('.')); }

std::optional<Value> FieldNames::text_value(std::string_view name) const {
    if (const PublishedText* text = publication_.text(name))
        return markdown_of(text->markdown, text->file, no_text);
    // Almost the name of a text: a slip. Any other name: a text that this centre did not write.
    std::vector<std::string> known(usual_texts.begin(), usual_texts.end());
    const bool usual = std::find(known.begin(), known.end(), name) != known.end();
    for (const PublishedText& text : publication_.texts) known.push_back(text.name);
    if (name.empty() || (!usual && nearest(name, known))) return std::nullopt;
    return markdown_of("", "", "het centrum heeft geen tekst 'teksten/" + std::string(name) + ".md'");
}

std::optional<Value> FieldNames::find(std::string_view name, const FieldScope& scope) const {
    if (scope.target)
        if (auto value = of_target(*scope.target, name, publication_)) return value;
    if (scope.persona)
        if (auto value = of_persona(*scope.persona, name)) return value;
    if (name == "doelen") return condition_of(Value::Kind::Targets, !targets(publication_).empty());
    if (name == "personas") return condition_of(Value::Kind::Personas, !publication_.personas.empty());
    if (name == "doelen.aantal") return count_of(targets(publication_).size());
    if (name == "personas.aantal") return count_of(publication_.personas.size());
    if (name.starts_with("tekst.")) return text_value(name.substr(6));
    if (name == "meerwaarde") return condition_of(Value::Kind::Ledger, publication_.ledger.has_value());
    if (auto fact = fact_value(name, publication_)) return fact;
    if (auto sheet = sheet_field(name, publication_)) return sheet;
    if (const std::size_t slash = name.find('/'); slash != std::string_view::npos)
        return breakdown_value(name.substr(0, slash), name.substr(slash + 1), publication_);
    const std::string_view base = indicator_of(name);
    const PublishedIndicator* indicator = publication_.indicator(base);
    if (!indicator) return std::nullopt;
    if (base.size() == name.size()) return figure_value(indicator->total, indicator->id);
    return indicator_field(*indicator, name.substr(base.size() + 1), publication_);
}

std::string FieldNames::help(std::string_view name, const FieldScope& scope) const {
    constexpr std::string_view all = "alle velden: verantwoord sjabloon velden";
    const std::string_view base = indicator_of(name);
    if (base.size() < name.size() && publication_.indicator(base)) {
        const std::vector<std::string> known = indicator_field_names();
        if (const auto near = nearest(name.substr(base.size() + 1), known))
            return "gebruik '" + std::string(base) + "." + *near + "'";
        return "achter een indicator kan: " + text::join(known, ", ");
    }
    std::vector<std::string> known{"doelen", "doelen.aantal", "personas", "personas.aantal", "meerwaarde"};
    const auto also = [&](const std::vector<std::string>& names) {
        known.insert(known.end(), names.begin(), names.end());
    };
    also(fact_names(publication_));
    for (const std::string& sheet : sheet_names(publication_))
        for (const std::string_view suffix : {"", ".zin", ".aantal"})
            known.push_back(std::string(sheet_prefix) + sheet + std::string(suffix));
    for (const PublishedIndicator& indicator : publication_.indicators) known.push_back(indicator.id);
    for (const std::string_view text : usual_texts) known.push_back("tekst." + std::string(text));
    for (const PublishedText& text : publication_.texts) known.push_back("tekst." + text.name);
    if (scope.target) {
        known.emplace_back("gerealiseerd");
        also(indicator_field_names());
    }
    if (scope.persona) known.insert(known.end(), {"naam", "id", "staat_voor", "citaat", "soort", "getallen"});
    if (auto near = nearest(name, known)) return "gebruik '" + *near + "'; " + std::string(all);
    if (const auto near = nearest(base, known); near && base.size() < name.size())
        return "gebruik '" + *near + std::string(name.substr(base.size())) + "'; " + std::string(all);
    if (name == "naam" || name == "gerealiseerd" || name == "toelichting" || name == "oordeel")
        return "dit veld kan alleen tussen {{#doelen}} en {{/doelen}}, of achter een indicator; " +
               std::string(all);
    return std::string(all);
}

std::vector<FieldDescription> FieldNames::all() const {
    std::vector<FieldDescription> result;
    for (const auto& [name, text] : publication_.facts)
        result.push_back({name, text, meaning_of_fact(name), "tekst"});
    for (const PublishedIndicator& indicator : publication_.indicators) {
        result.push_back({indicator.id, indicator.total.text(), indicator.name + ": " + indicator.definition,
                          indicator.unit_name});
        for (FieldDescription& field : describe_fields(indicator, publication_))
            result.push_back(std::move(field));
    }
    for (FieldDescription& field : describe_sheets(publication_)) result.push_back(std::move(field));
    for (const std::string_view text : usual_texts)
        result.push_back({"tekst." + std::string(text), "",
                          "de tekst van het centrum in teksten/" + std::string(text) + ".md", "tekst"});
    result.push_back({"doelen.aantal", count_of(targets(publication_).size()).text,
                      "over hoeveel resultaten iets is afgesproken", "aantal"});
    result.push_back({"personas.aantal", count_of(publication_.personas.size()).text,
                      "hoeveel persona's in dit rapport mogen staan", "aantal"});
    result.push_back({"doelen", "",
                      "lijst: elk resultaat waarover iets is afgesproken; daarbinnen naam, gerealiseerd, "
                      "doel, oordeel en toelichting",
                      "lijst"});
    result.push_back({"personas", "",
                      "lijst: elke persona; daarbinnen naam, id, soort, staat_voor, citaat en getallen",
                      "lijst"});
    if (publication_.ledger)
        result.push_back(
            {"meerwaarde", "", "voorwaarde: of de meerwaarde in dit rapport staat", "voorwaarde"});
    return result;
}

std::vector<FieldDescription> fields(const Publication& publication) { return FieldNames(publication).all(); }

} // namespace verantwoord
