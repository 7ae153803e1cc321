// The social return as it may be shown: always with its disclaimer, PM lines and all inputs.
#pragma once

#include "administration/centre/ledger.hpp"
#include "disclosure/published/published.hpp"

namespace verantwoord {

PublishedLedger publish_ledger(const Ledger& ledger, Diagnostics& diagnostics);

} // namespace verantwoord
