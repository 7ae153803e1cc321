// The list of municipalities that comes with the program: their names in one year, other spellings of these,
// and which ones went into another.
#pragma once

#include "base/message/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// A municipality that is gone, and the one in which all of it lies now.
struct TownMerger {
    std::string old_name, into;
    int since = 0; ///< the year in which it went
};

struct TownList {
    int year = 0;       ///< for which it is true
    std::string source; ///< Dutch, the title of a publication
    std::vector<std::string> names;
    struct Spelling {
        std::string other, name;
    };
    std::vector<Spelling> spellings;
    std::vector<TownMerger> mergers;
};

/// From the text of gemeenten.json; what cannot be used is reported and left out.
TownList read_town_list(std::string_view file, std::string_view bytes, Diagnostics& diagnostics);

} // namespace verantwoord
