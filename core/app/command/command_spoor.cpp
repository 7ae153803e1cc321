// `spoor`: the rows behind a figure.

#include "administration/centre/own_words.hpp"
#include "administration/workbook/address.hpp"
#include "app/line/command.hpp"
#include "app/report/walked.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/sheet_name.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"
#include "indicator/trace/trace.hpp"

namespace verantwoord {

namespace {

struct TraceOptions : CentreOptions {
    std::string indicator;
    std::string cell; ///< "maand=maart"; empty: the total
    bool last_year = false;
};

void describe(Usage& usage, TraceOptions& options) {
    usage.word("indicator", options.indicator, "bijvoorbeeld unieke_bezoekers", Usage::Need::Required);
    usage.centre(options.centre);
    usage.agreement(options.agreement);
    usage.option("--cel", options.cell, "WAT=WELK", "één onderdeel, bijvoorbeeld maand=maart");
    usage.flag("--vorig-jaar", options.last_year, "het cijfer van een jaar eerder");
    usage.json();
}

std::optional<CellName> cell_from(const std::string& text) {
    if (text.empty()) return std::nullopt;
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        throw Failure("B02", {}, {"{} is geen onderdeel van een cijfer", say::quoted(text)},
                      "schrijf bijvoorbeeld --cel maand=maart");
    return CellName{text.substr(0, equals), text.substr(equals + 1)};
}

const Indicator& indicator_in(const Commission& commission, const std::string& id) {
    std::vector<std::string> ids;
    for (const Indicator& each : commission.plugin->indicators) {
        if (each.id == id) return each;
        ids.push_back(each.id);
    }
    throw Failure("B02", {}, {"de indicator {} is er niet", say::quoted(id)},
                  suggestion(id, ids, "bekijk ze met: verantwoord bereken"));
}

/// The cells to look behind; for members that the report shows together, each of them.
std::vector<std::optional<CellName>> cells_of(const std::optional<CellName>& cell,
                                              const PublishedIndicator* shown) {
    if (cell && shown)
        for (const PublishedBreakdown& breakdown : shown->breakdowns)
            for (const PublishedMember& member : breakdown.members) {
                if (member.made_of.empty() ||
                    text::word_form(breakdown.dimension) != text::word_form(cell->dimension) ||
                    text::word_form(member.name) != text::word_form(cell->member))
                    continue;
                std::vector<std::optional<CellName>> parts;
                for (const std::string& part : member.made_of)
                    parts.push_back(CellName{cell->dimension, part});
                return parts;
            }
    return {cell};
}

/// "gegevens/bezoeken.csv:3"; of a line that is several rows also which of its cells, in a sheet "B3".
std::string shown(const RowPlace& row) {
    if (row.cell == 0) return row_in(row.file, row.line);
    if (workbook_of(row.file).empty())
        return row_in(row.file, row.line) + ", kolom " + std::to_string(row.cell);
    return std::string(row.file) + "!" + workbook::column_letters(row.cell - 1) + std::to_string(row.line);
}

int run(const TraceOptions& options, const Session& session) {
    Diagnostics diagnostics;
    const auto cell = cell_from(options.cell);
    const Walked walked = walk_for(options.request(), session, diagnostics);
    const Road& road = walked.road;
    std::string text;
    auto agreements = nlohmann::ordered_json::array();
    for (const Commission& each : road.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        const Indicator& indicator = indicator_in(each, options.indicator);
        std::vector<RowPlace> rows;
        for (const auto& part : cells_of(cell, each.publication.indicator(indicator.id))) {
            const auto behind =
                rows_behind(road.administration, agreement, each.plugin->indicators, indicator, part,
                            options.last_year ? Year::Last : Year::This, walked.runner.get(), diagnostics);
            rows.insert(rows.end(), behind.begin(), behind.end());
        }
        const Period period = options.last_year ? year_earlier(agreement.period) : agreement.period;
        text += name_in_own_words(agreement, indicator.name) + ", " + name(period) + ", " + agreement.funder +
                (cell ? ", " + options.cell : "") + ": " +
                dutch::number(static_cast<std::int64_t>(rows.size())) + " " +
                std::string(dutch::plural(static_cast<std::int64_t>(rows.size()), "regel", "regels")) + "\n" +
                in_own_words(agreement, indicator.definition) + "\n";
        auto places = nlohmann::ordered_json::array();
        for (const RowPlace& row : rows) {
            const std::string place = shown(row);
            text += place + "\n";
            if (session.voice.json) places.push_back(place);
        }
        agreements.push_back({{"afspraak", agreement.id},
                              {"indicator", indicator.id},
                              {"definitie", in_own_words(agreement, indicator.definition)},
                              {"regels", std::move(places)}});
    }
    speak_errors(session.voice, diagnostics, to_see_all(options, session));
    if (!session.voice.json) {
        print(text);
    } else {
        auto result = answer(diagnostics);
        result["spoor"] = std::move(agreements);
        print_json(result);
    }
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_spoor() {
    return command<TraceOptions>(60, "spoor", "toon de regels achter een cijfer", describe, run);
}

} // namespace verantwoord
