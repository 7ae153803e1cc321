#include "administration/privacy/identifying.hpp"

#include "base/text/fold.hpp"
#include "base/text/nearest.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct Word {
    std::string_view text;
    Identifying what;
};

/// Short words that mean it only when they are the whole heading.
constexpr Word whole_headings[] = {
    {"pc", Identifying::Postcode},
    {"pc4", Identifying::Postcode},
    {"pc6", Identifying::Postcode},
    {"mob", Identifying::Contact},
    {"06", Identifying::Contact},
    {"lat", Identifying::Coordinates},
    {"lon", Identifying::Coordinates},
    {"lng", Identifying::Coordinates},
    {"rdx", Identifying::Coordinates},
    {"rdy", Identifying::Coordinates},
    {"gd", Identifying::BirthDate},
    {"vn", Identifying::Name},
    {"datum_geboorte", Identifying::BirthDate},
};

/// Words that mean it wherever they stand in a heading.
constexpr Word words[] = {
    {"bsn", Identifying::NationalNumber},  {"sofi", Identifying::NationalNumber},
    {"ssn", Identifying::NationalNumber},  {"geboren", Identifying::BirthDate},
    {"geb", Identifying::BirthDate},       {"dob", Identifying::BirthDate},
    {"birthdate", Identifying::BirthDate}, {"straat", Identifying::Address},
    {"street", Identifying::Address},      {"address", Identifying::Address},
    {"zip", Identifying::Postcode},        {"zipcode", Identifying::Postcode},
    {"tel", Identifying::Contact},         {"gsm", Identifying::Contact},
    {"mail", Identifying::Contact},        {"mobiel", Identifying::Contact},
    {"phone", Identifying::Contact},       {"voorletters", Identifying::Name},
    {"voorl", Identifying::Name},          {"initialen", Identifying::Name},
    {"tussenvoegsel", Identifying::Name},  {"tussenvoegsels", Identifying::Name},
    {"name", Identifying::Name},           {"firstname", Identifying::Name},
    {"lastname", Identifying::Name},       {"surname", Identifying::Name},
    {"foto", Identifying::Name},           {"pasfoto", Identifying::Name},
    {"dbc", Identifying::Health},          {"dsm", Identifying::Health},
    {"icd", Identifying::Health},          {"icd10", Identifying::Health},
    {"polis", Identifying::Account},       {"giro", Identifying::Account},
    {"banknr", Identifying::Account},      {"gps", Identifying::Coordinates},
};

/// Parts of words, of the heading without any blanks.
constexpr Word parts[] = {
    {"burgerservice", Identifying::NationalNumber},
    {"bsnnr", Identifying::NationalNumber},
    {"bsnnummer", Identifying::NationalNumber},
    {"bsnclient", Identifying::NationalNumber},
    {"sofinummer", Identifying::NationalNumber},
    {"sofinr", Identifying::NationalNumber},
    {"paspoort", Identifying::NationalNumber},
    {"rijbewijs", Identifying::NationalNumber},
    {"identiteitsbewijs", Identifying::NationalNumber},
    {"idkaart", Identifying::NationalNumber},
    {"vreemdelingnummer", Identifying::NationalNumber},
    {"geboortedat", Identifying::BirthDate},
    {"geboortedag", Identifying::BirthDate},
    {"gebdat", Identifying::BirthDate},
    {"dateofbirth", Identifying::BirthDate},
    {"verjaardag", Identifying::BirthDate},
    {"straatnaam", Identifying::Address},
    {"huisnummer", Identifying::Address},
    {"huisnr", Identifying::Address},
    {"postcode", Identifying::Postcode},
    {"email", Identifying::Contact},
    {"mailadres", Identifying::Contact},
    {"adres", Identifying::Address},
    {"telefoon", Identifying::Contact},
    {"telnr", Identifying::Contact},
    {"telnummer", Identifying::Contact},
    {"mobiele", Identifying::Contact},
    {"mobielnr", Identifying::Contact},
    {"mobielnummer", Identifying::Contact},
    {"06nummer", Identifying::Contact},
    {"06nr", Identifying::Contact},
    {"whatsapp", Identifying::Contact},
    {"iban", Identifying::Account},
    {"bankrekening", Identifying::Account},
    {"rekeningnummer", Identifying::Account},
    {"rekeningnr", Identifying::Account},
    {"polisnummer", Identifying::Account},
    {"polisnr", Identifying::Account},
    {"verzekeringsnummer", Identifying::Account},
    {"verzekerdennummer", Identifying::Account},
    {"diagnos", Identifying::Health},
    {"dbccode", Identifying::Health},
    {"dsmcode", Identifying::Health},
    {"icdcode", Identifying::Health},
    {"medicatie", Identifying::Health},
    {"medicijn", Identifying::Health},
    {"zorgvraag", Identifying::Health},
    {"stoornis", Identifying::Health},
    {"ziektebeeld", Identifying::Health},
    {"kenteken", Identifying::Plate},
    {"latitude", Identifying::Coordinates},
    {"longitude", Identifying::Coordinates},
    {"breedtegraad", Identifying::Coordinates},
    {"lengtegraad", Identifying::Coordinates},
    {"coordinaat", Identifying::Coordinates},
    {"coordinaten", Identifying::Coordinates},
    {"coordinate", Identifying::Coordinates},
    {"geolocatie", Identifying::Coordinates},
    {"voornaam", Identifying::Name},
    {"voornamen", Identifying::Name},
    {"achternaam", Identifying::Name},
    {"familienaam", Identifying::Name},
    {"roepnaam", Identifying::Name},
    {"geslachtsnaam", Identifying::Name},
    {"meisjesnaam", Identifying::Name},
    {"contactpersoon", Identifying::Name},
    {"behandelaar", Identifying::Name},
};

/// What slips of the keys are compared with.
constexpr Word often_mistyped[] = {
    {"burgerservicenummer", Identifying::NationalNumber},
    {"geboortedatum", Identifying::BirthDate},
    {"achternaam", Identifying::Name},
    {"voornaam", Identifying::Name},
    {"roepnaam", Identifying::Name},
    {"telefoonnummer", Identifying::Contact},
    {"telefoon", Identifying::Contact},
    {"emailadres", Identifying::Contact},
    {"woonadres", Identifying::Address},
    {"straatnaam", Identifying::Address},
    {"huisnummer", Identifying::Address},
    {"postcode", Identifying::Postcode},
    {"rekeningnummer", Identifying::Account},
    {"diagnose", Identifying::Health},
    {"medicatie", Identifying::Health},
    {"kenteken", Identifying::Plate},
};

/// Whether "naam" alone is the name of a person: only where rows are about people.
bool name_of_person(std::string_view key, std::string_view table) {
    constexpr std::string_view impersonal[] = {"activiteiten", "begroting", "baten",     "partners",
                                               "maatregelen",  "omgeving",  "bevolking", "overleggen"};
    if (key.find("naam") == std::string_view::npos ||
        std::find(std::begin(impersonal), std::end(impersonal), table) != std::end(impersonal))
        return false;
    constexpr std::string_view things[] = {"activiteit", "cursus",   "locatie",     "groep",   "training",
                                           "vestiging",  "huis",     "rol",         "post",    "taak",
                                           "gebruiker",  "gemeente", "organisatie", "partner", "voorziening"};
    return std::none_of(std::begin(things), std::end(things),
                        [&](std::string_view thing) { return key.find(thing) != std::string_view::npos; });
}

/// Whether the heading counts something ("aantal telefoongesprekken") and so names nobody.
bool counts_something(const std::vector<std::string_view>& tokens) {
    constexpr std::string_view counting[] = {"aantal", "uren", "minuten", "duur", "kosten", "budget"};
    return std::any_of(tokens.begin(), tokens.end(), [&](std::string_view token) {
        return std::find(std::begin(counting), std::end(counting), token) != std::end(counting);
    });
}

/// Whether two neighbouring letters stand the wrong way round: the commonest slip of the keys.
bool is_swap(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin());
    return left != a.end() && left + 1 != a.end() && left[0] == right[1] && left[1] == right[0] &&
           std::equal(left + 2, a.end(), right + 2);
}

bool resembles(std::string_view heading, std::string_view word) {
    const std::size_t most = word.size() > 9 ? 2 : 1;
    const std::size_t shorter = std::min(heading.size(), word.size());
    if (std::max(heading.size(), word.size()) - shorter > most) return false;
    return is_swap(heading, word) || edit_distance(heading, word) <= most;
}

/// Whether a heading of ours, of whatever table, is as near.
bool is_near_ours(std::string_view key) {
    for (const TableSchema& table : schemas())
        for (const ColumnSchema& column : table.columns) {
            if (edit_distance(key, column.name) <= 1) return true;
            for (const std::string_view alias : column.aliases)
                if (edit_distance(key, alias) <= 1) return true;
        }
    return false;
}

} // namespace

std::string heading_key(std::string_view heading) {
    std::string blank;
    char before = ' ';
    for (const char byte : heading) {
        // A capital behind a small letter begins a word: GeboorteDatum.
        if (byte >= 'A' && byte <= 'Z' && before >= 'a' && before <= 'z') blank += ' ';
        before = byte;
        const bool mark = std::string_view("./:*()[]#=\"\n\r").find(byte) != std::string_view::npos;
        blank += mark ? ' ' : byte;
    }
    return text::word_form(blank);
}

std::optional<Identifying> identifying(std::string_view heading, std::string_view table) {
    const std::string key = heading_key(heading);
    if (key.empty()) return std::nullopt;
    std::string joined = key;
    std::erase(joined, '_');
    std::erase(joined, '\'');
    for (const Word& word : whole_headings)
        if (key == word.text || joined == word.text) return word.what;
    const std::vector<std::string_view> tokens = text::split(key, '_');
    if (counts_something(tokens)) return std::nullopt;
    const auto has = [&](std::string_view token) {
        return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
    };
    for (const Word& word : words) {
        if (word.what == Identifying::BirthDate && has("jaar")) continue; // "geb. jaar" is no date
        if (joined == word.text || has(word.text)) return word.what;
    }
    for (const Word& part : parts)
        if (joined.find(part.text) != std::string::npos) return part.what;
    if (name_of_person(key, table)) return Identifying::Name;
    for (const Word& word : often_mistyped)
        if (resembles(joined, word.text) && !is_near_ours(key)) return word.what;
    return std::nullopt;
}

} // namespace verantwoord
