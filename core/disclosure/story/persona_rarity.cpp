#include "disclosure/story/persona_rarity.hpp"

#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "disclosure/story/persona_numbers.hpp"
#include "indicator/counting/age.hpp"
#include "indicator/counting/visits.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using Kind = PersonaAttribute::Kind;

/// The participants among whom a story is sought.
class Crowd {
  public:
    Crowd(const Administration& administration, const Period& period)
        : table_(administration.table("deelnemers")), period_(period) {
        const Column& key = table_.at("deelnemer");
        const auto visits = visits_of_people(administration, table_, key, period);
        for (std::size_t row = 0; row < table_.rows(); ++row)
            if (!visits || (*visits)[key.codes[row]] > 0) rows_.push_back(row);
    }

    bool empty() const { return rows_.empty(); }
    bool knows(Kind kind) const { return column(kind) != nullptr && column(kind)->supplied; }

    std::int64_t fitting(const std::vector<PersonaAttribute>& attributes) const {
        return std::count_if(rows_.begin(), rows_.end(), [&](std::size_t row) {
            return std::all_of(attributes.begin(), attributes.end(),
                               [&](const PersonaAttribute& attribute) { return fits(row, attribute); });
        });
    }

  private:
    const Column* column(Kind kind) const {
        switch (kind) {
        case Kind::Age: return table_.column("geboortejaar");
        case Kind::Gender: return table_.column("geslacht");
        case Kind::Municipality: return table_.column("gemeente");
        case Kind::Involved: return table_.column("betrokken_als");
        }
        return nullptr;
    }

    bool fits(std::size_t row, const PersonaAttribute& attribute) const {
        const Column& values = must_have(column(attribute.kind), "de tabel heeft geen kolom bij dit kenmerk");
        if (attribute.kind != Kind::Age) return values.dictionary.text(values.codes[row]) == attribute.value;
        const auto age = age_on(period_.until, values.amounts[row]);
        return age && *age >= attribute.from && *age <= attribute.until;
    }

    const Table& table_;
    Period period_;
    std::vector<std::size_t> rows_;
};

/// The same attribute in wider bands, the nearest first.
std::vector<PersonaAttribute> wider(const PersonaAttribute& attribute) {
    std::vector<PersonaAttribute> result;
    if (attribute.kind != Kind::Age) return result;
    for (const int more : {5, 10}) {
        PersonaAttribute band = attribute;
        band.from = std::max(0, attribute.from - more);
        if (attribute.until < 100) band.until = attribute.until + more;
        result.push_back(band);
    }
    return result;
}

/// One way to make the attributes fit more people: one of them wider, or left out.
struct Step {
    std::size_t attribute = 0;
    std::optional<PersonaAttribute> instead; ///< nothing: left out
    std::int64_t people = 0;
};

std::vector<PersonaAttribute> applied(std::vector<PersonaAttribute> attributes, const Step& step) {
    if (step.instead)
        attributes[step.attribute] = *step.instead;
    else
        attributes.erase(attributes.begin() + static_cast<std::ptrdiff_t>(step.attribute));
    return attributes;
}

std::vector<Step> steps(const std::vector<PersonaAttribute>& attributes, const Crowd& crowd) {
    std::vector<Step> all;
    for (std::size_t index = 0; index < attributes.size(); ++index) {
        for (PersonaAttribute& band : wider(attributes[index])) all.push_back({index, std::move(band), 0});
        all.push_back({index, std::nullopt, 0});
    }
    for (Step& step : all) step.people = crowd.fitting(applied(attributes, step));
    return all;
}

} // namespace

PersonaRarity persona_rarity(const std::vector<std::string>& attributes, const Administration& administration,
                             const Period& period, std::int64_t threshold) {
    const Crowd crowd(administration, period);
    std::vector<PersonaAttribute> left;
    for (const std::string& words : attributes)
        if (auto attribute = persona_attribute(words, administration);
            attribute && crowd.knows(attribute->kind))
            left.push_back(std::move(*attribute));
    PersonaRarity rarity;
    if (crowd.empty() || left.empty() || crowd.fitting(left) >= threshold) return rarity;
    rarity.rare = true;
    while (!left.empty() && crowd.fitting(left) < threshold) {
        std::vector<Step> all = steps(left, crowd);
        const auto enough = [&](const Step& step) { return step.people >= threshold; };
        const auto least = [](const Step& a, const Step& b) { return a.people < b.people; };
        std::vector<Step> good;
        std::copy_if(all.begin(), all.end(), std::back_inserter(good), enough);
        // Of the steps that are enough the one that fits the fewest people loses the least of the story.
        // Where none is enough the one that helps most is taken, and then another beside it.
        const Step step = good.empty() ? *std::max_element(all.begin(), all.end(), least)
                                       : *std::min_element(good.begin(), good.end(), least);
        rarity.changes.push_back(
            {left[step.attribute].words,
             step.instead ? age_words(step.instead->from, step.instead->until) : std::string{}});
        left = applied(std::move(left), step);
    }
    return rarity;
}

namespace {

Sentence advice(const PersonaRarity& rarity) {
    std::vector<Sentence> changes;
    for (const Generalisation& change : rarity.changes)
        changes.push_back(change.instead.empty()
                              ? Sentence("laat {} weg", say::quoted(change.attribute))
                              : Sentence("schrijf {} in plaats van {}", say::quoted(change.instead),
                                         say::quoted(change.attribute)));
    return {"{}; dan past het verhaal bij genoeg mensen", say::joined(changes, ", en ")};
}

/// Adds a message unless it was said already, for the same story stands in several reports.
void say_once(Diagnostics& diagnostics, Diagnostic diagnostic) {
    for (const Diagnostic& said : diagnostics.all())
        if (said.code == diagnostic.code && said.place.file == diagnostic.place.file &&
            said.message.text() == diagnostic.message.text())
            return;
    diagnostics.add(std::move(diagnostic));
}

} // namespace

void check_published_personas(const Administration& administration, const Evaluation& evaluation,
                              const Publication& publication, Diagnostics& diagnostics) {
    const Agreement& agreement = evaluation.agreement;
    const Severity severity = evaluation.status == ReportStatus::Final ? Severity::Error : Severity::Warning;
    for (const Persona& persona : administration.personas) {
        if (!publication.persona(persona.id)) continue;
        const PersonaRarity rarity =
            persona_rarity(persona.attributes, administration, agreement.period, agreement.threshold);
        if (rarity.rare)
            say_once(diagnostics, {severity,
                                   "O41",
                                   {"de kenmerken in het verhaal {} passen samen bij minder dan {} "
                                    "deelnemers: iemand kan zo te "
                                    "herkennen zijn",
                                    say::quoted(persona.id), say::digits(agreement.threshold)},
                                   advice(rarity),
                                   persona.place});
        for (const std::string& number : numbers_not_published(persona, publication))
            say_once(diagnostics,
                     {severity,
                      "O42",
                      {"in het verhaal {} staat {}, en dat aantal staat niet in het verslag",
                       say::quoted(persona.id), say::quoted(number)},
                      "neem een aantal over zoals het in het verslag staat, of schrijf het zonder getal",
                      persona.place});
    }
}

} // namespace verantwoord
