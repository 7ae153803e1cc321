// Which counts are hidden so that nobody can work out a small one: the small ones, and then as few others as
// it takes until each small one may just as well have been large.
#pragma once

#include "disclosure/counts/count_system.hpp"

#include <vector>

namespace verantwoord {

/// Hides in `system`; what came in hidden stays so. The choice depends on the system alone. Returns the
/// small counts that cannot be protected because what gives them away was printed before.
std::vector<std::size_t> hide_counts(CountSystem& system);

} // namespace verantwoord
