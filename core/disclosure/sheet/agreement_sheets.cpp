// The tables that follow from the agreement itself: deadlines, the settlement of what was delivered, which
// share of each cost line this funder pays, answers to questions, and breaks in method.
#include "administration/centre/exact_ratio.hpp"
#include "administration/table/line_days.hpp"
#include "base/amount/dutch.hpp"
#include "base/amount/wide.hpp"
#include "base/text/fold.hpp"
#include "disclosure/published/published_maker.hpp"
#include "disclosure/sheet/line_money.hpp"
#include "disclosure/sheet/sheets.hpp"
#include "indicator/consistency.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// A quantity in shown units times a price in eurocents, exactly.
std::optional<Amount> times(const Amount& quantity, Unit unit, std::int64_t price) {
    const Ratio shown = as_ratio(quantity);
    const std::int64_t unit_size = unit == Unit::Minutes                          ? 60
                                   : unit == Unit::Eurocents || unit == Unit::Fte ? 100
                                                                                  : 1;
    const Wide numerator = Wide{shown.numerator} * price;
    const Wide denominator = Wide{shown.denominator} * unit_size;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    if (numerator > most || numerator < -most || denominator > most) return std::nullopt;
    if (numerator % denominator == 0) return Whole{static_cast<std::int64_t>(numerator / denominator)};
    return Ratio{static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

/// The quantity that is paid for: what was delivered, up to the most that the agreement pays.
Amount paid_quantity(const Amount& delivered, const Price& price, Unit unit) {
    if (!price.at_most) return delivered;
    const std::int64_t unit_size = unit == Unit::Minutes ? 60 : unit == Unit::Fte ? 100 : 1;
    const Amount most = Whole{*price.at_most * unit_size};
    const auto order = compare(delivered, most);
    return order && *order > 0 ? most : delivered;
}

} // namespace

PublishedSheet make_deadline_sheet(const SheetContext& context) {
    PublishedSheet sheet{"termijnen", "Termijnen", "De tabel laat zien wat wanneer klaar moet zijn.",
                         {},          {},          {}};
    sheet.columns = {{"Wat", false}, {"Uiterlijk op", false}, {"Waar dat staat", false}};
    for (const auto& deadline : context.agreement().deadlines)
        sheet.rows.push_back(
            {{text_in_cell(deadline.name), text_in_cell(dutch::day(deadline.due(context.agreement().period))),
              text_in_cell(deadline.source)},
             false});
    return sheet;
}

PublishedSheet make_settlement_sheet(const SheetContext& context) {
    PublishedSheet sheet{
        "afrekening",
        "Afrekening",
        "De tabel laat zien hoeveel eenheden wij leverden, tegen welke prijs, en welk bedrag dat is.",
        {},
        {},
        {}};
    sheet.columns = {
        {"Wat", false}, {"Eenheid", false}, {"Geleverd", true}, {"Prijs", true}, {"Bedrag", true}};
    std::optional<Amount> total = Amount(Whole{0});
    bool hidden = false;
    for (const auto& price : context.agreement().prices) {
        const PublishedIndicator* indicator = context.publication.indicator(price.indicator);
        if (!indicator) continue;
        Published amount = PublishedMaker::unknown(MissingReason::NotRecorded, Unit::Eurocents);
        if (indicator->total.visibility() == Visibility::Hidden) {
            amount = PublishedMaker::hidden(Unit::Eurocents, 2);
            hidden = true;
        } else if (indicator->total.open()) {
            const Unit unit = indicator->total.unit();
            const auto exact =
                times(paid_quantity(indicator->total.amount(), price, unit), unit, price.price);
            if (exact) {
                amount = PublishedMaker::euros(*exact);
                const auto negative = minus(Whole{0}, *exact);
                total = total && negative ? minus(*total, *negative) : std::nullopt;
            }
        } else {
            total = std::nullopt;
        }
        std::string unit = price.unit;
        if (price.at_most) unit += ", hoogstens " + dutch::number(*price.at_most);
        sheet.rows.push_back(
            {{text_in_cell(indicator->name), text_in_cell(unit), figure_in_cell(indicator->total),
              figure_in_cell(PublishedMaker::euros(Whole{price.price})), figure_in_cell(amount)},
             false});
    }
    if (sheet.rows.size() > 1 && total)
        sheet.rows.push_back({{text_in_cell("Samen"), text_in_cell({}), text_in_cell({}), text_in_cell({}),
                               figure_in_cell(hidden ? PublishedMaker::hidden(Unit::Eurocents, 2)
                                                     : PublishedMaker::euros(*total))},
                              true});
    return sheet;
}

PublishedSheet make_allocation_sheet(const SheetContext& context) {
    PublishedSheet sheet{
        "toedeling",
        "Wat deze afspraak betaalt",
        "De tabel laat per kostenpost zien welk deel bij deze afspraak hoort; de rest betalen anderen.",
        {},
        {},
        {}};
    sheet.columns = {{"Post", false}, {"Deel", true}, {"Begroot", true}, {"Werkelijk", true}};
    const Agreement& agreement = context.agreement();
    const Table& budget = context.administration.table("begroting");
    const Column *posts = budget.column("post"), *payers = budget.column("afspraak");
    if (!budget.supplied || !posts || !payers) return sheet;
    const LineDays days(budget);
    const auto word = [](const Column* column, std::size_t row) {
        return text::word_form(column->dictionary.text(column->codes[row]));
    };
    const auto add = [&](const std::string& post, const Ratio& share, const auto& counts) {
        const auto part = [&](std::size_t row) { return counts(row) ? share : Ratio{0, 1}; };
        sheet.rows.push_back({{text_in_cell(post), text_in_cell(in_percent(share)),
                               figure_in_cell(money_of_lines(budget, "begroot", agreement, part)),
                               figure_in_cell(money_of_lines(budget, "gerealiseerd", agreement, part))},
                              false});
    };
    for (const Allocation& allocation : agreement.allocations)
        add(allocation.post, allocation.share, [&](std::size_t row) {
            return word(payers, row).empty() && word(posts, row) == text::word_form(allocation.post);
        });
    // Lines that name the agreement are paid whole; those of one post are one row.
    std::vector<std::string> own;
    for (std::size_t row = 0; row < budget.rows(); ++row) {
        if (word(payers, row) != text::word_form(agreement.id) || !days.reach(row, agreement.period))
            continue;
        const std::string& post = posts->dictionary.text(posts->codes[row]);
        if (std::count(own.begin(), own.end(), post) == 0) own.push_back(post);
    }
    for (const std::string& post : own)
        add(post, {1, 1}, [&](std::size_t row) {
            return word(payers, row) == text::word_form(agreement.id) &&
                   posts->dictionary.text(posts->codes[row]) == post;
        });
    return sheet;
}

PublishedSheet make_answers_sheet(const SheetContext& context) {
    PublishedSheet sheet{"vragen",
                         "Wat opvalt in de getallen",
                         "Bij deze getallen kunt u vragen hebben; hier staat hoe het zit.",
                         {{"Vraag", false}, {"Antwoord", false}},
                         {},
                         {}};
    if (!context.evaluation.questions) return sheet;
    for (const auto& rule : context.evaluation.questions->rules)
        if (const auto answer = context.agreement().answers.find(rule.id);
            answer != context.agreement().answers.end())
            sheet.rows.push_back({{text_in_cell(rule.question), text_in_cell(answer->second)}, false});
    return sheet;
}

PublishedSheet make_breaks_sheet(const SheetContext& context) {
    PublishedSheet sheet{"trendbreuken",
                         "Anders geteld dan vroeger",
                         "Deze getallen zijn niet altijd op dezelfde manier gemaakt.",
                         {{"Getal", false}, {"Sinds", false}, {"Wat er veranderde", false}},
                         {},
                         {}};
    for (const auto& each : context.agreement().method_breaks)
        if (const PublishedIndicator* indicator = context.publication.indicator(each.indicator))
            sheet.rows.push_back({{text_in_cell(indicator->name), text_in_cell(dutch::day(each.from)),
                                   text_in_cell(each.explanation)},
                                  false});
    return sheet;
}

} // namespace verantwoord
