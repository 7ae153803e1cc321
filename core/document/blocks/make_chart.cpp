// The block `grafiek`: one breakdown as a chart, with its message in words and the same numbers as a table.
#include "document/blocks/makers.hpp"
#include "document/charts/chart_selection.hpp"
#include "document/charts/draw.hpp"
#include "document/words/shares.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

namespace verantwoord {

namespace {

ChartData data_of(const ChartOptions& options, const Composing& composing) {
    const PublishedBreakdown& breakdown = options.indicator->at(options.per);
    ChartData data;
    data.year = composing.year();
    data.last_year = composing.last_year();
    data.with_last_year = options.with_last_year;
    data.total = options.indicator->total;
    data.total_last_year = options.indicator->last_year;
    data.adds_up = breakdown.adds_up;
    data.in_time = breakdown.in_time;
    const auto parts = shares(breakdown, options.indicator->total);
    for (std::size_t i = 0; i < breakdown.members.size(); ++i) {
        const PublishedMember& member = breakdown.members[i];
        data.members.push_back({member.name, member.value, member.last_year, parts[i].text()});
    }
    return data;
}

/// A chart, and what stands below it.
struct Drawn {
    Chart chart;
    std::vector<std::string> remarks;
};

Drawn lying_bars(const ChartData& data, const TextMeasure& measure) {
    // A long row of months stays a row in time: a line has room for all of them.
    if (data.in_time && data.members.size() > most_bars) return {draw_lines(data, measure), {}};
    const ChartSelection selection = largest_members(data);
    Drawn drawn{draw_lying_bars(selection.data, measure), {}};
    if (!selection.remark.empty()) drawn.remarks.push_back(selection.remark);
    return drawn;
}

Drawn draw(const ChartOptions& options, const ChartData& data, const TextMeasure& measure) {
    using Kind = ChartOptions::Kind;
    const bool fits = data.in_time || data.members.size() <= most_bars;
    if (options.kind == Kind::Flow && is_flow(data)) return {draw_flow(data, measure), {}};
    if (options.kind == Kind::Line && fits) return {draw_lines(data, measure), {}};
    if (options.kind == Kind::Bars)
        if (auto chart = draw_bars(data, measure)) return {std::move(*chart), {}};
    if (options.kind == Kind::Stacked)
        if (auto chart = draw_stacked_bar(data, measure)) {
            const PublishedIndicator& indicator = *options.indicator;
            Drawn drawn{std::move(*chart), {rounding_note(indicator.at(options.per), indicator.total)}};
            std::erase(drawn.remarks, std::string());
            return drawn;
        }
    return lying_bars(data, measure);
}

/// The same numbers as a table, from the maker of tables.
DataTable table_of(const ChartOptions& options, Composing& composing) {
    TableOptions table;
    table.indicators = {options.indicator};
    table.per = options.per;
    table.columns = {ColumnChoice::ThisYear};
    if (options.with_last_year) table.columns.push_back(ColumnChoice::LastYear);
    if (options.kind == ChartOptions::Kind::Stacked) table.columns.push_back(ColumnChoice::Share);
    table.title = options.title;
    return std::get<DataTable>(make_block(table, composing).front().value);
}

} // namespace

Blocks make_block(const ChartOptions& options, Composing& composing) {
    Blocks blocks;
    const ChartData data = data_of(options, composing);
    if (data.members.empty()) {
        const std::string name = wording::uncapitalised(typeset(options.indicator->name));
        blocks.push_back({Paragraph{plain_runs("Over " + name + " zijn hier geen gegevens.")}});
        return blocks;
    }
    FigureBlock figure;
    figure.data = table_of(options, composing);
    figure.caption = figure.data.caption;
    Drawn drawn = draw(options, data, composing.measure);
    figure.chart = std::move(drawn.chart);
    const bool flow = options.kind == ChartOptions::Kind::Flow && is_flow(data);
    figure.alternative =
        flow ? flow_text(words_of(figure.caption), data) : alternative_text(words_of(figure.caption), data);
    if (const std::string note = wording::reach_note({options.indicator}); !note.empty())
        drawn.remarks.push_back(note);
    for (const std::string& remark : drawn.remarks) {
        figure.alternative += " " + remark;
        figure.remarks.push_back(plain_runs(typeset(remark)));
    }
    blocks.push_back({std::move(figure)});
    return blocks;
}

} // namespace verantwoord
