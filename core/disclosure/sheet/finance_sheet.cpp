// Who else pays the centre: the income of the year in which the period ends, by source, form and duration.
#include "base/amount/dutch.hpp"
#include "disclosure/published/published_maker.hpp"
#include "disclosure/sheet/sheets.hpp"

namespace verantwoord {

namespace {

std::string word_in(const Table& table, const char* name, std::size_t row) {
    const Column* column = table.column(name);
    return column ? column->dictionary.text(column->codes[row]) : std::string();
}

Published euros_in(const Table& table, const char* name, std::size_t row) {
    const Column* column = table.column(name);
    if (!column || column->amounts[row] == Column::no_amount)
        return PublishedMaker::unknown(MissingReason::NotRecorded, Unit::Eurocents);
    return PublishedMaker::open(Whole{column->amounts[row]}, Unit::Eurocents, 2);
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
    const Column* years = income.column("jaar");
    if (!income.supplied || !years) return sheet;
    const int year = civil(context.agreement().period.until).year;
    for (std::size_t row = 0; row < income.rows(); ++row) {
        if (years->amounts[row] != year) continue;
        std::string post = word_in(income, "post", row);
        if (word_in(income, "in_natura", row) == "ja") post += " (in natura)";
        sheet.rows.push_back(
            {{text_in_cell(post), text_in_cell(dutch::capitalised(word_in(income, "bron", row))),
              text_in_cell(word_in(income, "vorm", row)), text_in_cell(word_in(income, "duur", row)),
              figure_in_cell(euros_in(income, "begroot", row)),
              figure_in_cell(euros_in(income, "gerealiseerd", row))},
             false});
    }
    return sheet;
}

} // namespace verantwoord
