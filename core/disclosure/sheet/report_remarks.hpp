// The sentences at the end of a report about how to read its figures: who counts, what is not shown, and
// which words of the centre belong to no category.
#pragma once

#include "administration/administration.hpp"
#include "indicator/evaluate.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// `ended` is the number of stories left out because consent ended.
std::vector<std::string> report_remarks(const Administration& administration, const Evaluation& evaluation,
                                        std::size_t ended);

} // namespace verantwoord
