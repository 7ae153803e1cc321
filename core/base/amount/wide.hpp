// A 128-bit integer for products of two amounts, so that comparing and rounding stay exact.
#pragma once

namespace verantwoord {

__extension__ typedef __int128 Wide; // NOLINT: `using` does not take __extension__

} // namespace verantwoord
