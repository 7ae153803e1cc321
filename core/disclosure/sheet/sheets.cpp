#include "disclosure/sheet/sheets.hpp"

namespace verantwoord {

std::vector<PublishedSheet> make_sheets(const SheetContext& context) {
    std::vector<PublishedSheet> sheets;
    const auto add = [&](PublishedSheet sheet) {
        if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
    };
    if (const QuestionSet* questions = context.evaluation.questions) {
        for (const auto& list : questions->checklists) sheets.push_back(make_checklist_sheet(list, context));
        for (const auto& listing : questions->listings)
            sheets.push_back(make_listing_sheet(listing, context));
        if (!questions->literature.empty()) add(make_literature_sheet(questions->literature));
        if (questions->sector && context.agreement().sector_comparison)
            add(make_sector_sheet(*questions->sector, context));
    }
    add(make_deadline_sheet(context));
    add(make_settlement_sheet(context));
    add(make_allocation_sheet(context));
    add(make_account_sheet(context));
    add(make_finance_sheet(context));
    add(make_answers_sheet(context));
    add(make_breaks_sheet(context));
    return sheets;
}

std::vector<PublishedSheet> blank_sheets(const QuestionSet& questions) {
    std::vector<PublishedSheet> sheets;
    const auto add = [&](std::string id, std::string name, std::string sentence) {
        sheets.push_back({std::move(id), std::move(name), std::move(sentence), {{"", false}}, {}, {}});
    };
    for (const auto& list : questions.checklists) add(list.id, list.name, list.sentence);
    for (const auto& listing : questions.listings) add(listing.id, listing.name, listing.sentence);
    if (!questions.literature.empty()) add("literatuur", "Algemeen onderzoek", "");
    if (questions.sector) add("sector", questions.sector->name, questions.sector->sentence);
    add("termijnen", "Termijnen", "");
    add("afrekening", "Afrekening", "");
    add("toedeling", "Wat deze afspraak betaalt", "");
    add("rekening", "Rekening van de afspraak", "");
    add("financiering", "Wie meebetaalt", "");
    add("vragen", "Wat opvalt in de getallen", "");
    add("trendbreuken", "Anders geteld dan vroeger", "");
    return sheets;
}

} // namespace verantwoord
