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

Blocks read_files(const Edition& edition) {
    Blocks blocks;
    if (edition.files.empty()) return blocks;
    blocks.push_back({Heading{2, plain_runs("Wat er uit uw bestanden is gelezen"), {}}});
    DataTable table;
    table.caption = plain_runs("Bestanden van dit concept");
    table.columns = {{plain_runs("Bestand"), Align::Left}, {plain_runs("Regels"), Align::Left}};
    table.small = true;
    for (const auto& [file, what] : edition.files)
        table.rows.push_back({{{plain_runs(file), {}}, {plain_runs(typeset(what)), {}}}, false});
    blocks.push_back({std::move(table)});
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
    for (Block& block : read_files(edition)) document.blocks.push_back(std::move(block));
    finish_headings(document.blocks);
}

} // namespace verantwoord
