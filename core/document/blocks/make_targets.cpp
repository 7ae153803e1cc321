// The block `doelen`: what was agreed beside what came out, as a table, a chart and the explanation of each
// result.
#include "base/amount/dutch.hpp"
#include "document/blocks/makers.hpp"
#include "document/charts/draw.hpp"
#include "document/fields/field_names.hpp"
#include "document/words/typography.hpp"
#include "document/words/wording.hpp"

namespace verantwoord {

namespace {

/// The sentence that explains "bijna gehaald"; empty where the table does not use these words.
std::string meaning_of_nearly(const std::vector<const PublishedIndicator*>& agreed) {
    bool least = false, most = false;
    for (const PublishedIndicator* indicator : agreed)
        if (indicator->verdict == PublishedVerdict::Nearly) (indicator->target_at_most ? most : least) = true;
    std::string result;
    if (least) result = "Bijna gehaald betekent: minstens 90 % van wat is afgesproken.";
    if (most) result = "Bijna gehaald betekent: hoogstens 10 % meer dan het afgesproken maximum.";
    if (least && most)
        result =
            "Bijna gehaald betekent: minstens 90 % van wat is afgesproken, of hoogstens 10 % meer dan een "
            "afgesproken maximum.";
    return result;
}

DataTable overview(const std::vector<const PublishedIndicator*>& agreed, const TargetOptions& options,
                   Composing& composing) {
    DataTable table;
    Remarks remarks;
    table.caption =
        composing.title(options.title, "Wat is afgesproken en wat is bereikt in " + composing.year());
    table.columns = {{plain_runs("Resultaat"), Align::Left},
                     {plain_runs("Afgesproken"), Align::Right},
                     {plain_runs("Bereikt"), Align::Right},
                     {plain_runs(composing.last_year()), Align::Right},
                     {plain_runs("Oordeel"), Align::Left}};
    for (const PublishedIndicator* indicator : agreed) {
        TableCell target = remarks.cell(indicator->target, indicator->id + ".doel");
        target.runs.front().text = wording::target(*indicator);
        table.rows.push_back({{text_cell(typeset(indicator->name)), std::move(target),
                               remarks.cell(indicator->total, indicator->id),
                               remarks.cell(indicator->last_year, indicator->id + ".vorig_jaar"),
                               TableCell{plain_runs(std::string(wording::verdict(indicator->verdict))),
                                         std::string(wording::status(indicator->verdict))}},
                              false});
        composing.show(*indicator);
    }
    remarks.add(meaning_of_nearly(agreed));
    remarks.add(wording::reach_note(agreed));
    table.remarks = remarks.take();
    return table;
}

/// The message in one sentence: how many of the agreements were kept.
std::string message(const std::vector<const PublishedIndicator*>& agreed) {
    std::int64_t reached = 0, nearly = 0, missed = 0, unsaid = 0;
    for (const PublishedIndicator* indicator : agreed) {
        switch (indicator->verdict) {
        case PublishedVerdict::Reached: ++reached; break;
        case PublishedVerdict::Nearly: ++nearly; break;
        case PublishedVerdict::Missed: ++missed; break;
        case PublishedVerdict::None:
        case PublishedVerdict::Undecided: ++unsaid; break;
        }
    }
    std::vector<std::string> parts;
    const auto tell = [&](std::int64_t count, std::string_view word) {
        if (count > 0) parts.push_back(std::to_string(count) + " " + std::string(word));
    };
    tell(reached, "gehaald");
    tell(nearly, "bijna gehaald");
    tell(missed, "niet gehaald");
    tell(unsaid, "niet te beoordelen");
    const auto count = static_cast<std::int64_t>(agreed.size());
    return "Van " + std::to_string(count) + " " +
           std::string(dutch::plural(count, "afgesproken resultaat", "afgesproken resultaten")) + ": " +
           dutch::list(parts) + ".";
}

FigureBlock chart(const std::vector<const PublishedIndicator*>& agreed, const TargetOptions& options,
                  Composing& composing) {
    FigureBlock figure;
    figure.data = overview(agreed, options, composing);
    figure.caption = figure.data.caption;
    std::vector<TargetBar> bars;
    for (const PublishedIndicator* indicator : agreed)
        bars.push_back({typeset(indicator->name), indicator->total, indicator->last_year, indicator->target,
                        wording::target(*indicator)});
    figure.chart = draw_targets(bars, composing.year(), composing.last_year(), composing.measure);
    figure.alternative = words_of(figure.caption) + ". " + message(agreed);
    return figure;
}

} // namespace

Blocks make_block(const TargetOptions& options, Composing& composing) {
    const auto agreed = targets(composing.publication);
    Blocks blocks;
    if (agreed.empty()) {
        blocks.push_back({Paragraph{plain_runs("Over resultaten in getallen is niets afgesproken.")}});
        return blocks;
    }
    if (options.form == TargetOptions::Form::Chart)
        blocks.push_back({chart(agreed, options, composing)});
    else
        blocks.push_back({overview(agreed, options, composing)});
    return blocks;
}

} // namespace verantwoord
