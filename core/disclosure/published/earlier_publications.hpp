// What readers have already: the figures of final reports. They cannot be called back, so they bind what
// later reports may show.
#pragma once

#include "administration/centre/agreement.hpp"

#include <map>
#include <string>
#include <vector>

namespace verantwoord {

/// One final report as it went out.
struct EarlierPublication {
    std::string agreement, funder, period; ///< period: as `name` writes it
    std::string called; ///< Dutch: "het definitieve verslag voor Gemeente Waterstad van 1 maart 2026"
    std::map<std::string, std::string> figures; ///< figure_name → as printed; the hidden mark where hidden
};

class EarlierPublications {
  public:
    EarlierPublications() = default;
    /// In the order in which they were made.
    explicit EarlierPublications(std::vector<EarlierPublication> all) : all_(std::move(all)) {}

    /// The first report on this agreement that printed the figure as this text; null when none did.
    const EarlierPublication* that_printed(const Agreement& agreement, const std::string& figure,
                                           const std::string& text) const;
    /// The last report to this funder about that period, on an agreement that is called the same but for its
    /// year ("wmo-2024" and "wmo-2025"); null when there is none.
    const EarlierPublication* sent(const Agreement& agreement, const Period& period) const;
    /// The last report on this agreement that has the figure hides it.
    bool hidden(const Agreement& agreement, const std::string& figure) const;

  private:
    std::vector<EarlierPublication> all_;
};

} // namespace verantwoord
