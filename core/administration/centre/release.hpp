// Decisions of a person to show a figure about few people, from vrijgegeven.json. Written by `verantwoord
// vrijgeven`; each is for one report and ends with it.
#pragma once

#include "administration/places/town_names.hpp"
#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct Release {
    std::string agreement, period; ///< of the report; period: as `name` writes it
    std::string figure;            ///< figure_name: "unieke_bezoekers/geslacht/anders"
    std::string reason, who;       ///< Dutch, printed in the colophon; who: somebody's office
    std::string consent;           ///< Dutch: how the people concerned agreed; empty: not yet
    Date date;                     ///< of the decision
    Place place;
};

class Releases {
  public:
    static constexpr const char* shown_name = "vrijgegeven.json";

    Releases() = default;
    explicit Releases(std::vector<Release> all) : all_(std::move(all)) {}
    /// Municipalities in the names of figures by their one name.
    void name_towns(const TownNames& towns) {
        for (Release& each : all_) each.figure = towns.in_figure(each.figure);
    }
    /// From the text of vrijgegeven.json. Entries with errors are left out; the diagnostics say why.
    static Releases read(std::string_view file, std::string_view bytes, Diagnostics& diagnostics);

    /// Null when nobody released it for this report.
    const Release* find(std::string_view agreement, std::string_view period, std::string_view figure) const;
    const std::vector<Release>& all() const { return all_; }
    /// In the place of what was decided about the same figure before.
    void put(Release release);
    /// Whether there was one.
    bool withdraw(std::string_view agreement, std::string_view period, std::string_view figure);
    std::string json() const;

  private:
    std::vector<Release> all_; ///< in the order in which they were decided
};

} // namespace verantwoord
