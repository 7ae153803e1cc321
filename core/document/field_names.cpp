#include "document/field_names.hpp"

#include "base/nearest.hpp"
#include "base/text.hpp"
#include "document/wording.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

Value text_of(std::string text, std::string_view missing) {
    Value value;
    value.filled = !text.empty();
    if (text.empty()) value.missing = missing;
    value.text = text.empty() ? "onbekend" : std::move(text);
    return value;
}

Value markdown_of(const std::string& markdown, std::string file, std::string_view missing) {
    Value value = text_of(markdown, missing);
    value.kind = Value::Kind::Markdown;
    value.file = std::move(file);
    return value;
}

std::string last_year_of(const Publication& publication) {
    const auto found = publication.facts.find("vorig_jaar");
    return found == publication.facts.end() ? "vorig jaar" : found->second;
}

Value words_about(const Published& figure, std::string text, std::string name) {
    Value value = figure_value(figure, std::move(name));
    value.text = std::move(text);
    return value;
}

using Indicator = PublishedIndicator;
struct Suffix {
    std::string_view name, meaning;
    Value (*make)(const Indicator&, const Publication&);
};

constexpr std::string_view no_target = "over dit resultaat is niets afgesproken";
constexpr std::string_view no_text = "dit is niet ingevuld";

const std::array<Suffix, 15> suffixes{{
    {"vorig_jaar", "het getal van vorig jaar",
     [](const Indicator& i, const Publication&) { return figure_value(i.last_year, i.id + ".vorig_jaar"); }},
    {"verschil", "het verschil met vorig jaar, met + of −",
     [](const Indicator& i, const Publication&) {
         const Published difference = i.difference();
         return words_about(difference, difference.signed_text(), i.id + ".verschil");
     }},
    {"verschil_procent", "het verschil met vorig jaar in procenten",
     [](const Indicator& i, const Publication&) {
         const Published share = i.difference().share_of(i.last_year);
         return words_about(share, share.signed_text(), i.id + ".verschil_procent");
     }},
    {"vergelijking", "het verschil in woorden, bijvoorbeeld '12 meer dan in 2024'",
     [](const Indicator& i, const Publication& p) {
         return words_about(i.difference(), wording::comparison(i, last_year_of(p)), i.id + ".vergelijking");
     }},
    {"doel", "wat is afgesproken",
     [](const Indicator& i, const Publication&) {
         if (!wording::has_target(i)) return text_of("", no_target);
         return words_about(i.target, wording::target(i), i.id + ".doel");
     }},
    {"oordeel", "gehaald, bijna gehaald, niet gehaald of onbekend",
     [](const Indicator& i, const Publication&) {
         return text_of(std::string(wording::verdict(i.verdict)), no_target);
     }},
    {"toelichting", "de toelichting van het centrum bij de afspraak",
     [](const Indicator& i, const Publication& p) {
         const auto agreement = p.facts.find("afspraak");
         Value value = markdown_of(
             i.explanation, agreement == p.facts.end() ? "" : "afspraken/" + agreement->second + ".json",
             no_text);
         value.figure = i.id + ".toelichting";
         return value;
     }},
    {"met_eenheid", "het getal met zijn eenheid, bijvoorbeeld '412 personen'",
     [](const Indicator& i, const Publication&) {
         return words_about(i.total, wording::with_unit(i.total), i.id + ".met_eenheid");
     }},
    {"naam", "de naam", [](const Indicator& i, const Publication&) { return text_of(i.name, no_text); }},
    {"definitie", "wat er precies geteld is",
     [](const Indicator& i, const Publication&) { return text_of(i.definition, no_text); }},
    {"eenheid", "waarin geteld is",
     [](const Indicator& i, const Publication&) { return text_of(i.unit_name, no_text); }},
    {"bron", "waar de afspraak over dit getal vandaan komt",
     [](const Indicator& i, const Publication&) { return text_of(i.source, no_text); }},
    {"basis", "hoe het getal tot stand kwam: geteld, geturfd, geschat",
     [](const Indicator& i, const Publication&) { return text_of(i.basis, no_text); }},
    {"dekking", "wat er niet in het getal zit",
     [](const Indicator& i, const Publication&) { return text_of(i.coverage, no_text); }},
    {"code", "de code van de indicator",
     [](const Indicator& i, const Publication&) { return text_of(i.code, no_text); }},
}};

/// The texts that the templates of this program ask a centre for.
constexpr std::array<std::string_view, 6> usual_texts{"voorwoord",     "over-ons",  "activiteiten",
                                                      "vrijwilligers", "financien", "vooruitblik"};

std::optional<Value> with_suffix(const Indicator& indicator, std::string_view suffix,
                                 const Publication& publication) {
    for (const Suffix& known : suffixes)
        if (known.name == suffix) return known.make(indicator, publication);
    return std::nullopt;
}

std::optional<Value> of_target(const Indicator& indicator, std::string_view name,
                               const Publication& publication) {
    if (name == "gerealiseerd") return figure_value(indicator.total, indicator.id);
    return with_suffix(indicator, name, publication);
}

std::optional<Value> of_persona(const PublishedPersona& persona, std::string_view name) {
    if (name == "naam") return text_of(persona.alias, no_text);
    if (name == "id") return text_of(persona.id, no_text);
    if (name == "staat_voor") return text_of(persona.represents, no_text);
    if (name == "citaat") return text_of(persona.quote, no_text);
    return std::nullopt;
}

Value list_of(Value::Kind kind, bool filled) {
    Value value;
    value.kind = kind;
    value.filled = filled;
    return value;
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
    return list_of(Value::Kind::Breakdown,
                   numbers ? shows_anything(*breakdown) : breakdown->members.size() > 1);
}

/// Facts that templates may count on, also when this centre or agreement has not filled them in.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> usual_facts{{
    {"afspraak", "de naam van het bestand met de afspraak"},
    {"centrum.naam", "de naam van het centrum"},
    {"centrum.rechtsvorm", "de rechtsvorm van het centrum"},
    {"centrum.website", "de website van het centrum"},
    {"centrum.email", "het e-mailadres van het centrum"},
    {"centrum.telefoon", "het telefoonnummer van het centrum"},
    {"centrum.adres", "het adres van het centrum"},
    {"centrum.locaties", "de namen van de locaties"},
    {"centrum.aantal_locaties", "hoeveel locaties het centrum heeft"},
    {"financier", "wie de subsidie geeft"},
    {"jaar", "het jaar van het rapport"},
    {"vorig_jaar", "het jaar ervoor"},
    {"periode", "de periode van het rapport"},
    {"vorige_periode", "dezelfde periode een jaar eerder"},
    {"kenmerk", "het kenmerk van de financier"},
    {"onderwerp", "het onderwerp van de afspraak"},
    {"doelgroep", "over wie de afspraak gaat"},
    {"drempel", "het kleinste aantal mensen dat getoond mag worden"},
    {"drempel_reden", "waarom die drempel is gekozen"},
    {"vandaag", "de datum van het rapport"},
    {"subsidie", "het bedrag van de subsidie"},
}};

/// What the value of a suffix is in: words have no unit.
std::string unit_of(std::string_view suffix, const Value& value, const Indicator& indicator) {
    if (value.kind != Value::Kind::Figure || suffix == "vergelijking" || suffix == "met_eenheid")
        return "tekst";
    return suffix == "verschil_procent" ? "procent" : indicator.unit_name;
}

std::string_view meaning_of_fact(std::string_view name) {
    for (const auto& [fact, meaning] : usual_facts)
        if (fact == name) return meaning;
    return "een gegeven uit het centrum of de afspraak";
}

} // namespace

std::vector<const PublishedIndicator*> targets(const Publication& publication) {
    std::vector<const PublishedIndicator*> result;
    for (const PublishedIndicator& indicator : publication.indicators)
        if (wording::has_target(indicator)) result.push_back(&indicator);
    return result;
}

Value figure_value(const Published& figure, std::string name) {
    Value value;
    value.kind = Value::Kind::Figure;
    value.text = figure.text();
    value.figure = std::move(name);
    value.hidden = figure.visibility() == Visibility::Hidden;
    if (figure.visibility() == Visibility::Unknown) value.missing = wording::unknown_note(figure.reason());
    value.filled = wording::sign(figure) != 0;
    return value;
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
    if (name == "doelen") return list_of(Value::Kind::Targets, !targets(publication_).empty());
    if (name == "personas") return list_of(Value::Kind::Personas, !publication_.personas.empty());
    if (name == "doelen.aantal") return count_of(targets(publication_).size());
    if (name == "personas.aantal") return count_of(publication_.personas.size());
    if (name.starts_with("tekst.")) return text_value(name.substr(6));
    if (const auto fact = publication_.facts.find(std::string(name)); fact != publication_.facts.end())
        return text_of(fact->second, no_text);
    if (std::any_of(usual_facts.begin(), usual_facts.end(),
                    [&](const auto& fact) { return fact.first == name; }))
        return text_of("", no_text);
    if (const std::size_t slash = name.find('/'); slash != std::string_view::npos)
        return breakdown_value(name.substr(0, slash), name.substr(slash + 1), publication_);
    const std::string_view base = indicator_of(name);
    const PublishedIndicator* indicator = publication_.indicator(base);
    if (!indicator) return std::nullopt;
    if (base.size() == name.size()) return figure_value(indicator->total, indicator->id);
    return with_suffix(*indicator, name.substr(base.size() + 1), publication_);
}

std::string FieldNames::help(std::string_view name, const FieldScope& scope) const {
    constexpr std::string_view all = "alle velden: verantwoord sjabloon velden";
    const std::string_view base = indicator_of(name);
    if (base.size() < name.size() && publication_.indicator(base)) {
        std::vector<std::string> known;
        for (const Suffix& suffix : suffixes) known.emplace_back(suffix.name);
        if (const auto near = nearest(name.substr(base.size() + 1), known))
            return "gebruik '" + std::string(base) + "." + *near + "'";
        return "achter een indicator kan: " + text::join(known, ", ");
    }
    std::vector<std::string> known{"doelen", "doelen.aantal", "personas", "personas.aantal"};
    for (const auto& [fact, meaning] : usual_facts) known.emplace_back(fact);
    for (const auto& [fact, text] : publication_.facts) known.push_back(fact);
    for (const PublishedIndicator& indicator : publication_.indicators) known.push_back(indicator.id);
    for (const std::string_view text : usual_texts) known.push_back("tekst." + std::string(text));
    for (const PublishedText& text : publication_.texts) known.push_back("tekst." + text.name);
    if (scope.target) {
        known.emplace_back("gerealiseerd");
        for (const Suffix& suffix : suffixes) known.emplace_back(suffix.name);
    }
    if (scope.persona) known.insert(known.end(), {"naam", "id", "staat_voor", "citaat"});
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
        result.push_back({name, text, std::string(meaning_of_fact(name)), "tekst"});
    for (const PublishedIndicator& indicator : publication_.indicators) {
        result.push_back({indicator.id, indicator.total.text(), indicator.name + ": " + indicator.definition,
                          indicator.unit_name});
        for (const Suffix& suffix : suffixes) {
            const Value value = suffix.make(indicator, publication_);
            result.push_back({indicator.id + "." + std::string(suffix.name), value.text,
                              indicator.name + ": " + std::string(suffix.meaning),
                              unit_of(suffix.name, value, indicator)});
        }
    }
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
    result.push_back(
        {"personas", "", "lijst: elke persona; daarbinnen naam, id, staat_voor en citaat", "lijst"});
    return result;
}

std::vector<FieldDescription> fields(const Publication& publication) { return FieldNames(publication).all(); }

} // namespace verantwoord
