// The blocks `begroting` and `tweekolommen`: budgeted beside realised, per kind of cost and in total.
#include "base/amount/dutch.hpp"
#include "document/blocks/makers.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

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
    for (const PublishedMember& member : options.budgeted->at(options.per).members)
        if (member.name == name) line.budgeted = member.value;
    for (const PublishedMember& member : options.realised->at(options.per).members)
        if (member.name == name) line.realised = member.value, line.last_year = member.last_year;
    return line;
}

bool is_zero(const Published& figure) { return figure.open() && compare(figure.amount(), Whole{0}) == 0; }
bool nothing_in(const Line& line) { return is_zero(line.budgeted) && is_zero(line.realised); }

/// Whether the text of this amount leaves cents out.
bool rounds(const Published& figure) {
    const auto* cents = std::get_if<Whole>(&figure.amount());
    return figure.open() && figure.decimals() == 0 && cents && cents->value % 100 != 0;
}

TableRow row_of(const BudgetOptions& options, const std::string& name, const Line& line, Remarks& remarks) {
    const bool total = name == total_name;
    const std::string per = total ? "" : "/" + options.per, realised = options.realised->id + per;
    TableRow row{{text_cell(dutch::capitalised(name))}, total};
    row.cells.push_back(remarks.cell(line.budgeted, options.budgeted->id + per));
    row.cells.push_back(remarks.cell(line.realised, realised));
    row.cells.push_back(remarks.signed_cell(line.realised.minus(line.budgeted), realised));
    row.cells.push_back(options.percent_of_budget
                            ? remarks.cell(line.realised.share_of(line.budgeted), realised)
                            : remarks.cell(line.last_year, realised + ".vorig_jaar"));
    return row;
}

void explain(const BudgetOptions& options, const std::vector<Line>& lines, Remarks& remarks) {
    const bool money = options.budgeted->total.unit() == Unit::Eurocents;
    remarks.add(money
                    ? "Het verschil is het werkelijke bedrag min het begrote bedrag: een − betekent dat het "
                      "werkelijke bedrag lager is dan begroot."
                    : "Het verschil is het werkelijke getal min het begrote getal.");
    if (options.percent_of_budget)
        remarks.add("De laatste kolom laat zien hoeveel procent van het oorspronkelijk begrote bedrag "
                    "werkelijk is geworden: 100 % is precies zoals begroot.");
    if (std::any_of(lines.begin(), lines.end(), [](const Line& line) {
            return rounds(line.budgeted) || rounds(line.realised) || rounds(line.last_year);
        }))
        remarks.add("De bedragen zijn afgerond op hele euro's; daardoor kan een totaal iets afwijken.");
}

} // namespace

Blocks make_block(const BudgetOptions& options, Composing& composing) {
    DataTable table;
    Remarks remarks;
    table.caption = composing.title(
        options.title, options.percent_of_budget ? "Begroot en werkelijk in " + composing.year()
                                                 : "Begroting en werkelijke kosten in " + composing.year());
    const std::string first =
        options.percent_of_budget ? typeset(options.budgeted->at(options.per).label) : "Kosten";
    const std::string last =
        options.percent_of_budget ? "Deel van begroot" : "Werkelijk in " + composing.last_year();
    table.columns = {{plain_runs(first), Align::Left},
                     {plain_runs("Begroot"), Align::Right},
                     {plain_runs("Werkelijk"), Align::Right},
                     {plain_runs("Verschil"), Align::Right},
                     {plain_runs(last), Align::Right}};
    std::set<std::string> known;
    std::vector<Line> lines;
    for (const PublishedIndicator* indicator : {options.budgeted, options.realised}) {
        for (const PublishedMember& member : indicator->at(options.per).members)
            if (known.insert(member.name).second) {
                const Line line = line_of(options, member.name);
                if (options.percent_of_budget && nothing_in(line)) continue; // this project has no such costs
                lines.push_back(line);
                table.rows.push_back(row_of(options, member.name, lines.back(), remarks));
            }
        composing.show(*indicator);
        composing.show(*indicator, options.per);
    }
    lines.push_back({options.budgeted->total, options.realised->total, options.realised->last_year});
    table.rows.push_back(row_of(options, std::string(total_name), lines.back(), remarks));
    explain(options, lines, remarks);
    for (const PublishedIndicator* indicator : {options.budgeted, options.realised})
        if (!indicator->coverage.empty()) remarks.add(indicator->coverage);
    remarks.add(wording::reach_note({options.budgeted, options.realised}));
    table.remarks = remarks.take();
    Blocks blocks;
    blocks.push_back({std::move(table)});
    return blocks;
}

} // namespace verantwoord
