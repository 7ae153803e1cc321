// The block `trend`: several years beside each other, with breaks in method marked and said.
#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "document/blocks/makers.hpp"
#include "document/charts/draw.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

/// How many years before this one are shown: paper has no room for more columns.
constexpr std::size_t most_years = 4;

/// The years before this year that any of the indicators has, oldest first.
std::vector<std::string> years_of(const TrendOptions& options, const Composing& composing) {
    std::set<std::string> found{composing.last_year()};
    for (const PublishedIndicator* indicator : options.indicators)
        for (const PublishedIndicator::EarlierYear& earlier : indicator->earlier) found.insert(earlier.year);
    std::vector<std::string> years(found.begin(), found.end());
    if (years.size() > most_years) years.erase(years.begin(), years.end() - most_years);
    return years;
}

/// Whether a year lies before the break in method. Names of years sort as texts, so they can be compared as
/// such.
bool before_break(const PublishedIndicator& indicator, const std::string& year) {
    return !indicator.method_break_year.empty() && year < indicator.method_break_year;
}

class TrendTable {
  public:
    TrendTable(const TrendOptions& options, Composing& composing)
        : composing_(composing), years_(years_of(options, composing)) {
        table_.columns.push_back({plain_runs("Onderwerp"), Align::Left});
        for (const std::string& year : years_) table_.columns.push_back({plain_runs(year), Align::Right});
        table_.columns.push_back({plain_runs(composing.year()), Align::Right});
        table_.columns.push_back({plain_runs("Verschil met " + composing.last_year()), Align::Right});
        for (const PublishedIndicator* indicator : options.indicators) add(*indicator);
        table_.caption = composing.title(options.title, "Ontwikkeling van " + years_.front() +
                                                            " tot en met " + composing.year());
        remarks_.add(wording::reach_note(options.indicators));
        table_.remarks = remarks_.take();
    }
    DataTable take() { return std::move(table_); }

  private:
    void add(const PublishedIndicator& indicator) {
        const bool broken =
            before_break(indicator, years_.front()) && !before_break(indicator, composing_.year());
        TableRow row{{text_cell(typeset(indicator.name) + (broken ? "\u00A0*" : ""))}, false};
        for (const std::string& year : years_) {
            TableCell cell = cell_of(indicator, year);
            if (broken && before_break(indicator, year)) cell.runs.push_back(plain_runs("\u00A0*").front());
            row.cells.push_back(std::move(cell));
        }
        row.cells.push_back(remarks_.cell(indicator.total, indicator.id));
        row.cells.push_back(difference_of(indicator));
        table_.rows.push_back(std::move(row));
        if (broken) explain(indicator);
        composing_.show_earlier(indicator);
    }
    TableCell cell_of(const PublishedIndicator& indicator, const std::string& year) {
        if (year == composing_.last_year())
            return remarks_.cell(indicator.last_year, indicator.id + ".vorig_jaar");
        const auto found = std::find_if(indicator.earlier.begin(), indicator.earlier.end(),
                                        [&](const auto& earlier) { return earlier.year == year; });
        const std::string field = indicator.id + std::string(earlier_suffix);
        return remarks_.cell(found == indicator.earlier.end() ? Published() : found->total, field);
    }
    TableCell difference_of(const PublishedIndicator& indicator) {
        if (wording::broken_between(indicator, composing_.last_year()))
            return text_cell(std::string(wording::broken));
        return remarks_.signed_cell(indicator.difference(), indicator.id + ".verschil");
    }
    /// Says in words where the break lies, so that nobody has to find it in the columns.
    void explain(const PublishedIndicator& indicator) {
        std::string reason = indicator.method_break;
        if (!reason.empty() && std::string_view(".!?").find(reason.back()) == std::string_view::npos)
            reason += '.';
        const std::string& since = indicator.method_break_year;
        std::string last;
        for (const std::string& year : years_)
            if (before_break(indicator, year)) last = year;
        remarks_.add("* " + indicator.name + ": trendbreuk tussen " + last + " en " + since + ". " +
                     dutch::capitalised(reason) + " Vergelijk de jaren met een * niet met " + since +
                     " en later.");
    }

    Composing& composing_;
    std::vector<std::string> years_;
    DataTable table_;
    Remarks remarks_;
};

const Published& figure_of(const PublishedIndicator& indicator, const std::string& year,
                           const Composing& composing) {
    static const Published unknown;
    if (year == composing.year()) return indicator.total;
    if (year == composing.last_year()) return indicator.last_year;
    const auto found = std::find_if(indicator.earlier.begin(), indicator.earlier.end(),
                                    [&](const auto& earlier) { return earlier.year == year; });
    return found == indicator.earlier.end() ? unknown : found->total;
}

/// From the first year to the last of which the number may be seen, in one sentence.
std::string message(const ChartData& data) {
    std::vector<const ChartMember*> open;
    for (const ChartMember& member : data.members)
        if (member.value.open()) open.push_back(&member);
    if (open.empty()) return "Geen van de getallen is getoond.";
    const std::string first = open.front()->value.text() + " in " + open.front()->name;
    if (open.size() == 1) return "Getoond is alleen " + first + ".";
    return "Van " + first + " naar " + open.back()->value.text() + " in " + open.back()->name + ".";
}

FigureBlock chart(const TrendOptions& options, Composing& composing) {
    must(!options.indicators.empty(), "een grafiek heeft geen indicator");
    const PublishedIndicator& indicator = *options.indicators.front();
    FigureBlock figure;
    figure.data = TrendTable(options, composing).take();
    figure.caption = composing.title(options.title, typeset(indicator.name) + " door de jaren");
    figure.data.caption = figure.caption;
    ChartData data;
    data.total = indicator.total; // only its unit is used
    std::vector<std::string> years = years_of(options, composing);
    years.push_back(composing.year());
    for (const std::string& year : years)
        data.members.push_back({year, figure_of(indicator, year, composing), {}, {}});
    figure.chart = draw_lines(data, composing.measure);
    figure.alternative = words_of(figure.caption) + ". " + message(data);
    if (const std::string note = wording::reach_note(options.indicators); !note.empty())
        figure.remarks.push_back(plain_runs(typeset(note)));
    if (!indicator.method_break_year.empty())
        figure.alternative += " Vanaf " + indicator.method_break_year + " is anders geteld.";
    return figure;
}

} // namespace

Blocks make_block(const TrendOptions& options, Composing& composing) {
    Blocks blocks;
    if (options.form == TrendOptions::Form::Chart) {
        blocks.push_back({chart(options, composing)});
        return blocks;
    }
    blocks.push_back({TrendTable(options, composing).take()});
    return blocks;
}

} // namespace verantwoord
