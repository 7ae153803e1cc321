// Whether an expected figure is the one that came out: spaces are all alike, and the same number written
// otherwise ("8.5" for "8,5") is told apart from another number.
#pragma once

#include <string_view>

namespace verantwoord {

enum class Notation { Same, OtherNotation, OtherFigure };

/// `shown` is as the report prints it: "1.240", "8,5", "€ 1.240", "43 %" with a no-break space.
Notation compare_notation(std::string_view shown, std::string_view wanted);

} // namespace verantwoord
