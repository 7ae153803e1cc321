// The agreed results as lists: all of them, or those that were reached, nearly reached or missed.
#pragma once

#include "document/fields/field_description.hpp"
#include "document/fields/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// "doelen", "doelen.gehaald", "doelen.bijna_gehaald", "doelen.niet_gehaald": the results in it; nothing for
/// any other name. A result of which the figure may not be seen is only in the first.
std::optional<std::vector<const PublishedIndicator*>> target_list(std::string_view name,
                                                                  const Publication& publication);
/// The lists as conditions, and behind each ".aantal" and ".namen".
std::optional<Value> target_field(std::string_view name, const Publication& publication);
std::vector<FieldDescription> describe_targets(const Publication& publication);
std::vector<std::string> target_field_names();

} // namespace verantwoord
