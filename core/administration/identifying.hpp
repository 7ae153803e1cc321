// Data that points at a person does not come in: which headings are about names, addresses, numbers and
// diagnoses, and which keys look like a BSN or an e-mail address.
#pragma once

#include "administration/schema.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

enum class Identifying { Name, NationalNumber, BirthDate, Address, Postcode, Contact, Account, Health };

/// What a heading (any spelling) is about when it identifies people in this table; nothing when it does not.
std::optional<Identifying> identifying(std::string_view heading, std::string_view table);

std::string_view to_dutch(Identifying what); ///< "namen", "burgerservicenummers" …

/// The heading as it is compared: folded, with points and slashes as blanks and without a mark at the end.
std::string heading_key(std::string_view heading);

bool passes_eleven_test(std::string_view text); ///< nine digits that could be a BSN
bool looks_like_email(std::string_view text);

} // namespace verantwoord
