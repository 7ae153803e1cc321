// All tables of a centre: files to columns, checks between them, and what they mean.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

/// Fills `tables`, `unmapped` and `inputs` of an administration whose centre is known. What only the centre
/// can say is asked of `questions`.
void read_tables(Administration& administration, Questions& questions, const Surroundings& surroundings,
                 Diagnostics& diagnostics);

/// One empty table for each in schema.hpp: for a centre whose data cannot be read.
std::vector<Table> empty_tables();

} // namespace verantwoord
