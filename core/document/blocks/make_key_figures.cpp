// The block `kerncijfers`: large numbers with what they mean, last year and what was agreed.
#include "document/blocks/makers.hpp"
#include "document/fields/field_names.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

namespace verantwoord {

namespace {

std::string detail_of(const PublishedIndicator& indicator, const Composing& composing) {
    std::string detail;
    if (indicator.last_year.visibility() != Visibility::Unknown)
        detail = "in " + composing.last_year() + ": " + indicator.last_year.text();
    if (wording::has_target(indicator)) {
        if (!detail.empty()) detail += " · ";
        detail += "afspraak: " + wording::target(indicator);
    }
    return detail;
}

} // namespace

Blocks make_block(const KeyFigureOptions& options, Composing& composing) {
    KeyFigures figures;
    for (const PublishedIndicator* indicator : options.indicators) {
        KeyFigure tile;
        tile.value = {composing.value_run(figure_value(indicator->total, indicator->id))};
        tile.label = typeset(indicator->name);
        tile.detail = detail_of(*indicator, composing);
        tile.status = wording::status(indicator->verdict);
        figures.tiles.push_back(std::move(tile));
    }
    Blocks blocks;
    blocks.push_back({std::move(figures)});
    if (const std::string note = wording::reach_note(options.indicators); !note.empty())
        blocks.push_back(paragraph(note));
    return blocks;
}

} // namespace verantwoord
