// The block `meerwaarde`: the social return with its disclaimer, lines, tornado chart, who gains and
// ratios, always whole.
#include "base/amount/dutch.hpp"
#include "document/blocks/makers.hpp"
#include "document/charts/draw.hpp"
#include "document/words/shares.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

const std::string ledger_field = "meerwaarde";

std::string joined(const std::vector<std::string>& parts) {
    std::string result;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!result.empty()) result += ' ';
        result += wording::ended(dutch::capitalised(part));
    }
    return typeset(result);
}

TableColumn column(std::string_view heading, Align align) {
    return {plain_runs(std::string(heading)), align};
}

/// The formula, and below it what is to be known about the line.
TableCell formula_cell(const PublishedLedgerLine& line) {
    TableCell cell;
    if (!line.formula.empty()) cell.runs = plain_runs(typeset(line.formula));
    const std::string reason = line.pm_reason.empty() ? "" : "Niet in geld uitgedrukt: " + line.pm_reason;
    const std::string words = joined({line.pm ? reason : "", line.remark});
    if (words.empty()) return cell;
    if (!cell.runs.empty()) {
        Run end;
        end.line_break = true;
        cell.runs.push_back(end);
    }
    cell.runs.push_back(plain_runs(words).front());
    return cell;
}

TableRow row_of(const PublishedLedgerLine& line, Remarks& remarks) {
    TableRow row{{text_cell(typeset(line.name)), formula_cell(line)}, false};
    for (const Published* figure : {&line.low, &line.value, &line.high})
        row.cells.push_back(line.pm ? text_cell("PM") : remarks.cell(*figure, ledger_field));
    return row;
}

/// Each source once, with the lines that come from it.
std::string sources_of(const PublishedLedger& ledger) {
    std::vector<std::pair<std::string, std::vector<std::string>>> sources;
    for (const PublishedLedgerLine& line : ledger.lines) {
        if (line.source.empty()) continue;
        const auto same = [&](const auto& source) { return source.first == line.source; };
        const auto known = std::find_if(sources.begin(), sources.end(), same);
        if (known == sources.end())
            sources.push_back({line.source, {line.name}});
        else
            known->second.push_back(wording::uncapitalised(line.name));
    }
    std::string result;
    for (const auto& [source, names] : sources)
        result += " " + wording::ended(dutch::list(names) + ": " + source);
    return result.empty() ? result : "Bronnen." + result;
}

DataTable table_of_lines(const PublishedLedger& ledger, std::size_t pro_memoria) {
    DataTable table;
    Remarks remarks;
    table.caption = plain_runs(typeset(ledger.name + (ledger.per.empty() ? "" : ", " + ledger.per)));
    table.columns = {column("Regel", Align::Left), column("Berekening", Align::Left),
                     column("Laag", Align::Right), column("Midden", Align::Right),
                     column("Hoog", Align::Right)};
    for (const PublishedLedgerLine& line : ledger.lines) table.rows.push_back(row_of(line, remarks));
    TableRow total{{text_cell("Totaal"), text_cell(pro_memoria == 0 ? "" : "zonder de regels met PM")}, true};
    for (const Published* figure : {&ledger.low, &ledger.total, &ledger.high})
        total.cells.push_back(remarks.cell(*figure, ledger_field));
    table.rows.push_back(std::move(total));
    if (pro_memoria > 0)
        remarks.add(
            "PM betekent: dit is er wel, maar het is niet in geld uitgedrukt. Het telt niet mee in het "
            "totaal en het is niet nul.");
    for (const PublishedLedgerLine& line : ledger.lines)
        if (!line.printed_difference.empty())
            remarks.add(wording::ended(line.name + ": " + line.printed_difference));
    remarks.add(sources_of(ledger));
    table.remarks = remarks.take();
    return table;
}

/// The lines with a band, the widest first.
std::vector<TornadoBar> bars_of(const PublishedLedger& ledger) {
    std::vector<TornadoBar> bars;
    for (const PublishedLedgerLine& line : ledger.lines)
        if (!line.pm && line.low.open() && line.value.open() && line.high.open())
            bars.push_back({typeset(line.name), line.low, line.value, line.high});
    const auto width = [](const TornadoBar& bar) { return on_axis(bar.high) - on_axis(bar.low); };
    std::stable_sort(bars.begin(), bars.end(),
                     [&](const TornadoBar& a, const TornadoBar& b) { return width(a) > width(b); });
    return bars.empty() || width(bars.front()) <= 0 ? std::vector<TornadoBar>{} : bars;
}

FigureBlock tornado_of(const std::vector<TornadoBar>& bars, const Composing& composing) {
    FigureBlock figure;
    Remarks remarks;
    const TornadoBar& widest = bars.front();
    figure.caption = plain_runs("Hoe zeker de bedragen zijn: van laag tot hoog per regel");
    figure.alternative = "De grootste onzekerheid zit in " + wording::uncapitalised(widest.name) + ": van " +
                         widest.low.text() + " tot " + widest.high.text() + ", met " + widest.middle.text() +
                         " als midden.";
    figure.chart = draw_tornado(bars, composing.measure);
    figure.data.caption = figure.caption;
    figure.data.columns = {column("Regel", Align::Left), column("Laag", Align::Right),
                           column("Midden", Align::Right), column("Hoog", Align::Right)};
    for (const TornadoBar& bar : bars)
        figure.data.rows.push_back(
            {{text_cell(bar.name), remarks.cell(bar.low, ledger_field),
              remarks.cell(bar.middle, ledger_field), remarks.cell(bar.high, ledger_field)},
             false});
    return figure;
}

DataTable table_of_pockets(const PublishedLedger& ledger) {
    DataTable table;
    Remarks remarks;
    table.caption = plain_runs("Bij wie de waarde terechtkomt");
    table.columns = {column("Wie", Align::Left), column("Bedrag (midden)", Align::Right),
                     column("Aandeel", Align::Right)};
    PublishedBreakdown pockets;
    for (const auto& [name, value] : ledger.pockets) pockets.members.push_back({name, value, {}});
    const std::vector<Published> parts = shares(pockets, ledger.total);
    remarks.add(rounding_note(pockets, ledger.total));
    for (std::size_t i = 0; i < pockets.members.size(); ++i)
        table.rows.push_back(
            {{text_cell(typeset(dutch::capitalised(pockets.members[i].name))),
              remarks.cell(pockets.members[i].value, ledger_field), text_cell(parts[i].text())},
             false});
    table.remarks = remarks.take();
    return table;
}

Block disclaimer_of(const PublishedLedger& ledger) {
    Run first = plain_runs("Lees dit eerst. ").front();
    first.bold = true;
    return {Paragraph{{first, plain_runs(typeset(ledger.disclaimer)).front()}, true}};
}

} // namespace

Blocks make_block(const LedgerOptions&, Composing& composing) {
    Blocks blocks;
    if (!composing.publication.ledger) return blocks;
    const PublishedLedger& ledger = *composing.publication.ledger;
    const auto pro_memoria = std::count_if(ledger.lines.begin(), ledger.lines.end(),
                                           [](const PublishedLedgerLine& line) { return line.pm; });
    blocks.push_back(disclaimer_of(ledger));
    blocks.push_back({table_of_lines(ledger, static_cast<std::size_t>(pro_memoria))});
    if (const auto bars = bars_of(ledger); !bars.empty()) blocks.push_back({tornado_of(bars, composing)});
    if (!ledger.pockets.empty()) blocks.push_back({table_of_pockets(ledger)});
    if (!ledger.ratios.empty()) {
        blocks.push_back(
            {Paragraph{plain_runs("Verhoudingen, elk met waarover ze gaan; ze zijn niet met elkaar te "
                                  "vergelijken:")}});
        blocks.push_back(list_of(ledger.ratios));
    }
    composing.shown.insert(ledger_field);
    return blocks;
}

} // namespace verantwoord
