#include "document/fields/usual_facts.hpp"
#include "base/amount/dutch.hpp"

#include "base/text/text.hpp"
#include "document/words/wording.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace verantwoord {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 35> usual_facts{{
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
    {"periode.van", "de eerste dag van de periode"},
    {"periode.tot_en_met", "de laatste dag van de periode"},
    {"vorige_periode", "dezelfde periode een jaar eerder"},
    {"kenmerk", "het kenmerk van de financier"},
    {"onderwerp", "het onderwerp van de afspraak"},
    {"project", "welke activiteiten, locaties en kosten bij het project horen"},
    {"doelgroep", "over wie de afspraak gaat"},
    {"drempel", "het kleinste aantal mensen dat getoond mag worden"},
    {"drempel_reden", "waarom die drempel is gekozen"},
    {"vandaag", "de datum van het rapport"},
    {"subsidie", "het bedrag van de subsidie"},
    {"ontvanger", "wie de verantwoording krijgt, als dat een ander is dan de financier"},
    {"ontvanger_rol", "de rol van die ontvanger, bijvoorbeeld hoofdaannemer"},
    {"bron", "de soort financier: gemeente, fondsen, zorgverzekeraar …"},
    {"vorm", "de vorm van het geld: subsidie, lumpsum, onderaannemerschap …"},
    {"duur", "hoe lang de afspraak loopt"},
    {"regio", "de regio waarover de afspraak gaat"},
    {"status", "concept of definitief"},
    {"verhalen.minstens", "hoeveel verhalen zijn afgesproken"},
    {"voorbeeldset",
     "de zin dat deze vragen nog met de financier af te stemmen zijn; leeg als dat niet zo is"},
    {"plugin.naam", "de naam van de vragenset van de financier"},
    {"plugin.versie", "de versie van die vragenset"},
}};

/// The words that an agreement may replace by the funder's own.
constexpr std::array<std::string_view, 7> replaceable_words{
    "bezoeker", "bezoekers", "deelnemer", "deelnemers", "cursist", "cursisten", "centrum"};

/// "woord.bezoekers" → "bezoekers", "Woord.bezoekers" → "Bezoekers"; empty for any other name.
std::string word_of(std::string_view name) {
    if (!name.starts_with("woord.") && !name.starts_with("Woord.")) return {};
    const std::string_view word = name.substr(6);
    if (std::find(replaceable_words.begin(), replaceable_words.end(), word) == replaceable_words.end())
        return {};
    return name.front() == 'W' ? dutch::capitalised(word) : std::string(word);
}

/// The first and the last day of the period, as they stand in a sentence.
std::optional<std::string> date_of(std::string_view name, const Publication& publication) {
    const Period& period = publication.reach.period;
    if (name != "periode.van" && name != "periode.tot_en_met") return std::nullopt;
    if (period.until <= period.from) return name == "periode.van" ? "eerste dag" : "laatste dag";
    return dutch::day(name == "periode.van" ? period.from : period.until);
}

bool is_number(std::string_view name) {
    return name == "centrum.aantal_locaties" || name == "drempel" || name == "verhalen.minstens";
}

Plurality plurality_of(const Value& number) {
    if (!number.missing.empty()) return Plurality::Unknown;
    return number.text == "0" ? Plurality::Zero : number.text == "1" ? Plurality::One : Plurality::Many;
}

} // namespace

std::optional<Value> fact_value(std::string_view name, const Publication& publication) {
    if (const auto fact = publication.facts.find(std::string(name)); fact != publication.facts.end()) {
        Value value = text_of(fact->second, no_text);
        if (is_number(name)) value.plurality = plurality_of(value);
        return value;
    }
    if (const std::string word = word_of(name); !word.empty()) return text_of(word, no_text);
    const bool usual = std::any_of(usual_facts.begin(), usual_facts.end(),
                                   [&](const auto& fact) { return fact.first == name; });
    if (const auto date = date_of(name, publication)) return text_of(*date, no_text);
    return usual ? std::optional(text_of("", no_text)) : std::nullopt;
}

std::vector<std::string> fact_names(const Publication& publication) {
    std::vector<std::string> names;
    for (const auto& [fact, meaning] : usual_facts) names.emplace_back(fact);
    for (const auto& [fact, text] : publication.facts) names.push_back(fact);
    for (const std::string_view word : replaceable_words)
        for (const std::string_view prefix : {"woord.", "Woord."})
            names.push_back(std::string(prefix) + std::string(word));
    return names;
}

std::string meaning_of_fact(std::string_view name) {
    for (const auto& [fact, meaning] : usual_facts)
        if (fact == name) return std::string(meaning);
    if (const std::string word = word_of(name); !word.empty())
        return "het woord van de financier voor '" + wording::uncapitalised(word) + "'" +
               (name.front() == 'W' ? ", met een hoofdletter" : "");
    return "een gegeven uit het centrum of de afspraak";
}

} // namespace verantwoord
