// What a template may write behind the name of an indicator: {{bezoeken.vorig_jaar}}, {{bezoeken.doel}} …
#pragma once

#include "document/fields/field_description.hpp"
#include "document/fields/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct IndicatorField {
    std::string_view name, meaning;
    Value (*make)(const PublishedIndicator&, const Publication&);
};

std::vector<std::string> indicator_field_names();
/// Whether the field is a number in the unit of the indicator, as "vorig_jaar".
bool is_number_of_unit(std::string_view field);
/// Nothing when there is no such field.
std::optional<Value> indicator_field(const PublishedIndicator& indicator, std::string_view name,
                                     const Publication& publication);
/// All of them for one indicator, with the values they have now.
std::vector<FieldDescription> describe_fields(const PublishedIndicator& indicator,
                                              const Publication& publication);

} // namespace verantwoord
