// A year that stops halfway: the last months of the period of an agreement have no visits, although each
// month before has. Often the file was made before the year was over.
#pragma once

#include "administration/centre/agreement.hpp"
#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"

#include <vector>

namespace verantwoord {

/// V05, once for each last day. At least two months with visits and one whole month without are needed; while
/// the period goes on, that month must have ended a month ago, for lists come in late. When the centre says
/// that the list stops there, that stays an open point, and the day is given: of later ones nothing is known.
std::optional<Date> ask_about_early_end(const ReadTable& visits, const std::vector<Agreement>& agreements,
                                        Date today, Questions& questions, Diagnostics& diagnostics);

} // namespace verantwoord
