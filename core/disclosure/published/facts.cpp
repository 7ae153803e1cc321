#include "disclosure/published/facts.hpp"
#include "administration/centre/own_words.hpp"
#include "base/amount/dutch.hpp"

namespace verantwoord {

namespace {

std::string in_words(const Period& period) {
    return dutch::day(period.from) + " tot en met " + dutch::day(period.until);
}

std::string locations_of(const Centre& centre) {
    std::vector<std::string> names;
    for (const auto& location : centre.locations) names.push_back(location.name);
    return dutch::list(names);
}

constexpr std::string_view everybody = "iedereen die het centrum bezoekt";

/// The funder's own words as fields: woord.bezoekers and, to begin a sentence, Woord.bezoekers.
void add_words(std::map<std::string, std::string>& facts, const Agreement& agreement) {
    for (const auto word : own_words) {
        const std::string own = own_word(agreement, word);
        facts["woord." + std::string(word)] = own;
        facts["Woord." + std::string(word)] = name_in_own_words(agreement, own);
    }
}

constexpr std::string_view example_set = "voorbeeldset, af te stemmen met de financier";

} // namespace

std::string year_name(const Period& period) {
    const int first = civil(period.from).year, last = civil(period.until).year;
    return first == last ? std::to_string(first) : std::to_string(first) + "/" + std::to_string(last);
}

std::map<std::string, std::string> facts_of(const Administration& administration,
                                            const Evaluation& evaluation, Date today) {
    const Agreement& agreement = evaluation.agreement;
    const QuestionSet* questions = evaluation.questions;
    const Centre& centre = administration.centre;
    const Period last_year = year_earlier(agreement.period);
    std::map<std::string, std::string> facts{
        {"centrum.naam", centre.name},
        {"centrum.rechtsvorm", centre.legal_form},
        {"centrum.website", centre.website},
        {"centrum.email", centre.email},
        {"centrum.telefoon", centre.telephone},
        {"centrum.adres", centre.address},
        {"centrum.locaties", locations_of(centre)},
        {"centrum.aantal_locaties", dutch::number(static_cast<std::int64_t>(centre.locations.size()))},
        {"afspraak", agreement.id},
        {"financier", agreement.funder},
        {"kenmerk", agreement.reference},
        {"onderwerp", agreement.subject},
        {"jaar", year_name(agreement.period)},
        {"vorig_jaar", year_name(last_year)},
        {"periode", in_words(agreement.period)},
        {"vorige_periode", in_words(last_year)},
        {"doelgroep", agreement.population.description.empty() ? std::string(everybody)
                                                               : agreement.population.description},
        {"project", agreement.project ? in_words(*agreement.project) : std::string()},
        {"drempel", dutch::number(agreement.threshold)},
        {"drempel_reden", agreement.threshold_reason},
        {"subsidie", agreement.granted ? dutch::euros(*agreement.granted) : std::string()},
        {"vandaag", dutch::day(today)},
        {"ontvanger", agreement.recipient},
        {"ontvanger_rol", agreement.recipient_role},
        {"afschrift", dutch::list(agreement.copies_to)},
        {"bron", agreement.source},
        {"vorm", agreement.legal_form},
        {"duur", agreement.duration},
        {"regio", agreement.region},
        {"status", evaluation.status == ReportStatus::Final ? "definitief" : "concept"},
        {"verhalen.minstens",
         agreement.stories.at_least > 0 ? dutch::number(agreement.stories.at_least) : ""},
        {"voorbeeldset", questions && questions->example_set ? std::string(example_set) : ""},
        {"plugin.naam", questions ? questions->plugin_name : ""},
        {"plugin.versie", questions ? questions->plugin_version : ""},
    };
    add_words(facts, agreement);
    return facts;
}

std::map<std::string, std::string> blank_facts(Date today) {
    std::map<std::string, std::string> facts{
        {"centrum.naam", "naam van het centrum"},
        {"centrum.rechtsvorm", "rechtsvorm van het centrum"},
        {"centrum.website", "website van het centrum"},
        {"centrum.email", "e-mailadres van het centrum"},
        {"centrum.telefoon", "telefoonnummer van het centrum"},
        {"centrum.adres", "adres van het centrum"},
        {"centrum.locaties", "namen van de locaties"},
        {"centrum.aantal_locaties", "aantal locaties"},
        {"afspraak", "naam van de afspraak"},
        {"financier", "naam van de financier"},
        {"kenmerk", "kenmerk van de beschikking"},
        {"onderwerp", "onderwerp van de afspraak"},
        {"jaar", "jaar van de afspraak"},
        {"vorig_jaar", "jaar ervoor"},
        {"periode", "periode van de afspraak"},
        {"vorige_periode", "dezelfde periode een jaar eerder"},
        {"doelgroep", "wie er meetellen"},
        {"project", "wat bij het project hoort"},
        {"drempel", "kleinste aantal mensen dat wordt getoond"},
        {"drempel_reden", "waarom die drempel"},
        {"subsidie", "toegekend bedrag"},
        {"vandaag", dutch::day(today)},
        {"ontvanger", "wie het verslag krijgt, als dat niet de betaler is"},
        {"ontvanger_rol", "rol van de ontvanger"},
        {"afschrift", "wie een afschrift krijgt"},
        {"bron", "soort financier"},
        {"vorm", "vorm van de financiering"},
        {"duur", "duur van de financiering"},
        {"regio", "regio"},
        {"status", "concept of definitief"},
        {"verhalen.minstens", "afgesproken aantal verhalen"},
        {"voorbeeldset", std::string(example_set)},
        {"plugin.naam", "naam van de plugin"},
        {"plugin.versie", "versie van de plugin"},
    };
    add_words(facts, Agreement{});
    return facts;
}

} // namespace verantwoord
