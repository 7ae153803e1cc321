// Rows of a table of the centre shown as they are, with the columns that the plugin chose: never about
// people.
#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "disclosure/published/published_maker.hpp"
#include "disclosure/sheet/sheets.hpp"
#include "indicator/counting/plan.hpp"
#include "indicator/definition/field.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct ListedColumn {
    FieldView view;
    FieldFacts facts;
};

class ListingRows {
  public:
    ListingRows(const Listing& listing, const SheetContext& context)
        : context_(context), plan_(context.administration, context.agreement()) {
        selected_.table = listing.table;
        selected_.conditions = listing.conditions;
        selected_.about_people = false;
        for (const auto& column : listing.columns)
            if (const auto view = plan_.lookup().field(table(), column.field))
                columns_.push_back(
                    ListedColumn{*view, must_have(find_field(listing.table, column.field),
                                                  "er is geen veld met deze naam", column.field)});
            else
                columns_.push_back(std::nullopt);
    }

    const Table& table() const { return context_.administration.table(selected_.table); }

    std::vector<SheetRow> rows() {
        auto selection = plan_.selection(selected_, Year::This);
        if (!std::holds_alternative<Selection>(selection)) return {};
        auto numbers = std::get<Selection>(selection).rows();
        // In the order of their dates, else of the files.
        if (const Column* dates = table().column("datum"); dates && !dates->days.empty())
            std::stable_sort(numbers.begin(), numbers.end(),
                             [&](auto a, auto b) { return dates->days[a] < dates->days[b]; });
        std::vector<SheetRow> rows;
        for (const auto number : numbers) {
            SheetRow row;
            for (const auto& column : columns_)
                row.cells.push_back(column ? cell(*column, number) : text_in_cell("niet ingevuld"));
            rows.push_back(std::move(row));
        }
        return rows;
    }

  private:
    SheetCell cell(const ListedColumn& column, std::uint32_t row) const {
        if (column.view.key) {
            const auto there = (*column.view.rows_of_key)[column.view.key->codes[row]];
            if (there == FieldView::no_row) return text_in_cell("niet ingevuld");
            row = there;
        }
        const Column& from = *column.view.column;
        switch (from.kind) {
        case ColumnKind::Text: {
            const std::string& text = from.dictionary.shown(from.codes[row]);
            return text_in_cell(text.empty() ? "niet ingevuld" : shown(text, column.facts));
        }
        case ColumnKind::Date:
            if (from.days[row] == Column::always) return text_in_cell("altijd");
            return text_in_cell(from.days[row] == Column::no_date ? "niet ingevuld"
                                                                  : dutch::day(Date{from.days[row]}));
        case ColumnKind::Amount: return amount(from.amounts[row], column.facts);
        }
        return text_in_cell({});
    }

    std::string shown(const std::string& text, const FieldFacts& facts) const {
        if (facts.refers_to == "locaties")
            for (const auto& location : context_.administration.centre.locations)
                if (location.id == text) return location.name;
        return text;
    }

    /// A cell with a number; a number of people below the threshold is hidden, as in any other table.
    SheetCell amount(std::int64_t value, const FieldFacts& facts) const {
        const Unit unit = column_unit(facts.cell);
        if (value == Column::no_amount)
            return figure_in_cell(PublishedMaker::unknown(MissingReason::NotRecorded, unit));
        if (facts.cell == CellKind::Year) return text_in_cell(std::to_string(value));
        const bool few = unit == Unit::Persons && value > 0 && value < context_.agreement().threshold;
        if (few) return figure_in_cell(PublishedMaker::hidden(unit, 0));
        return figure_in_cell(PublishedMaker::open(Whole{value}, unit, 2));
    }

    const SheetContext& context_;
    Plan plan_;
    Indicator selected_;
    std::vector<std::optional<ListedColumn>> columns_;
};

} // namespace

PublishedSheet make_listing_sheet(const Listing& listing, const SheetContext& context) {
    PublishedSheet sheet{listing.id, listing.name, listing.sentence, {}, {}, {}};
    for (const auto& column : listing.columns) {
        const auto facts = find_field(listing.table, column.field);
        sheet.columns.push_back({column.heading, facts && is_amount(facts->cell)});
    }
    ListingRows rows(listing, context);
    if (!rows.table().supplied) {
        sheet.sentence = listing.name + ": dit is niet bijgehouden.";
        return sheet;
    }
    sheet.rows = rows.rows();
    if (sheet.rows.empty()) sheet.sentence = listing.name + ": in deze periode waren er geen.";
    return sheet;
}

} // namespace verantwoord
