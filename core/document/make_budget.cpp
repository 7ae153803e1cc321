#include "base/dutch.hpp"
#include "document/makers.hpp"
#include "document/wording.hpp"

namespace verantwoord {

namespace {

constexpr std::string_view total_name = "Totaal";

struct Line {
    Published budgeted, realised, last_year;
};

/// The figures of one kind of cost; an indicator that does not know the kind has no figure for it.
Line line_of(const BudgetOptions& options, const std::string& name) {
    Line line;
    for (const PublishedMember& member : options.budgeted->breakdown("kostensoort")->members)
        if (member.name == name) line.budgeted = member.value;
    for (const PublishedMember& member : options.realised->breakdown("kostensoort")->members)
        if (member.name == name) line.realised = member.value, line.last_year = member.last_year;
    return line;
}

/// A budget is read in whole euros: cents in some rows and not in others make a column hard to compare.
TableCell euro_cell(const Published& figure, std::string field, Remarks& remarks, bool& rounded) {
    TableCell cell = remarks.cell(figure, std::move(field));
    const auto* cents = std::get_if<Whole>(&figure.amount());
    if (!figure.open() || !cents) return cell;
    rounded = rounded || cents->value % 100 != 0;
    cell.runs.front().text = "€\u00A0" + dutch::decimal(Ratio{cents->value, 100}, 0);
    return cell;
}

TableCell difference_cell(const Published& figure, std::string field, Remarks& remarks, bool& rounded) {
    TableCell cell = euro_cell(figure, std::move(field), remarks, rounded);
    const auto* cents = std::get_if<Whole>(&figure.amount());
    if (!figure.open() || !cents) return cell;
    std::string euros = dutch::decimal(Ratio{cents->value, 100}, 0);
    if (cents->value > 0 && euros != "0") euros.insert(0, "+");
    cell.runs.front().text = "€\u00A0" + euros;
    return cell;
}

TableRow row_of(const std::string& name, const Line& line, Remarks& remarks, bool& rounded) {
    const bool total = name == total_name;
    const std::string per = total ? "" : "/kostensoort", realised = "kosten_gerealiseerd" + per;
    TableRow row{{text_cell(wording::capitalised(name))}, total};
    row.cells.push_back(euro_cell(line.budgeted, "kosten_begroot" + per, remarks, rounded));
    row.cells.push_back(euro_cell(line.realised, realised, remarks, rounded));
    row.cells.push_back(difference_cell(line.realised.minus(line.budgeted), realised, remarks, rounded));
    row.cells.push_back(euro_cell(line.last_year, realised + ".vorig_jaar", remarks, rounded));
    return row;
}

} // namespace

Blocks make_budget(const BudgetOptions& options, Composing& composing) {
    DataTable table;
    Remarks remarks;
    bool rounded = false;
    table.caption = composing.title(options.title, "Begroting en werkelijke kosten in " + composing.year());
    table.columns = {{plain_runs("Kosten"), Align::Left},
                     {plain_runs("Begroot"), Align::Right},
                     {plain_runs("Werkelijk"), Align::Right},
                     {plain_runs("Verschil"), Align::Right},
                     {plain_runs("Werkelijk in " + composing.last_year()), Align::Right}};
    std::set<std::string> known;
    for (const PublishedIndicator* indicator : {options.budgeted, options.realised}) {
        for (const PublishedMember& member : indicator->breakdown("kostensoort")->members)
            if (known.insert(member.name).second)
                table.rows.push_back(row_of(member.name, line_of(options, member.name), remarks, rounded));
        composing.show(*indicator);
        composing.show(*indicator, "kostensoort");
    }
    const Line total{options.budgeted->total, options.realised->total, options.realised->last_year};
    table.rows.push_back(row_of(std::string(total_name), total, remarks, rounded));
    remarks.add("Het verschil is het werkelijke bedrag min het begrote bedrag: een − betekent minder "
                "uitgegeven dan begroot.");
    if (rounded)
        remarks.add("De bedragen zijn afgerond op hele euro's; daardoor kan een totaal iets afwijken.");
    table.remarks = remarks.take();
    Blocks blocks;
    blocks.push_back({std::move(table)});
    return blocks;
}

} // namespace verantwoord
