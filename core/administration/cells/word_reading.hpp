// What a word in a cell is for its column, looked at once for all cells in which it stands: our word or the
// centre's, a key as people see it, nothing, or what a spreadsheet left there.
#pragma once

#include "administration/cells/word_map.hpp"

namespace verantwoord {

struct ReadWord {
    enum class Fault {
        None,
        Empty, ///< it says that there is nothing
        ErrorValue,
        CutNumber,
        MadeADay
    };
    std::string text; ///< empty with a fault
    bool known = true;
    Fault fault = Fault::None;
    std::string shown{};                ///< where that is not the text
    const TownMerger* merger = nullptr; ///< where an old municipality was read as another
};

ReadWord read_word(const ColumnSchema& column, WordMap& map, const std::string& own);

} // namespace verantwoord
