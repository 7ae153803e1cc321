// Fields about the parts of a breakdown: as a condition, as a list in running text, and one by one in a piece
// that repeats for each location or municipality ({{#per.locatie}}, inside it {{bezoeken.hier}}).
#pragma once

#include "document/fields/field_description.hpp"
#include "document/fields/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// The member that a repeated piece is about. `any` stands for all of them while a template is checked.
struct MemberInScope {
    std::string dimension, name;
    bool any = false;
};

inline constexpr std::string_view per_prefix = "per.", here_suffix = ".hier";

/// The dimensions that any figure of this report is broken down by, in the plugin's order.
std::vector<std::string> dimensions(const Publication& publication);
/// The members of one dimension over all figures, each once, in the order of the tables; what was put
/// together in one of them not apart as well, and not those of whom it is not known where they belong. Hidden
/// ones too: that somebody is missing would tell something.
std::vector<std::string> members(const Publication& publication, std::string_view dimension);

/// "per.gemeente", "per.gemeente.aantal", "per.gemeente.namen"; nothing for any other name.
std::optional<Value> per_field(std::string_view name, const Publication& publication);

/// "bezoeken/gemeente" (whether there is more than one part), ".getallen" (whether one of them has a number
/// that may be seen and is not zero), ".aantal", ".namen", ".opsomming".
std::optional<Value> breakdown_field(std::string_view name, const Publication& publication);

/// Whether this figure has that member: a town from which nobody came is no part of it.
bool applies(const PublishedIndicator& indicator, const MemberInScope& member);
/// "niet van toepassing", where a figure has no such member.
Value not_applicable();
/// The figure of one member as if it were an indicator of its own, with this year and last year; unknown when
/// when it has no such member. Nothing when it is not broken down that way.
std::optional<PublishedIndicator> at_member(const PublishedIndicator& indicator, const MemberInScope& member);
/// "bezoeken.hier", "bezoeken.hier.vorig_jaar", "bezoeken.hier.aandeel" …
std::optional<Value> here_field(const PublishedIndicator& indicator, std::string_view suffix,
                                const MemberInScope& member, const Publication& publication);
std::vector<std::string> here_suffixes();

/// The fields about the breakdowns of one indicator, and those about the repeated pieces.
std::vector<FieldDescription> describe_breakdowns(const PublishedIndicator& indicator,
                                                  const Publication& publication);
std::vector<FieldDescription> describe_pers(const Publication& publication);

} // namespace verantwoord
