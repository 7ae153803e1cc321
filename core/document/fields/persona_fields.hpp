// The stories as a list, and what a template may name of one: {{#personas}} {{naam}} … {{/personas}}.
#pragma once

#include "document/fields/field_description.hpp"
#include "document/fields/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// "personas", "personas.aantal", "personas.namen"; nothing for any other name.
std::optional<Value> personas_field(std::string_view name, const Publication& publication);
/// Inside the list: "naam", "citaat" …
std::optional<Value> persona_field(std::string_view name, const PublishedPersona& persona);
std::vector<std::string> persona_field_names();
std::vector<FieldDescription> describe_personas(const Publication& publication);

} // namespace verantwoord
