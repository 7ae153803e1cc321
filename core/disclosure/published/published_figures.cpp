#include "disclosure/published/published_figures.hpp"

#include "base/text/text.hpp"

namespace verantwoord {

std::vector<NamedFigure> figures_of(const Publication& publication) {
    std::vector<NamedFigure> figures;
    for (const PublishedIndicator& indicator : publication.indicators) {
        const auto add = [&](const std::string& name, const std::string& words, const Published& now,
                             const Published& last_year) {
            figures.push_back({name, words, &now, &indicator});
            figures.push_back({last_year_of(name), words + ", vorig jaar", &last_year, &indicator});
        };
        add(indicator.id, indicator.name, indicator.total, indicator.last_year);
        for (const auto& earlier : indicator.earlier)
            figures.push_back({year_of(indicator.id, earlier.year), indicator.name + ", " + earlier.year,
                               &earlier.total, &indicator});
        for (const auto& breakdown : indicator.breakdowns)
            for (const auto& member : breakdown.members)
                add(figure_name(indicator.id, breakdown.dimension, member.name),
                    indicator.name + ", " + text::lower(breakdown.label) + ": " + member.name, member.value,
                    member.last_year);
    }
    return figures;
}

} // namespace verantwoord
