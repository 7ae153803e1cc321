// The table `zelfdemens`: two numbers of one person, as the centre wrote them down. It is used here and goes
// no further: nothing that is published knows that it is there.
#pragma once

#include "administration/odd/twin_numbers.hpp"

namespace verantwoord {

/// Pairs with the number that is used last: who had three cards has the last one. A number that leads to two
/// others, to itself or back is an error (V12), and is left out. The table must be complete.
std::vector<NumberPair> same_people(const ReadTable& table, Diagnostics& diagnostics);

} // namespace verantwoord
