// Puts members with few people together with their neighbours before anything is hidden: a table with one
// wider age band tells more than one with two dashes. Along the order or tree that is known: ages next to
// each other, small municipalities as "overige gemeenten", or what the agreement names (samenvoegen).
#pragma once

#include "indicator/evaluate.hpp"

namespace verantwoord {

/// Tables about the same rows get the same members, and proportions those of their halves. Where members do
/// not add up (unique people in more than one, what a plugin's code worked out) they get the members of the
/// others, and what is put together is not shown. What stays few is hidden later. O27 (a warning): the
/// agreement names a division that no indicator of the report has.
void merge_members(Evaluation& evaluation, Diagnostics& diagnostics);

} // namespace verantwoord
