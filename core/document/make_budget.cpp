#include "document/makers.hpp"
#include "document/wording.hpp"

#include <algorithm>

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

/// Whether the text of this amount leaves cents out.
bool rounds(const Published& figure) {
    const auto* cents = std::get_if<Whole>(&figure.amount());
    return figure.open() && figure.decimals() == 0 && cents && cents->value % 100 != 0;
}

TableRow row_of(const std::string& name, const Line& line, Remarks& remarks) {
    const bool total = name == total_name;
    const std::string per = total ? "" : "/kostensoort", realised = "kosten_gerealiseerd" + per;
    TableRow row{{text_cell(wording::capitalised(name))}, total};
    row.cells.push_back(remarks.cell(line.budgeted, "kosten_begroot" + per));
    row.cells.push_back(remarks.cell(line.realised, realised));
    row.cells.push_back(remarks.signed_cell(line.realised.minus(line.budgeted), realised));
    row.cells.push_back(remarks.cell(line.last_year, realised + ".vorig_jaar"));
    return row;
}

} // namespace

Blocks make_budget(const BudgetOptions& options, Composing& composing) {
    DataTable table;
    Remarks remarks;
    table.caption = composing.title(options.title, "Begroting en werkelijke kosten in " + composing.year());
    table.columns = {{plain_runs("Kosten"), Align::Left},
                     {plain_runs("Begroot"), Align::Right},
                     {plain_runs("Werkelijk"), Align::Right},
                     {plain_runs("Verschil"), Align::Right},
                     {plain_runs("Werkelijk in " + composing.last_year()), Align::Right}};
    std::set<std::string> known;
    std::vector<Line> lines;
    for (const PublishedIndicator* indicator : {options.budgeted, options.realised}) {
        for (const PublishedMember& member : indicator->breakdown("kostensoort")->members)
            if (known.insert(member.name).second) {
                lines.push_back(line_of(options, member.name));
                table.rows.push_back(row_of(member.name, lines.back(), remarks));
            }
        composing.show(*indicator);
        composing.show(*indicator, "kostensoort");
    }
    lines.push_back({options.budgeted->total, options.realised->total, options.realised->last_year});
    table.rows.push_back(row_of(std::string(total_name), lines.back(), remarks));
    remarks.add("Het verschil is het werkelijke bedrag min het begrote bedrag: een − betekent minder "
                "uitgegeven dan begroot.");
    if (std::any_of(lines.begin(), lines.end(), [](const Line& line) {
            return rounds(line.budgeted) || rounds(line.realised) || rounds(line.last_year);
        }))
        remarks.add("De bedragen zijn afgerond op hele euro's; daardoor kan een totaal iets afwijken.");
    table.remarks = remarks.take();
    Blocks blocks;
    blocks.push_back({std::move(table)});
    return blocks;
}

} // namespace verantwoord
