// Numbers that point at a person, recognised where they begin in a text in plain letters: for
// identifying_text.cpp.
#pragma once

#include "base/person/identifying_text.hpp"

#include <optional>
#include <string_view>

namespace verantwoord::identifying_numbers {

/// A digit, a letter, or a byte of an accented letter in UTF-8.
inline bool alphanumeric(char byte) {
    return (byte >= '0' && byte <= '9') || static_cast<unsigned char>((byte | 0x20) - 'a') < 26 ||
           static_cast<unsigned char>(byte) >= 0xC3;
}

/// Each looks whether its kind begins exactly at `at`, where a word or number begins, and ends where one
/// ends.
using Found = std::optional<IdentifyingSpan>;

Found phone_at(std::string_view text, std::size_t at); ///< Dutch: 06-…, 010-…, +31 …, 0031 …
/// Nine digits, or 1234.56.782, that pass the eleven test: likely; with "BSN" before it certain; never when
/// it is said to be something else (RSIN has the same test).
Found bsn_at(std::string_view text, std::size_t at);
Found iban_at(std::string_view text, std::size_t at);
/// With a house number behind it certain, in capitals without one possible.
Found postcode_at(std::string_view text, std::size_t at);
/// The six characters of a vehicle plate in three groups with hyphens.
Found plate_at(std::string_view text, std::size_t at);
/// Latitude and longitude within the Netherlands with three decimals or more; or RD metres when the text says
/// so.
Found coordinates_at(std::string_view text, std::size_t at);
/// ICD-10 chapter F with a decimal certain; without one only as the whole text, possible; numbers of DSM-IV
/// behind that word.
Found diagnosis_code_at(std::string_view text, std::size_t at);
/// "geboren op 12 maart 1984", "geb. 12-3-1984": the words with the whole date.
Found birth_date_at(std::string_view text, std::size_t at);

} // namespace verantwoord::identifying_numbers
