// Who else pays the centre: the income of the period, by source, form and duration.
#include "administration/table/line_days.hpp"
#include "base/amount/dutch.hpp"
#include "disclosure/sheet/line_money.hpp"
#include "disclosure/sheet/sheets.hpp"

namespace verantwoord {

namespace {

std::string word_in(const Table& table, const char* name, std::size_t row) {
    const Column* column = table.column(name);
    return column ? column->dictionary.text(column->codes[row]) : std::string();
}

} // namespace

PublishedSheet make_finance_sheet(const SheetContext& context) {
    PublishedSheet sheet{
        "financiering",
        "Wie meebetaalt",
        "De tabel laat zien waar het geld van het centrum vandaan kwam, in welke vorm en voor hoe "
        "lang.",
        {},
        {},
        {}};
    sheet.columns = {{"Post", false}, {"Bron", false},   {"Vorm", false},
                     {"Duur", false}, {"Begroot", true}, {"Ontvangen", true}};
    const Table& income = context.administration.table("baten");
    if (!income.supplied) return sheet;
    const LineDays days(income);
    for (std::size_t row = 0; row < income.rows(); ++row) {
        if (!days.reach(row, context.agreement().period)) continue;
        const auto euros_in = [&](const char* column) {
            return money_of_lines(income, column, context.agreement(), [row](std::size_t other) {
                return other == row ? Ratio{1, 1} : Ratio{0, 1};
            });
        };
        std::string post = word_in(income, "post", row);
        if (word_in(income, "in_natura", row) == "ja") post += " (in natura)";
        sheet.rows.push_back(
            {{text_in_cell(post), text_in_cell(dutch::capitalised(word_in(income, "bron", row))),
              text_in_cell(word_in(income, "vorm", row)), text_in_cell(word_in(income, "duur", row)),
              figure_in_cell(euros_in("begroot")), figure_in_cell(euros_in("gerealiseerd"))},
             false});
    }
    return sheet;
}

} // namespace verantwoord
