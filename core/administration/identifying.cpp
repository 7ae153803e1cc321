#include "administration/identifying.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct Word {
    std::string_view text;
    Identifying what;
};

constexpr Word whole_words[] = {
    {"bsn", Identifying::NationalNumber},
    {"sofi", Identifying::NationalNumber},
    {"sofinummer", Identifying::NationalNumber},
    {"geb_datum", Identifying::BirthDate},
    {"gebdatum", Identifying::BirthDate},
    {"gebdat", Identifying::BirthDate},
    {"geboren", Identifying::BirthDate},
    {"geboren_op", Identifying::BirthDate},
    {"datum_geboorte", Identifying::BirthDate},
    {"dob", Identifying::BirthDate},
    {"straat", Identifying::Address},
    {"huisnr", Identifying::Address},
    {"pc", Identifying::Postcode},
    {"pc4", Identifying::Postcode},
    {"pc6", Identifying::Postcode},
    {"tel", Identifying::Contact},
    {"telnr", Identifying::Contact},
    {"gsm", Identifying::Contact},
    {"mobiel", Identifying::Contact},
    {"06", Identifying::Contact},
    {"voorletters", Identifying::Name},
    {"initialen", Identifying::Name},
    {"tussenvoegsel", Identifying::Name},
    {"contactpersoon", Identifying::Name},
    {"dbc", Identifying::Health},
    {"dsm", Identifying::Health},
    {"icd", Identifying::Health},
    {"polis", Identifying::Account},
    {"name", Identifying::Name},
    {"foto", Identifying::Name},
};

constexpr Word parts[] = {
    {"burgerservice", Identifying::NationalNumber},
    {"geboortedat", Identifying::BirthDate},
    {"geboortedag", Identifying::BirthDate},
    {"straatnaam", Identifying::Address},
    {"e_mail", Identifying::Contact},
    {"email", Identifying::Contact},
    {"mailadres", Identifying::Contact},
    {"telefoon", Identifying::Contact},
    {"mobiele", Identifying::Contact},
    {"06_nummer", Identifying::Contact},
    {"whatsapp", Identifying::Contact},
    {"postcode", Identifying::Postcode},
    {"adres", Identifying::Address},
    {"huisnummer", Identifying::Address},
    {"iban", Identifying::Account},
    {"bankrekening", Identifying::Account},
    {"rekeningnummer", Identifying::Account},
    {"polisnummer", Identifying::Account},
    {"verzekeringsnummer", Identifying::Account},
    {"paspoort", Identifying::NationalNumber},
    {"rijbewijs", Identifying::NationalNumber},
    {"identiteitsbewijs", Identifying::NationalNumber},
    {"diagnos", Identifying::Health},
    {"dbc_", Identifying::Health},
    {"medicatie", Identifying::Health},
    {"zorgvraag", Identifying::Health},
    {"stoornis", Identifying::Health},
    {"voornaam", Identifying::Name},
    {"voornamen", Identifying::Name},
    {"achternaam", Identifying::Name},
    {"roepnaam", Identifying::Name},
    {"geslachtsnaam", Identifying::Name},
    {"meisjesnaam", Identifying::Name},
};

/// "naam" alone is a person's name only where a row is about people.
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

} // namespace

std::string heading_key(std::string_view heading) {
    std::string blank(heading);
    for (char& byte : blank)
        if (byte == '.' || byte == '/' || byte == ':' || byte == '*' || byte == '(' || byte == ')' ||
            byte == '\n' || byte == '\r')
            byte = ' ';
    return text::folded(blank);
}

std::optional<Identifying> identifying(std::string_view heading, std::string_view table) {
    const std::string key = heading_key(heading);
    for (const Word& word : whole_words)
        if (key == word.text) return word.what;
    for (const Word& part : parts)
        if (key.find(part.text) != std::string::npos) return part.what;
    if (name_of_person(key, table)) return Identifying::Name;
    return std::nullopt;
}

std::string_view to_dutch(Identifying what) {
    switch (what) {
    case Identifying::Name: return "namen";
    case Identifying::NationalNumber: return "burgerservicenummers";
    case Identifying::BirthDate: return "geboortedatums";
    case Identifying::Address: return "adressen";
    case Identifying::Postcode: return "postcodes";
    case Identifying::Contact: return "e-mailadressen of telefoonnummers";
    case Identifying::Account: return "rekening- of polisnummers";
    case Identifying::Health: return "gezondheidsgegevens";
    }
    return {};
}

bool passes_eleven_test(std::string_view text) {
    if (text.size() != 9) return false;
    int sum = 0;
    for (std::size_t index = 0; index < 9; ++index) {
        if (text[index] < '0' || text[index] > '9') return false;
        const int weight = index == 8 ? -1 : 9 - static_cast<int>(index);
        sum += (text[index] - '0') * weight;
    }
    return sum % 11 == 0 && text != "000000000";
}

bool looks_like_email(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find(' ') != std::string_view::npos) return false;
    const std::size_t point = text.find('.', at);
    return point != std::string_view::npos && point > at + 1 && point + 1 < text.size();
}

} // namespace verantwoord
