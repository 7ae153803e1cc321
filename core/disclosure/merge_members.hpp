// Puts members with few people together with their neighbours before anything is hidden: a table with one
// wider age band tells more than one with two dashes. Along the order or tree that is known: ages next to
// each other, small municipalities as "overige gemeenten", or what the agreement names (samenvoegen).
#pragma once

#include "indicator/evaluate.hpp"

namespace verantwoord {

/// Tables about the same rows get the same members, and proportions those of their halves. Members are only
/// put together where they add up; what stays few is hidden later. O27 (a warning): the agreement names a
/// division that no indicator of the report has.
void merge_members(Evaluation& evaluation, Diagnostics& diagnostics);

} // namespace verantwoord
