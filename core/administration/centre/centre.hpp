// The centre itself, from centrum.json: who it is, its locations, and how its own words map to ours.
#pragma once

#include "administration/places/town_names.hpp"
#include "base/message/diagnostic.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct Location {
    std::string id;   ///< as it stands in the data after mapping
    std::string name; ///< as shown
    std::string municipality;
};

struct Centre {
    std::string name, legal_form, website, email, telephone, address; ///< all but name may be empty
    std::vector<Location> locations;
    /// table → our column → their column
    std::map<std::string, std::map<std::string, std::vector<std::string>>> columns;
    /// "table.column" → folded own word → our word
    std::map<std::string, std::map<std::string, std::string>> categories;
    /// table → columns of theirs that are dropped at the door
    std::map<std::string, std::vector<std::string>> dropped;
    /// "table.column" → decimal mark ',' or '.'
    std::map<std::string, char> notation;
    /// crosswalk → folded own word of activiteiten.soort → headings; besides what the plugin says
    std::map<std::string, std::map<std::string, std::vector<std::string>>> crosswalks;
    /// table → file names in gegevens/; absent: every <table>.csv, <table>-*.csv, <table>_*.csv
    std::map<std::string, std::vector<std::string>> files;
    /// How many years reports and data are kept, 1 to 100; nothing when the centre does not say.
    std::optional<int> retention_years;
    /// How municipalities are called here; known once the agreements are read.
    TownNames towns;
};

/// From the text of centrum.json. Nothing when it cannot be used; the diagnostics say why.
std::optional<Centre> read_centre(std::string_view file, std::string_view bytes, Diagnostics& diagnostics);

} // namespace verantwoord
