// The burden of accounting: which item is asked by whom, and what a centre keeps although nobody asks for it.
#pragma once

#include "road/walk.hpp"

#include <set>
#include <string>
#include <vector>

namespace verantwoord {

/// Something that a funder asks: a figure, a list, a register, a text or stories.
struct BurdenItem {
    std::string kind; ///< Dutch, in the plural: "Getallen"
    std::string id;   ///< "basis:bezoeken"
    std::string name, code;
    std::set<std::size_t> asked_by; ///< numbers of agreements
};

struct Burden {
    std::vector<std::string> agreements; ///< ids, in order
    std::vector<std::string> funders;
    std::vector<BurdenItem> items; ///< by kind, then in the order of the plugins
    /// Tables and columns that are kept: "scholing", "bezoeken.soort".
    std::vector<std::string> asked_by_nobody;
    struct TwoDefinitions {
        std::string code;
        std::vector<std::string> names;
    };
    std::vector<TwoDefinitions> same_code; ///< one code of the field's list, more than one definition
};

Burden burden_of(const Road& road);

} // namespace verantwoord
