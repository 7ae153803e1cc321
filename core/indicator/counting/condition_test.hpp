// A condition of an indicator as a test on rows.
#pragma once

#include "indicator/counting/selection.hpp"
#include "indicator/definition/definition.hpp"
#include "indicator/definition/lookup.hpp"

namespace verantwoord {

/// A test on how old a date is becomes one on the days between which it lies; others stay as they are.
Condition on_day(const Condition& condition, Date reference);

/// The field, also one key away, must be of a kind that the condition is about.
RowTest test_of(const FieldView& field, const Condition& condition);

} // namespace verantwoord
