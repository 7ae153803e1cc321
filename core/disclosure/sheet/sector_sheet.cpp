// The centre beside the sector, figure by figure, and the literature that a plugin names.
#include "base/amount/dutch.hpp"
#include "base/text/fold.hpp"
#include "disclosure/published/published_maker.hpp"
#include "disclosure/sheet/sheets.hpp"
#include "indicator/counting/plan.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

/// The kinds of activity that ran in the period; nothing when nobody keeps them.
std::optional<std::set<std::string>> kinds_that_ran(const SheetContext& context) {
    Plan plan(context.administration, context.agreement());
    Indicator activities;
    activities.table = "activiteiten";
    activities.about_people = false;
    activities.reach = Reach::House; // it is the centre that stands beside the sector
    const auto selection = plan.selection(activities, Year::This);
    const Table& table = context.administration.table("activiteiten");
    const Column* kinds = table.column("soort");
    if (!std::holds_alternative<Selection>(selection) || !kinds) return std::nullopt;
    std::set<std::string> ran;
    for (const auto row : std::get<Selection>(selection).rows())
        ran.insert(text::word_form(kinds->dictionary.text(kinds->codes[row])));
    return ran;
}

/// A figure of the sector in shown units, as text in that unit.
std::string in_unit(const Ratio& shown, const SectorItem& item) {
    if (item.unit == Unit::Eurocents)
        return dutch::amount(Ratio{shown.numerator * 100, shown.denominator}, Unit::Eurocents, item.decimals);
    if (item.unit == Unit::Percent)
        return dutch::percent(Ratio{shown.numerator, shown.denominator * 100}, item.decimals);
    return dutch::decimal(shown, shown.denominator == 1 ? 0 : item.decimals);
}

std::string sector_text(const SectorItem& item, std::int64_t base) {
    if (item.count)
        return dutch::number(*item.count) + " van " + dutch::number(base) + " (" +
               dutch::percent(Ratio{*item.count, base}, 0) + ")";
    std::string text = item.mean ? "gemiddeld " + in_unit(*item.mean, item) : "";
    if (item.low && item.high)
        text += ", van " + in_unit(*item.low, item) + " tot " + in_unit(*item.high, item);
    return text;
}

} // namespace

PublishedSheet make_sector_sheet(const SectorPack& sector, const SheetContext& context) {
    PublishedSheet sheet{"sector", sector.name, sector.sentence, {}, {}, {}};
    sheet.columns = {{"Waarover", false}, {"Sector", false}, {context.administration.centre.name, false}};
    const auto ran = kinds_that_ran(context);
    std::set<std::string> remarks;
    for (const auto& item : sector.items) {
        SheetCell own = text_in_cell({});
        if (!item.indicator.empty()) {
            const PublishedIndicator* indicator = context.publication.indicator(item.indicator);
            if (indicator && (indicator->of_whom.empty() || indicator->of_whole_centre))
                own = figure_in_cell(indicator->total);
        } else if (!item.kinds.empty() && ran) {
            const bool has = std::any_of(item.kinds.begin(), item.kinds.end(), [&](const auto& kind) {
                return ran->count(text::word_form(kind)) > 0;
            });
            own = text_in_cell(has ? "ja" : "nee");
        }
        // A centre sees itself beside the sector; what it cannot compare stays out.
        if (own.text.empty() && !own.figure) continue;
        sheet.rows.push_back(
            {{text_in_cell(item.name), text_in_cell(sector_text(item, sector.base)), own}, false});
        if (!item.remark.empty()) remarks.insert(item.name + ": " + item.remark);
    }
    sheet.remarks.assign(remarks.begin(), remarks.end());
    sheet.remarks.push_back("Bron: " + sector.source + ".");
    return sheet;
}

PublishedSheet make_literature_sheet(const std::vector<LiteratureItem>& literature) {
    PublishedSheet sheet{
        "literatuur",
        "Algemeen onderzoek, niet gemeten bij ons",
        "De tabel noemt onderzoek van anderen. Het gaat over andere mensen en plaatsen, en zegt niets "
        "over wat wij zelf bereikten.",
        {{"Onderzoek", false}, {"Uitkomst", false}, {"Bron", false}},
        {},
        {}};
    for (const auto& item : literature) {
        std::string where = std::to_string(item.year);
        if (!item.country.empty()) where = item.country + ", " + where;
        sheet.rows.push_back({{text_in_cell(item.title + " (" + where + ")"), text_in_cell(item.finding),
                               text_in_cell(item.source)},
                              false});
    }
    return sheet;
}

} // namespace verantwoord
