// The block `tabel`: figures in rows with this year, last year, differences and shares as columns.
#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "document/blocks/makers.hpp"
#include "document/words/shares.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

std::string heading_of(ColumnChoice column, const Composing& composing) {
    switch (column) {
    case ColumnChoice::ThisYear: return composing.year();
    case ColumnChoice::LastYear: return composing.last_year();
    case ColumnChoice::TwoYearsBefore: return wording::name_of_two_years_before(composing.last_year());
    case ColumnChoice::Difference: return "Verschil";
    case ColumnChoice::DifferencePercent: return "Verschil in %";
    case ColumnChoice::Share: return "Aandeel";
    case ColumnChoice::Target: return "Afspraak";
    case ColumnChoice::Verdict: return "Oordeel";
    }
    return "";
}

Align align_of(ColumnChoice column) { return column == ColumnChoice::Verdict ? Align::Left : Align::Right; }

TableColumn column_of(ColumnChoice column, const Composing& composing) {
    return {plain_runs(heading_of(column, composing)), align_of(column)};
}

TableCell relative_cell(const Published& value, const Published& last_year, std::string field,
                        Remarks& remarks) {
    TableCell cell = remarks.cell(wording::relative_difference(value, last_year), std::move(field));
    cell.runs.front().text = wording::relative_text(value, last_year);
    return cell;
}

/// A figure of this year and last year in the columns that are the same for indicators, members and totals.
TableCell figure_cell(ColumnChoice column, const Published& value, const Published& last_year,
                      const std::string& field, Remarks& remarks) {
    switch (column) {
    case ColumnChoice::LastYear: return remarks.cell(last_year, field + ".vorig_jaar");
    case ColumnChoice::Difference: return remarks.signed_cell(value.minus(last_year), field + ".verschil");
    case ColumnChoice::DifferencePercent:
        return relative_cell(value, last_year, field + ".verschil_procent", remarks);
    default: return remarks.cell(value, field);
    }
}

/// What stands in the place of a difference between years that were not counted in the same way; nothing
/// without a break.
std::optional<TableCell> broken_cell(ColumnChoice column, const PublishedIndicator& indicator,
                                     const std::string& last_year, Remarks& remarks) {
    const bool compares = column == ColumnChoice::Difference || column == ColumnChoice::DifferencePercent;
    if (!compares || !wording::broken_between(indicator, last_year)) return std::nullopt;
    remarks.add(typeset(indicator.name + ": " + wording::uncapitalised(indicator.method_break)));
    return text_cell(std::string(wording::broken));
}

TableCell indicator_cell(ColumnChoice column, const PublishedIndicator& indicator, const Composing& composing,
                         Remarks& remarks) {
    const std::string last_year = composing.last_year();
    if (auto broken = broken_cell(column, indicator, last_year, remarks)) return std::move(*broken);
    if (column == ColumnChoice::TwoYearsBefore)
        return remarks.cell(wording::two_years_before(indicator, last_year),
                            indicator.id + ".twee_jaar_eerder");
    if (column == ColumnChoice::Target) {
        if (!wording::has_target(indicator)) return text_cell("niet afgesproken");
        TableCell cell = remarks.cell(indicator.target, indicator.id + ".doel");
        cell.runs.front().text = wording::target(indicator);
        return cell;
    }
    if (column == ColumnChoice::Verdict)
        return {plain_runs(std::string(wording::verdict(indicator.verdict))),
                std::string(wording::status(indicator.verdict))};
    return figure_cell(column, indicator.total, indicator.last_year, indicator.id, remarks);
}

DataTable table_of_indicators(const TableOptions& options, Composing& composing) {
    DataTable table;
    Remarks remarks;
    table.columns.push_back({plain_runs("Onderwerp"), Align::Left});
    for (const ColumnChoice column : options.columns) table.columns.push_back(column_of(column, composing));
    for (const PublishedIndicator* indicator : options.indicators) {
        TableRow row{{text_cell(typeset(indicator->name))}, false};
        for (const ColumnChoice column : options.columns)
            row.cells.push_back(indicator_cell(column, *indicator, composing, remarks));
        table.rows.push_back(std::move(row));
        const bool earlier = std::find(options.columns.begin(), options.columns.end(),
                                       ColumnChoice::TwoYearsBefore) != options.columns.end();
        earlier ? composing.show_earlier(*indicator) : composing.show(*indicator);
    }
    remarks.add(wording::reach_note(options.indicators));
    table.remarks = remarks.take();
    return table;
}

/// What stands below a column with shares of these members; nothing without such a column.
std::string share_note(const TableOptions& options, const PublishedIndicator& indicator) {
    const auto& columns = options.columns;
    if (std::find(columns.begin(), columns.end(), ColumnChoice::Share) == columns.end()) return {};
    return rounding_note(indicator.at(options.per), indicator.total);
}

TableRow total_row(const TableOptions& options, const PublishedIndicator& indicator,
                   const std::string& last_year, Remarks& remarks) {
    TableRow row{{text_cell("Totaal")}, true};
    for (const ColumnChoice column : options.columns) {
        if (auto broken = broken_cell(column, indicator, last_year, remarks))
            row.cells.push_back(std::move(*broken));
        else if (column == ColumnChoice::Share)
            row.cells.push_back(remarks.cell(indicator.total.share_of(indicator.total), indicator.id));
        else
            row.cells.push_back(
                figure_cell(column, indicator.total, indicator.last_year, indicator.id, remarks));
    }
    return row;
}

DataTable table_of_members(const TableOptions& options, Composing& composing) {
    const PublishedIndicator& indicator = *options.indicators.front();
    const PublishedBreakdown& breakdown = indicator.at(options.per);
    DataTable table;
    Remarks remarks;
    remarks.add(breakdown.note);
    remarks.add(breakdown.together);
    remarks.add(share_note(options, indicator));
    remarks.add(wording::reach_note(options.indicators));
    table.columns.push_back({plain_runs(breakdown.label), Align::Left});
    for (const ColumnChoice column : options.columns) table.columns.push_back(column_of(column, composing));
    const std::string last_year = composing.last_year();
    const auto parts = shares(breakdown, indicator.total);
    const std::string field = indicator.id + "/" + breakdown.dimension;
    for (std::size_t i = 0; i < breakdown.members.size(); ++i) {
        const PublishedMember& member = breakdown.members[i];
        TableRow row{{text_cell(dutch::capitalised(member.name))}, false};
        for (const ColumnChoice column : options.columns) {
            auto broken = broken_cell(column, indicator, last_year, remarks);
            row.cells.push_back(broken ? std::move(*broken)
                                : column == ColumnChoice::Share
                                    ? remarks.cell(parts[i], field)
                                    : figure_cell(column, member.value, member.last_year, field, remarks));
        }
        table.rows.push_back(std::move(row));
    }
    if (options.total) table.rows.push_back(total_row(options, indicator, last_year, remarks));
    table.remarks = remarks.take();
    composing.show(indicator, options.per);
    if (options.total) composing.show(indicator);
    return table;
}

/// The members of all indicators by name, in the order in which they are first seen.
std::vector<std::string> member_names(const TableOptions& options) {
    std::vector<std::string> names;
    for (const PublishedIndicator* indicator : options.indicators)
        for (const PublishedMember& member : indicator->at(options.per).members)
            if (std::find(names.begin(), names.end(), member.name) == names.end())
                names.push_back(member.name);
    return names;
}

/// One member of one indicator in each column.
std::vector<TableCell> member_cells(const TableOptions& options, const PublishedIndicator& indicator,
                                    const std::string& name, const std::string& last_year, Remarks& remarks) {
    const PublishedBreakdown& breakdown = indicator.at(options.per);
    const std::string field = indicator.id + "/" + breakdown.dimension;
    const auto member = std::find_if(breakdown.members.begin(), breakdown.members.end(),
                                     [&](const PublishedMember& each) { return each.name == name; });
    std::vector<TableCell> cells;
    for (const ColumnChoice column : options.columns) {
        if (member == breakdown.members.end())
            cells.push_back(text_cell("niet van toepassing"));
        else if (auto broken = broken_cell(column, indicator, last_year, remarks))
            cells.push_back(std::move(*broken));
        else if (column == ColumnChoice::Share) {
            const auto at = static_cast<std::size_t>(member - breakdown.members.begin());
            cells.push_back(remarks.cell(shares(breakdown, indicator.total)[at], field));
        } else
            cells.push_back(figure_cell(column, member->value, member->last_year, field, remarks));
    }
    return cells;
}

void add(TableRow& row, std::vector<TableCell> cells) {
    for (TableCell& cell : cells) row.cells.push_back(std::move(cell));
}

/// A table with several indicators beside each other; where each has several columns it has a heading over
/// these.
DataTable table_side_by_side(const TableOptions& options, Composing& composing) {
    DataTable table;
    Remarks remarks;
    const bool grouped = options.columns.size() > 1;
    remarks.add(wording::reach_note(options.indicators));
    const std::string last_year = composing.last_year();
    table.columns.push_back({plain_runs(options.indicators.front()->at(options.per).label), Align::Left});
    if (grouped) table.groups.push_back({{}, 1});
    TableRow total{{text_cell("Totaal")}, true};
    for (const PublishedIndicator* indicator : options.indicators) {
        const Runs name = plain_runs(typeset(indicator->name));
        if (grouped) table.groups.push_back({name, options.columns.size()});
        for (const ColumnChoice column : options.columns)
            table.columns.push_back(grouped ? column_of(column, composing) : TableColumn{name, Align::Right});
        remarks.add(indicator->at(options.per).note);
        remarks.add(indicator->at(options.per).together);
        remarks.add(share_note(options, *indicator));
        composing.show(*indicator, options.per);
        if (!options.total) continue;
        composing.show(*indicator);
        TableRow own = total_row(options, *indicator, last_year, remarks);
        own.cells.erase(own.cells.begin());
        add(total, std::move(own.cells));
    }
    for (const std::string& name : member_names(options)) {
        TableRow row{{text_cell(dutch::capitalised(name))}, false};
        for (const PublishedIndicator* indicator : options.indicators)
            add(row, member_cells(options, *indicator, name, last_year, remarks));
        table.rows.push_back(std::move(row));
    }
    if (options.total) table.rows.push_back(std::move(total));
    table.remarks = remarks.take();
    return table;
}

std::string caption_of(const TableOptions& options, const Composing& composing) {
    const PublishedIndicator& first = *options.indicators.front();
    if (options.per.empty()) return "Cijfers over " + composing.year();
    const std::string per = " naar " + wording::uncapitalised(first.at(options.per).label);
    if (options.indicators.size() > 1) return "Cijfers over " + composing.year() + per;
    return typeset(first.name) + per + ", " + composing.year();
}

} // namespace

Blocks make_block(const TableOptions& options, Composing& composing) {
    must(!options.indicators.empty(), "een tabel heeft geen indicatoren");
    DataTable table = options.per.empty()             ? table_of_indicators(options, composing)
                      : options.indicators.size() > 1 ? table_side_by_side(options, composing)
                                                      : table_of_members(options, composing);
    table.caption = composing.title(options.title, caption_of(options, composing));
    Blocks blocks;
    blocks.push_back({std::move(table)});
    return blocks;
}

} // namespace verantwoord
