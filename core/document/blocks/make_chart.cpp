// The block `grafiek`: one breakdown as a chart, with its message in words and the same numbers as a table.
#include "document/blocks/makers.hpp"
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
    const auto texts = share_texts(breakdown, options.indicator->total);
    for (std::size_t i = 0; i < breakdown.members.size(); ++i) {
        const PublishedMember& member = breakdown.members[i];
        data.members.push_back({member.name, member.value, member.last_year, texts[i]});
    }
    return data;
}

Chart draw(ChartOptions::Kind kind, const ChartData& data, const TextMeasure& measure) {
    std::optional<Chart> chart;
    if (kind == ChartOptions::Kind::Flow && is_flow(data)) return draw_flow(data, measure);
    if (kind == ChartOptions::Kind::Line) return draw_lines(data, measure);
    if (kind == ChartOptions::Kind::Bars) chart = draw_bars(data, measure);
    if (kind == ChartOptions::Kind::Stacked) chart = draw_stacked_bar(data, measure);
    return chart ? std::move(*chart) : draw_lying_bars(data, measure);
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
    figure.chart = draw(options.kind, data, composing.measure);
    const bool flow = options.kind == ChartOptions::Kind::Flow && is_flow(data);
    figure.alternative =
        flow ? flow_text(words_of(figure.caption), data) : alternative_text(words_of(figure.caption), data);
    blocks.push_back({std::move(figure)});
    return blocks;
}

} // namespace verantwoord
