// What in a text points at a person: numbers, addresses, names, health. Knows nothing of columns or files;
// who reads those weighs what is found here, and what messages quote is masked by it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace verantwoord {

enum class Identifying {
    Name,
    NationalNumber,
    BirthDate,
    Address,
    Postcode,
    Contact,
    Account,
    Health,
    Plate,
    Coordinates
};

/// "namen", "burgerservicenummers" …
std::string_view to_dutch(Identifying what);
/// "een naam", "een burgerservicenummer" …
std::string_view one_in_dutch(Identifying what);

enum class Sureness {
    Certain,  ///< nothing else looks like it
    Likely,   ///< few other things do
    Possible, ///< many other things do: a lone first name, a postcode without a number
};

struct IdentifyingSpan {
    Identifying what;
    Sureness sureness;
    std::size_t offset, length; ///< in bytes
    std::size_t end() const { return offset + length; }
};

/// From the front, without overlap. `text` is a cell or a paragraph in UTF-8; in capitals, with accents or
/// with characters that nobody sees the same is found as without.
std::vector<IdentifyingSpan> identifying_spans(std::string_view text);

/// Full names ("Jan de Vries", "J. Jansen", "mevrouw Bakker": likely) and first names alone (possible).
std::vector<IdentifyingSpan> names_in(std::string_view text);

bool is_first_name(std::string_view word); ///< a common one, in any case, with or without accents
/// "de Vries", "Bakker": the whole text is a common family name.
bool is_family_name(std::string_view text);

bool passes_eleven_test(std::string_view text); ///< nine digits that could be a BSN
bool passes_iban_test(std::string_view text);   ///< ISO 13616: letters in capitals, no blanks
bool looks_like_email(std::string_view text);   ///< the whole text
/// "F32.1", "DSM-5 296.33", "olanzapine": the whole word names a diagnosis by code, or a medicine.
bool is_medicine(std::string_view word);

} // namespace verantwoord
