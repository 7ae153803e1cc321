// Tables of a report that are no figures broken down: checklists, registers, deadlines, settlement, sector.
// Each maker has its own file; the figures of indicators in them are those that were judged for the report.
#pragma once

#include "disclosure/published/published.hpp"
#include "indicator/evaluate.hpp"

#include <vector>

namespace verantwoord {

struct SheetContext {
    const Administration& administration;
    const Evaluation& evaluation;
    const Publication& publication; ///< its indicators are judged already
    Date today;
    const Agreement& agreement() const { return evaluation.agreement; }
};

/// Every sheet that has something in it, and every one that the plugin asks for.
std::vector<PublishedSheet> make_sheets(const SheetContext& context);
/// The same without a centre: with columns, without rows.
std::vector<PublishedSheet> blank_sheets(const QuestionSet& questions);

PublishedSheet make_checklist_sheet(const Checklist& list, const SheetContext& context);
PublishedSheet make_listing_sheet(const Listing& listing, const SheetContext& context);
PublishedSheet make_deadline_sheet(const SheetContext& context);
PublishedSheet make_settlement_sheet(const SheetContext& context);
PublishedSheet make_allocation_sheet(const SheetContext& context);
PublishedSheet make_account_sheet(const SheetContext& context);
PublishedSheet make_finance_sheet(const SheetContext& context);
PublishedSheet make_answers_sheet(const SheetContext& context);
PublishedSheet make_breaks_sheet(const SheetContext& context);
PublishedSheet make_sector_sheet(const SectorPack& sector, const SheetContext& context);
PublishedSheet make_literature_sheet(const std::vector<LiteratureItem>& literature);

/// A cell with a text; an empty one stays empty.
inline SheetCell text_in_cell(std::string text) { return {std::move(text), std::nullopt, {}}; }
inline SheetCell figure_in_cell(Published figure) { return {{}, figure, {}}; }

} // namespace verantwoord
