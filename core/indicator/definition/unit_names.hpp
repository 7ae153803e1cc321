// The words for units, as a list to choose from.
#pragma once

#include "base/amount/amount.hpp"

#include <string>
#include <vector>

namespace verantwoord {

inline std::vector<std::string> unit_names() {
    std::vector<std::string> names;
    for (const Unit unit :
         {Unit::Persons, Unit::Times, Unit::Things, Unit::Minutes, Unit::Eurocents, Unit::Percent, Unit::Fte})
        names.emplace_back(to_dutch(unit));
    return names;
}

} // namespace verantwoord
