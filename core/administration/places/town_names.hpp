// One name for each municipality: that of the list, however somebody wrote it, and for a name that is not on
// the list the spelling that an agreement or the centre uses.
#pragma once

#include "administration/places/town_list.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

class TownNames {
  public:
    TownNames() = default; ///< knows no municipality: names stay as they are written
    explicit TownNames(TownList list);

    /// How a name that is not on the list is written from now on; the first spelling stays.
    void prefer(std::string_view name);
    /// This old municipality is not read as the one that it went into.
    void keep_apart(const TownMerger& merger);

    /// The one spelling of a name, without "gemeente" before it. An old municipality keeps its own name.
    std::string spelled(std::string_view written) const;
    struct Read {
        std::string name;
        const TownMerger* merger = nullptr; ///< where an old municipality was read as another
    };
    Read read(std::string_view written) const;

    /// The name of a figure ("bezoeken/gemeente/Den Haag.vorig_jaar") as it is made now: what was written
    /// down before is about the same people.
    std::string in_figure(std::string_view figure) const;

    /// Whether it is a municipality in the year of the list, or was one.
    bool listed(std::string_view name) const;
    /// Where a municipality that is gone went; null for any other name.
    const TownMerger* merger(std::string_view name) const;
    /// All that went into this one.
    std::vector<const TownMerger*> merged_into(std::string_view name) const;
    bool is_apart(const TownMerger& merger) const;

  private:
    const std::string* on_list(std::string_view written) const;

    std::map<std::string, std::string> names_;     ///< form → name of the list, old ones included
    std::map<std::string, TownMerger> mergers_;    ///< by old name
    std::map<std::string, std::string> preferred_; ///< form → spelling
    std::set<std::string> apart_;                  ///< old names
};

} // namespace verantwoord
