// Data that points at a person does not come in: which headings are about names, addresses, numbers and
// diagnoses.
#pragma once

#include "administration/table/schema.hpp"
#include "base/person/identifying_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

/// What a heading (any spelling) is about when it identifies people in this table; nothing when it does not.
std::optional<Identifying> identifying(std::string_view heading, std::string_view table);

/// The heading as it is compared: folded, with points and slashes as blanks and without a mark at the end.
std::string heading_key(std::string_view heading);

} // namespace verantwoord
