// The only maker of figures that may be seen. Only disclosure/ and tests include it (a test reads the
// includes), so that nothing becomes visible without having been judged.
#pragma once

#include "disclosure/published/published.hpp"

namespace verantwoord {

class PublishedMaker {
  public:
    /// Unknown with its reason when the amount is missing.
    static Published open(Amount amount, Unit unit, unsigned decimals);
    /// Eurocents, shown with both decimals.
    static Published euros(const Amount& amount) { return open(amount, Unit::Eurocents, 2); }
    static Published hidden(Unit unit, unsigned decimals);
    static Published unknown(MissingReason reason, Unit unit);
};

} // namespace verantwoord
