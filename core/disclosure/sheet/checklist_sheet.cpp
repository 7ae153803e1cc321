// A funder's checklist with what the centre answered on each point, and the figure that is its evidence.
#include "base/amount/dutch.hpp"
#include "disclosure/sheet/sheets.hpp"

namespace verantwoord {

namespace {

std::string state_in_words(const PointAnswer& answer, bool yes_no) {
    if (yes_no) {
        if (answer.state == PointState::Present) return "ja";
        if (answer.state == PointState::Absent) return "nee";
        if (answer.state == PointState::UnderWay) return "deels";
    }
    std::string state(to_dutch(answer.state));
    if (answer.state == PointState::UnderWay && answer.until_year)
        state += " tot en met " + std::to_string(*answer.until_year);
    return state;
}

std::string_view status_of(PointState state) {
    switch (state) {
    case PointState::Present:
    case PointState::Equivalent: return "gehaald";
    case PointState::UnderWay: return "bijna";
    case PointState::Absent: return "niet";
    case PointState::NotApplicable: return "";
    }
    return "";
}

std::string joined(const std::string& a, const std::string& b) {
    if (a.empty() || b.empty()) return a + b;
    return a + (a.ends_with('.') ? " " : ". ") + b;
}

std::string explained(const PointAnswer& answer) {
    std::string evidence = answer.evidence;
    if (answer.date) evidence += (evidence.empty() ? "" : ", ") + dutch::day(*answer.date);
    return joined(answer.explanation, evidence);
}

} // namespace

PublishedSheet make_checklist_sheet(const Checklist& list, const SheetContext& context) {
    PublishedSheet sheet{list.id, list.name, list.sentence, {{"Punt", false}}, {}, {}};
    sheet.columns.push_back({list.yes_no ? "Ja of nee" : "Hoe het ervoor staat", false});
    sheet.columns.push_back({"Toelichting en bewijs", false});
    for (const auto& point : list.points) {
        SheetRow row{{text_in_cell(point.name)}, false};
        const auto& answers = context.administration.quality.points;
        const auto found = answers.find(point.id);
        if (found == answers.end()) {
            row.cells.push_back({"niet ingevuld", std::nullopt, "onbekend"});
            row.cells.push_back(text_in_cell({}));
        } else {
            row.cells.push_back({state_in_words(found->second, list.yes_no), std::nullopt,
                                 std::string(status_of(found->second.state))});
            row.cells.push_back(text_in_cell(explained(found->second)));
        }
        const PublishedIndicator* indicator =
            point.indicator.empty() ? nullptr : context.publication.indicator(point.indicator);
        if (indicator && indicator->total.open())
            row.cells.back().text =
                joined(row.cells.back().text, indicator->name + ": " + indicator->total.text());
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace verantwoord
