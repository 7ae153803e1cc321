// All figures of a publication by name, as the dossier and `verantwoord vrijgeven` call them.
#pragma once

#include "base/text/figure_name.hpp"
#include "disclosure/published/published.hpp"

namespace verantwoord {

struct NamedFigure {
    std::string name;  ///< figure_name: "unieke_bezoekers/geslacht/anders.vorig_jaar"
    std::string words; ///< Dutch: "Unieke bezoekers, geslacht: anders, vorig jaar"
    const Published* figure = nullptr;
    const PublishedIndicator* indicator = nullptr;
};

/// Totals, last year, earlier years and members, in the publication's order. They point into it.
std::vector<NamedFigure> figures_of(const Publication& publication);

} // namespace verantwoord
