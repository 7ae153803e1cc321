#include "disclosure/facts.hpp"
#include "base/dutch.hpp"

namespace verantwoord {

namespace {

/// "2025", or "2025/2026" for a period across two years.
std::string years_of(const Period& period) {
    const int first = civil(period.from).year, last = civil(period.until).year;
    return first == last ? std::to_string(first) : std::to_string(first) + "/" + std::to_string(last);
}

std::string in_words(const Period& period) {
    return dutch::day(period.from) + " tot en met " + dutch::day(period.until);
}

std::string locations_of(const Centre& centre) {
    std::vector<std::string> names;
    for (const auto& location : centre.locations) names.push_back(location.name);
    return dutch::list(names);
}

constexpr std::string_view everybody = "iedereen die het centrum bezoekt";

} // namespace

std::map<std::string, std::string> facts_of(const Administration& administration, const Agreement& agreement,
                                            Date today) {
    const Centre& centre = administration.centre;
    const Period last_year = year_earlier(agreement.period);
    return {
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
        {"jaar", years_of(agreement.period)},
        {"vorig_jaar", years_of(last_year)},
        {"periode", in_words(agreement.period)},
        {"vorige_periode", in_words(last_year)},
        {"doelgroep", agreement.population.description.empty() ? std::string(everybody)
                                                               : agreement.population.description},
        {"drempel", dutch::number(agreement.threshold)},
        {"drempel_reden", agreement.threshold_reason},
        {"subsidie", agreement.granted ? dutch::euros(*agreement.granted) : std::string()},
        {"vandaag", dutch::day(today)},
    };
}

std::map<std::string, std::string> blank_facts(Date today) {
    return {
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
        {"drempel", "kleinste aantal mensen dat wordt getoond"},
        {"drempel_reden", "waarom die drempel"},
        {"subsidie", "toegekend bedrag"},
        {"vandaag", dutch::day(today)},
    };
}

} // namespace verantwoord
