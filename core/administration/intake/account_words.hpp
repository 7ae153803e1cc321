// The account of a file in words, for the centre: what its lines are, and what of them is left out.
#pragma once

#include "administration/files/file_account.hpp"

#include <string>

namespace verantwoord {

/// "9.565 regels: 9.555 gelezen als bezoeken, 1 titel, 1 met kolomnamen, 7 leeg, 1 totaal (klopt)".
std::string in_dutch(const FileAccount& account);

/// For a report, which may reach others: numbers of lines are rounded to tens, and below ten not named, for a
/// line may be a person.
std::string without_small_numbers(const FileAccount& account);

} // namespace verantwoord
