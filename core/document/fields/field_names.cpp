#include "document/fields/field_names.hpp"

#include "base/text/nearest.hpp"
#include "base/text/text.hpp"
#include "document/fields/comparing.hpp"
#include "document/fields/indicator_fields.hpp"
#include "document/fields/persona_fields.hpp"
#include "document/fields/sheet_fields.hpp"
#include "document/fields/target_fields.hpp"
#include "document/fields/usual_facts.hpp"
#include "document/words/heading_ids.hpp"
#include "document/words/wording.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

/// The texts that the templates of this program ask a centre for.
constexpr std::array<std::string_view, 6> usual_texts{"voorwoord",     "over-ons",  "activiteiten",
                                                      "vrijwilligers", "financien", "vooruitblik"};
constexpr std::string_view text_prefix = "tekst.", text_here = "tekst.hier";
constexpr std::string_view all_fields = "alle velden: verantwoord sjabloon velden";

const PublishedIndicator any_target{};
const PublishedPersona any_persona{};

/// "bezoeken.hier.vorig_jaar" → "bezoeken" and "vorig_jaar".
struct HereName {
    std::string_view indicator, suffix;
};
std::optional<HereName> here_name(std::string_view name) {
    const std::size_t at = name.find(here_suffix);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view rest = name.substr(at + here_suffix.size());
    if (!rest.empty() && rest.front() != '.') return std::nullopt;
    return HereName{name.substr(0, at), rest.empty() ? rest : rest.substr(1)};
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
    // What is almost the name of a known text is a slip; any other name is that of a text that this centre
    // did not write.
    std::vector<std::string> texts(usual_texts.begin(), usual_texts.end());
    const bool usual = std::find(texts.begin(), texts.end(), name) != texts.end();
    for (const PublishedText& text : publication_.texts) texts.push_back(text.name);
    if (name.empty() || (!usual && nearest(name, texts))) return std::nullopt;
    return markdown_of("", "", "het centrum heeft geen tekst 'teksten/" + std::string(name) + ".md'");
}

/// What a name means only inside a list.
std::optional<Value> FieldNames::item_value(std::string_view name) const {
    if (item_.target) {
        if (name == "gerealiseerd") return figure_value(item_.target->total, item_.target->id);
        return indicator_field(*item_.target, name, publication_);
    }
    if (item_.persona) return persona_field(name, *item_.persona);
    if (!item_.member) return std::nullopt;
    if (name == "naam") return text_of(item_.member->name, no_text);
    if (name == text_here) {
        const std::string text = readable_id(item_.member->name);
        const PublishedText* found = publication_.text(text);
        return markdown_of(found ? found->markdown : "", found ? found->file : "",
                           "het centrum heeft geen tekst 'teksten/" + text + ".md'");
    }
    const auto here = here_name(name);
    const PublishedIndicator* indicator = here ? publication_.indicator(here->indicator) : nullptr;
    return indicator ? here_field(*indicator, here->suffix, *item_.member, publication_) : std::nullopt;
}

/// A figure that can be compared: of this year, last year or the agreement, here or in total.
std::optional<Published> FieldNames::figure(std::string_view name) const {
    if (item_.target && name == "gerealiseerd") return item_.target->total;
    const auto here = here_name(name);
    const std::string_view base = here ? here->indicator : indicator_of(name);
    const PublishedIndicator* indicator = publication_.indicator(base);
    if (!indicator || (here && !item_.member)) return std::nullopt;
    const auto part = here ? at_member(*indicator, *item_.member) : std::optional(*indicator);
    if (!part) return std::nullopt;
    const std::string_view suffix = here                        ? here->suffix
                                    : base.size() < name.size() ? name.substr(base.size() + 1)
                                                                : std::string_view{};
    if (suffix.empty()) return part->total;
    if (suffix == "vorig_jaar") return part->last_year;
    if (suffix == "doel" && !here) return part->target;
    return std::nullopt;
}

std::optional<Value> FieldNames::comparison(std::string_view name) const {
    const auto names = compared_names(name);
    if (!names) return std::nullopt;
    const auto left = figure(names->left), right = figure(names->right);
    if (!left || !right) return std::nullopt;
    for (const std::string_view side : {names->left, names->right}) {
        const auto here = here_name(side);
        if (here && !applies(*publication_.indicator(here->indicator), *item_.member))
            return not_applicable();
    }
    return compared({*left, std::string(names->left)}, {*right, std::string(names->right)});
}

std::optional<Value> FieldNames::indicator_value(std::string_view name) const {
    const std::string_view base = indicator_of(name);
    const PublishedIndicator* indicator = publication_.indicator(base);
    if (!indicator) return std::nullopt;
    if (base.size() == name.size()) return figure_value(indicator->total, indicator->id);
    return indicator_field(*indicator, name.substr(base.size() + 1), publication_);
}

std::optional<Value> FieldNames::find(std::string_view name) const {
    if (auto value = comparison(name)) return value;
    if (auto value = item_value(name)) return value;
    if (auto value = target_field(name, publication_)) return value;
    if (auto value = personas_field(name, publication_)) return value;
    if (auto value = per_field(name, publication_)) return value;
    if (name == text_here) return std::nullopt;
    if (name.starts_with(text_prefix)) return text_value(name.substr(text_prefix.size()));
    if (name == "meerwaarde") return condition_of(Value::Kind::Ledger, publication_.ledger.has_value());
    if (auto fact = fact_value(name, publication_)) return fact;
    if (auto sheet = sheet_field(name, publication_)) return sheet;
    if (auto breakdown = breakdown_field(name, publication_)) return breakdown;
    return indicator_value(name);
}

std::vector<std::unique_ptr<FieldScope>> FieldNames::items(std::string_view list, Branches branches) const {
    std::vector<std::unique_ptr<FieldScope>> result;
    const auto add = [&](FieldItem item) {
        result.push_back(std::make_unique<FieldNames>(publication_, std::move(item)));
    };
    const bool all = branches == Branches::All;
    if (const auto found = target_list(list, publication_)) {
        if (all) add({&any_target, nullptr, {}});
        if (!all)
            for (const PublishedIndicator* indicator : *found) add({indicator, nullptr, {}});
    } else if (list == "personas") {
        if (all) add({nullptr, &any_persona, {}});
        if (!all)
            for (const PublishedPersona& persona : publication_.personas) add({nullptr, &persona, {}});
    } else if (list.starts_with(per_prefix)) {
        const std::string dimension(list.substr(per_prefix.size()));
        if (all) add({nullptr, nullptr, MemberInScope{dimension, dimension, true}});
        if (!all)
            for (const std::string& member : members(publication_, dimension))
                add({nullptr, nullptr, MemberInScope{dimension, member, false}});
    }
    return result;
}

/// All names that can stand here, for finding the one that was meant.
std::vector<std::string> FieldNames::known() const {
    std::vector<std::string> result = target_field_names();
    const auto also = [&](const std::vector<std::string>& names) {
        result.insert(result.end(), names.begin(), names.end());
    };
    also({"personas", "personas.aantal", "personas.namen", "meerwaarde"});
    also(fact_names(publication_));
    for (const std::string& sheet : sheet_names(publication_))
        for (const std::string_view suffix : {"", ".zin", ".aantal", ".namen"})
            result.push_back(std::string(sheet_prefix) + sheet + std::string(suffix));
    for (const PublishedIndicator& indicator : publication_.indicators) {
        result.push_back(indicator.id);
        for (const PublishedBreakdown& breakdown : indicator.breakdowns)
            result.push_back(indicator.id + "/" + breakdown.dimension);
        if (item_.member && indicator.breakdown(item_.member->dimension))
            result.push_back(indicator.id + std::string(here_suffix));
    }
    for (const std::string& dimension : dimensions(publication_))
        result.push_back(std::string(per_prefix) + dimension);
    for (const std::string_view text : usual_texts) result.push_back("tekst." + std::string(text));
    for (const PublishedText& text : publication_.texts) result.push_back("tekst." + text.name);
    if (item_.target) {
        result.emplace_back("gerealiseerd");
        also(indicator_field_names());
    }
    if (item_.persona) also(persona_field_names());
    if (item_.member) also({"naam", std::string(text_here)});
    return result;
}

Sentence FieldNames::help(std::string_view name) const {
    if (const auto names = compared_names(name))
        return "vergelijk twee getallen, bijvoorbeeld {{bezoeken.vergeleken_met.deelnames}}; achter elk kan "
               ".vorig_jaar of .doel";
    if (const auto here = here_name(name)) {
        const PublishedIndicator* indicator = publication_.indicator(here->indicator);
        if (!item_.member && (indicator || name == text_here))
            return "'.hier' kan alleen in een stuk dat zich herhaalt, zoals tussen {{#per.locatie}} en "
                   "{{/per.locatie}}";
        if (indicator && !indicator->breakdown(item_.member->dimension))
            return {"{} heeft geen uitsplitsing naar {}", say::quoted(indicator->id),
                    say::quoted(item_.member->dimension)};
        if (indicator) return {"achter .hier kan: {}", say::own_joined(here_suffixes())};
    }
    const std::string_view base = indicator_of(name);
    if (base.size() < name.size() && publication_.indicator(base)) {
        const std::vector<std::string> suffixes = indicator_field_names();
        if (const auto near = nearest(name.substr(base.size() + 1), suffixes))
            return {"gebruik '{}.{}'", say::own(base), say::own(*near)};
        return {"achter een indicator kan: {}", say::own_joined(suffixes)};
    }
    if (may_hold_lists() &&
        (name == "naam" || name == "gerealiseerd" || name == "toelichting" || name == "oordeel"))
        return {"dit veld kan alleen in een lijst, zoals tussen {{#doelen}} en {{/doelen}}, of achter een "
                "indicator; {}",
                say::own(all_fields)};
    const std::vector<std::string> names = known();
    if (auto near = nearest(name, names)) return {"gebruik '{}'; {}", say::own(*near), say::own(all_fields)};
    if (const auto near = nearest(base, names); near && base.size() < name.size())
        return {"gebruik '{}{}'; {}", say::own(*near), say::foreign(name.substr(base.size())),
                say::own(all_fields)};
    return say::own(all_fields);
}

std::vector<FieldDescription> FieldNames::all() const {
    std::vector<FieldDescription> result;
    const auto also = [&](std::vector<FieldDescription> more) {
        std::move(more.begin(), more.end(), std::back_inserter(result));
    };
    for (const std::string& name : fact_names(publication_)) {
        const auto same = [&](const FieldDescription& each) { return each.name == name; };
        if (std::any_of(result.begin(), result.end(), same)) continue;
        result.push_back({name, fact_value(name, publication_)->text, meaning_of_fact(name), "tekst"});
    }
    std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    for (const PublishedIndicator& indicator : publication_.indicators) {
        result.push_back({indicator.id, indicator.total.text(), indicator.name + ": " + indicator.definition,
                          indicator.unit_name});
        also(describe_fields(indicator, publication_));
        also(describe_breakdowns(indicator, publication_));
    }
    also(describe_sheets(publication_));
    for (const std::string_view text : usual_texts)
        result.push_back({"tekst." + std::string(text), "",
                          "de tekst van het centrum in teksten/" + std::string(text) + ".md", "tekst"});
    also(describe_targets(publication_));
    also(describe_personas(publication_));
    also(describe_pers(publication_));
    if (publication_.ledger)
        result.push_back(
            {"meerwaarde", "", "voorwaarde: of de meerwaarde in dit rapport staat", "voorwaarde"});
    return result;
}

std::vector<FieldDescription> fields(const Publication& publication) { return FieldNames(publication).all(); }

} // namespace verantwoord
