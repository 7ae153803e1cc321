// Which of the two periods that a report compares.
#pragma once

// First: g++ 12 warns when a scoped enumerator (CellKind::Year) comes after a type of the same name.
#include "administration/table/schema.hpp"

namespace verantwoord {

/// The agreement's period, or the same period a year earlier.
enum class Year { This, Last };

} // namespace verantwoord
