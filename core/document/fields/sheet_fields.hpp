// Which overviews (sheets) a template may name, and the fields about them: {{#overzicht.partners}} and so on.
#pragma once

#include "document/fields/field_description.hpp"
#include "document/fields/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// The names of this publication's sheets and of those that the core makes when there is something in them.
std::vector<std::string> sheet_names(const Publication& publication);
/// How many rows it has, totals not counted.
std::size_t row_count(const PublishedSheet& sheet);
/// "overzicht.partners", "overzicht.partners.zin", "overzicht.partners.aantal", "overzicht.partners.namen";
/// nothing for any other name.
std::optional<Value> sheet_field(std::string_view name, const Publication& publication);
std::vector<FieldDescription> describe_sheets(const Publication& publication);

inline constexpr std::string_view sheet_prefix = "overzicht.";

} // namespace verantwoord
