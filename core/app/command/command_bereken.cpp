// `bereken`: the figures as the report may show them.

#include "app/line/command.hpp"
#include "app/report/walked.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"
#include "document/words/wording.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

struct CalculateOptions : CentreOptions {
    std::string indicator; ///< empty: all
    std::string dimension; ///< of which breakdown the parts are shown too; empty: none
};

void describe(Usage& usage, CalculateOptions& options) {
    usage.centre(options.centre);
    usage.agreement(options.agreement);
    usage.option("--indicator", options.indicator, "NAAM", "alleen deze indicator");
    usage.option("--per", options.dimension, "WAT", "uitgesplitst, bijvoorbeeld naar maand of locatie");
    usage.json();
}

/// Name, this year, last year, target.
using Row = std::array<std::string, 4>;

/// The rows in columns of equal width, counted in characters; numbers stand to the right.
std::string as_table(const std::vector<Row>& rows) {
    std::array<std::size_t, 4> widths{};
    for (const Row& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text::width(row[i]));
    std::string result;
    for (const Row& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - text::width(row[i]), ' ');
            line += i == 0 ? row[i] + padding : "  " + padding + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        result += line + "\n";
    }
    return result;
}

std::string target_text(const PublishedIndicator& indicator) {
    if (indicator.verdict == PublishedVerdict::None) return {};
    return (indicator.target_at_most ? "hoogstens " : "minstens ") + indicator.target.text();
}

void add_indicator(const PublishedIndicator& indicator, const std::string& dimension,
                   std::vector<Row>& rows) {
    // A proportion of the whole centre, beside figures of part of it, is the exception that must be seen.
    const bool exception =
        !indicator.numerator.empty() && indicator.about_people && indicator.of_whole_centre;
    rows.push_back(
        {indicator.name + " (" + indicator.unit_name + ")" + (exception ? " " + indicator.of_whom : ""),
         indicator.total.text(), indicator.last_year.text(), target_text(indicator)});
    const PublishedBreakdown* breakdown = dimension.empty() ? nullptr : indicator.breakdown(dimension);
    if (breakdown == nullptr) return;
    for (const PublishedMember& member : breakdown->members)
        rows.push_back({"  " + member.name, member.value.text(), member.last_year.text(), ""});
}

nlohmann::ordered_json exact(const Published& figure) {
    if (!figure.open()) return nullptr;
    if (const auto* fraction = std::get_if<Ratio>(&figure.amount()))
        return {{"teller", fraction->numerator}, {"noemer", fraction->denominator}};
    return std::get<Whole>(figure.amount()).value;
}

nlohmann::ordered_json as_json(const Published& figure) {
    return {{"getoond", figure.text()}, {"waarde", exact(figure)}};
}

nlohmann::ordered_json as_json(const PublishedIndicator& indicator, const std::string& dimension) {
    nlohmann::ordered_json result{{"id", indicator.id},
                                  {"naam", indicator.name},
                                  {"eenheid", indicator.unit_name},
                                  {"over_wie", indicator.of_whom},
                                  {"dit_jaar", as_json(indicator.total)},
                                  {"vorig_jaar", as_json(indicator.last_year)}};
    if (indicator.verdict != PublishedVerdict::None) {
        result["doel"] = as_json(indicator.target);
        result["richting"] = indicator.target_at_most ? "hoogstens" : "minstens";
        result["oordeel"] = wording::verdict(indicator.verdict);
    }
    for (const PublishedBreakdown& breakdown : indicator.breakdowns) {
        if (!dimension.empty() && breakdown.dimension != dimension) continue;
        auto members = nlohmann::ordered_json::array();
        for (const PublishedMember& member : breakdown.members)
            members.push_back({{"naam", member.name},
                               {"dit_jaar", as_json(member.value)},
                               {"vorig_jaar", as_json(member.last_year)}});
        result["uitsplitsingen"][breakdown.dimension] = std::move(members);
    }
    return result;
}

/// Refuses a name that no publication has: a typing error must not look like an empty answer.
void require_known(const CalculateOptions& options, const Road& road) {
    std::vector<std::string> indicators, dimensions;
    for (const Commission& each : road.commissions)
        for (const PublishedIndicator& indicator : each.publication.indicators) {
            indicators.push_back(indicator.id);
            for (const PublishedBreakdown& breakdown : indicator.breakdowns)
                dimensions.push_back(breakdown.dimension);
        }
    std::sort(dimensions.begin(), dimensions.end());
    dimensions.erase(std::unique(dimensions.begin(), dimensions.end()), dimensions.end());
    const auto require = [](const std::string& word, const std::vector<std::string>& known,
                            const std::string& what) {
        if (word.empty() || std::find(known.begin(), known.end(), word) != known.end()) return;
        throw Failure("B02", {}, {"{} {} is er niet", say::own(what), say::quoted(word)},
                      suggestion(word, known, Sentence("kies uit: {}", say::foreign_joined(known))));
    };
    if (road.commissions.empty()) return;
    require(options.indicator, indicators, "de indicator");
    require(options.dimension, dimensions, "de uitsplitsing");
}

int run(const CalculateOptions& options, const Session& session) {
    Diagnostics diagnostics;
    const Walked walked = walk_for(options.request(), session, diagnostics);
    const Road& road = walked.road;
    tell(session.voice, "Gelezen", input_summary(road.administration));
    require_known(options, road);
    nlohmann::ordered_json agreements = nlohmann::ordered_json::array();
    std::string text;
    for (const Commission& each : road.commissions) {
        const Agreement& agreement = each.evaluation.agreement;
        std::vector<Row> rows{{"", name(agreement.period), name(year_earlier(agreement.period)), "afspraak"}};
        auto indicators = nlohmann::ordered_json::array();
        for (const PublishedIndicator& indicator : each.publication.indicators) {
            if (!options.indicator.empty() && indicator.id != options.indicator) continue;
            add_indicator(indicator, options.dimension, rows);
            indicators.push_back(as_json(indicator, options.dimension));
        }
        text += (text.empty() ? "" : "\n") + agreement.funder + " (" + agreement.id + ")\n" + as_table(rows);
        agreements.push_back(
            {{"afspraak", agreement.id},
             {"financier", agreement.funder},
             {"periode", {{"van", iso(agreement.period.from)}, {"tot", iso(agreement.period.until)}}},
             {"indicatoren", std::move(indicators)}});
    }
    speak_errors(session.voice, diagnostics, to_see_all(options, session));
    if (!session.voice.json) {
        print(text);
    } else {
        auto result = answer(diagnostics);
        result["afspraken"] = std::move(agreements);
        print_json(result);
    }
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_bereken() {
    return command<CalculateOptions>(30, "bereken", "toon de cijfers zoals ze in het rapport mogen staan",
                                     describe, run);
}

} // namespace verantwoord
