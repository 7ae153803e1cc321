// Which of the two periods that a report compares.
#pragma once

namespace verantwoord {

/// The agreement's period, or the same period a year earlier.
enum class Year { This, Last };

} // namespace verantwoord
