#include "administration/agreement.hpp"

namespace verantwoord {

Date Deadline::due(const Period& period) const { return period.until; }

} // namespace verantwoord
