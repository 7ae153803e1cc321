// Which agreement a payment of a funder is for: the one that it names, else the one of that funder.
#pragma once

#include "administration/administration.hpp"

namespace verantwoord {

/// Null when the row names no agreement that there is, and no funder with one agreement that fits: its only
/// one, or the only one of which the period has the day.
const Agreement* agreement_paid(const Administration& administration, std::size_t payment);

/// A warning (G49) for the first payment of each name that leads to no agreement, or to more than one.
void check_payments(const Administration& administration, Diagnostics& diagnostics);

} // namespace verantwoord
