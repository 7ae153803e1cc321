// The account of one agreement: what was granted, what was received, which costs are of it, and what is still
// to come or to be paid back.
#include "administration/payments.hpp"
#include "base/amount/dutch.hpp"
#include "disclosure/published/published_maker.hpp"
#include "disclosure/sheet/sheets.hpp"
#include "indicator/counting/known_none.hpp"

namespace verantwoord {

namespace {

/// Eurocents received and paid back; nothing when nobody kept the payments, or of other years only.
struct Payments {
    std::int64_t received = 0, paid_back = 0;
    std::int64_t kept() const { return received - paid_back; }
};

std::optional<Payments> payments_of(const SheetContext& context) {
    const Table& table = context.administration.table("betalingen");
    if (!table.supplied) return std::nullopt;
    const Column &amounts = table.at("bedrag"), &back = table.at("terugbetaald");
    Payments sum;
    bool any = false;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const Agreement* paid = agreement_paid(context.administration, row);
        if (!paid || paid->id != context.agreement().id) continue;
        any = true;
        for (const auto& [column, total] : {std::pair{&amounts, &sum.received}, {&back, &sum.paid_back}})
            if (column->amounts[row] != Column::no_amount &&
                __builtin_add_overflow(*total, column->amounts[row], total))
                return std::nullopt;
    }
    if (!any && names_other_years_only(table, context.agreement().period)) return std::nullopt;
    return sum;
}

/// The costs of the agreement as its report has them. Costs of the whole centre are not those of one funder.
Published costs_of(const SheetContext& context) {
    const PublishedIndicator* costs = context.publication.indicator("kosten_toegerekend");
    const bool own = context.agreement().pays_part();
    return costs && own ? costs->total : PublishedMaker::unknown(MissingReason::NotRecorded, Unit::Eurocents);
}

/// What is due on the whole: no more than was granted, and no more than it cost.
std::optional<Amount> due_in_all(std::int64_t granted, const Published& costs) {
    if (!costs.open()) return std::nullopt;
    const auto order = compare(costs.amount(), Whole{granted});
    return order && *order < 0 ? costs.amount() : Amount(Whole{granted});
}

} // namespace

PublishedSheet make_account_sheet(const SheetContext& context) {
    PublishedSheet sheet{"rekening",
                         "Rekening van de afspraak",
                         "De tabel zet naast elkaar wat is toegekend, wat wij ontvingen en welke kosten bij "
                         "deze afspraak horen.",
                         {{"Wat", false}, {"Bedrag", true}},
                         {},
                         {}};
    const auto granted = context.agreement().granted;
    const auto payments = payments_of(context);
    const Published costs = costs_of(context);
    if (!granted || (!payments && !costs.open())) return sheet;
    const auto add = [&](const char* what, const Published& amount, bool last = false) {
        sheet.rows.push_back({{text_in_cell(what), figure_in_cell(amount)}, last});
    };
    add("Toegekend", PublishedMaker::euros(Whole{*granted}));
    add("Ontvangen", payments ? PublishedMaker::euros(Whole{payments->received})
                              : PublishedMaker::unknown(MissingReason::NotRecorded, Unit::Eurocents));
    if (payments && payments->paid_back != 0)
        add("Terugbetaald", PublishedMaker::euros(Whole{payments->paid_back}));
    add("Kosten die bij deze afspraak horen", costs);
    const auto due = due_in_all(*granted, costs);
    const auto left = due && payments ? minus(*due, Whole{payments->kept()}) : std::nullopt;
    if (!left) return sheet;
    const auto order = compare(*left, Whole{0});
    const auto owed = minus(Whole{0}, *left);
    if (order && *order < 0 && owed)
        add("Terug te betalen", PublishedMaker::euros(*owed), true);
    else
        add("Nog te ontvangen", PublishedMaker::euros(*left), true);
    return sheet;
}

} // namespace verantwoord
