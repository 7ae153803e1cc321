#include "document/edition.hpp"

#include "document/blocks/composing.hpp"
#include "document/words/heading_ids.hpp"
#include "document/words/typography.hpp"

namespace verantwoord {

namespace {

std::string status_of(const Edition& edition) {
    if (edition.kind == Edition::Kind::Concept)
        return "Concept van " + edition.date + ", nog niet vastgesteld";
    std::string words = "Definitief, versie " + std::to_string(edition.version) + " van " + edition.date;
    if (!edition.replaced_date.empty())
        words += "; vervangt versie " + std::to_string(edition.version - 1) + " van " + edition.replaced_date;
    return words;
}

Blocks open_points(const Edition& edition) {
    Blocks blocks;
    blocks.push_back({PageBreak{}});
    blocks.push_back({Heading{1, plain_runs("Open punten in dit concept"), {}}});
    if (edition.open_points.empty()) {
        blocks.push_back(
            {Paragraph{plain_runs("Er zijn geen open punten. Dit verslag kan definitief worden gemaakt.")}});
        return blocks;
    }
    blocks.push_back({Paragraph{plain_runs("Voordat dit verslag definitief is, moet dit nog gebeuren:")}});
    List list;
    for (const std::string& point : edition.open_points) {
        Blocks item;
        item.push_back({Paragraph{plain_runs(typeset(point))}});
        list.items.push_back(std::move(item));
    }
    blocks.push_back({std::move(list)});
    return blocks;
}

} // namespace

void mark_edition(Document& document, const Edition& edition) {
    const std::string status = status_of(edition);
    if (document.cover)
        document.cover->lines.emplace_back("Status", status);
    else
        document.blocks.insert(document.blocks.begin(), {Paragraph{plain_runs(status + ".")}});
    if (edition.kind == Edition::Kind::Final) return;
    document.watermark = "CONCEPT";
    for (Block& block : open_points(edition)) document.blocks.push_back(std::move(block));
    finish_headings(document.blocks);
}

} // namespace verantwoord
