#include "indicator/trace/trace.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"
#include "indicator/counting/measured_rows.hpp"
#include "indicator/definition/crosswalk.hpp"
#include "indicator/definition/find_indicator.hpp"
#include "indicator/figure/coded_figures.hpp"
#include "indicator/figure/halves.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

[[noreturn]] void refuse(const Sentence& message, std::string_view word,
                         const std::vector<std::string>& known) {
    throw Failure("B02", {}, message,
                  suggestion(word, known, Sentence("kies uit: {}", say::foreign_list(known))));
}

const Dimension& dimension_of(const Indicator& indicator, const std::string& name) {
    for (const auto& id : indicator.breakdowns)
        if (text::word_form(id) == text::word_form(name)) return known_dimension(id);
    if (indicator.breakdowns.empty())
        throw Failure("B02", {}, {"{} heeft geen uitsplitsingen", say::quoted(indicator.id)},
                      {"vraag het spoor van het totaal: verantwoord spoor {}", say::foreign(indicator.id)});
    refuse({"{} is niet uitgesplitst naar {}", say::quoted(indicator.id), say::quoted(name)}, name,
           indicator.breakdowns);
}

/// The name under which the member is shown; a location may be asked for by its id too, a
/// municipality in any spelling.
std::string shown_name(const CellName& cell, const Centre& centre) {
    if (text::word_form(cell.dimension) == "locatie")
        for (const Location& location : centre.locations)
            if (text::word_form(location.id) == text::word_form(cell.member)) return location.name;
    if (text::word_form(cell.dimension) == "gemeente") return centre.towns.read(cell.member).name;
    return cell.member;
}

std::uint32_t member_of(const Grouping& grouping, const CellName& cell, const Centre& centre) {
    const std::string shown = text::word_form(shown_name(cell, centre));
    for (std::size_t index = 0; index < grouping.members.size(); ++index)
        if (text::word_form(grouping.members[index].name) == shown) return static_cast<std::uint32_t>(index);
    std::vector<std::string> names;
    for (const auto& member : grouping.members) names.push_back(member.name);
    refuse({"{} heeft geen onderdeel {}", say::quoted(cell.dimension), say::quoted(cell.member)}, cell.member,
           names);
}

Indicator part_of(const Indicator& indicator, const Crosswalk& crosswalk, const CellName& cell,
                  const Centre& centre) {
    std::vector<std::string> names;
    for (auto& part : crosswalk_parts(indicator, crosswalk, centre)) {
        if (text::word_form(part.heading) == text::word_form(cell.member)) return std::move(part.indicator);
        names.push_back(part.heading);
    }
    refuse({"{} heeft geen onderdeel {}", say::quoted(cell.dimension), say::quoted(cell.member)}, cell.member,
           names);
}

/// The rows of the cell that the code says it used; all of them when it names none.
RowSet used_by_code(const Indicator& indicator, RowSet rows, Plan& plan, Year year, CodeRunner* runner,
                    Diagnostics& diagnostics) {
    if (!runner) return rows;
    const std::vector<CodedTask> tasks{
        {&indicator, &plan.table(indicator), std::move(rows), plan.period(year), "spoor"}};
    auto answers = runner->run(plan.lookup().administration(), plan.agreement(), tasks, diagnostics);
    if (answers.empty() || !answers.front().names_rows) return tasks.front().rows;
    std::erase_if(answers.front().used, [&](auto row) { return row >= tasks.front().table->rows(); });
    return std::move(answers.front().used);
}

} // namespace

RowSet measured_rows(const Indicator& indicator, Plan& plan, Year year) {
    const auto selection = plan.selection(indicator, year);
    if (!std::holds_alternative<Selection>(selection)) return {};
    const auto measure = make_measure(indicator.calculation, plan.table(indicator), plan.lookup());
    if (!measure) return {};
    RowSet rows = std::get<Selection>(selection).rows();
    if (measure->kind != Measure::Kind::Rows)
        std::erase_if(rows, [&](std::uint32_t row) { return !measure->filled(row); });
    return rows;
}

std::vector<RowPlace> rows_behind(const Administration& administration, const Agreement& agreement,
                                  const std::vector<Indicator>& indicators, const Indicator& asked,
                                  const std::optional<CellName>& cell, Year year, CodeRunner* runner,
                                  Diagnostics& diagnostics) {
    std::vector<RowPlace> places;
    const auto evaluated = with_own_halves(indicators, agreement);
    const Indicator* found =
        std::holds_alternative<Proportion>(asked.calculation) ? find_indicator(evaluated, asked.id) : nullptr;
    const Indicator& indicator = found ? *found : asked;
    if (const auto* halves = std::get_if<Proportion>(&indicator.calculation)) {
        if (cell) dimension_of(indicator, cell->dimension);
        for (const auto& id : {halves->numerator, halves->denominator})
            if (const auto* half = find_indicator(evaluated, id)) {
                const auto part =
                    rows_behind(administration, agreement, {}, *half, cell, year, runner, diagnostics);
                places.insert(places.end(), part.begin(), part.end());
            }
        return places;
    }
    if (cell)
        for (const auto& crosswalk : indicator.crosswalks)
            if (text::word_form(crosswalk.id) == text::word_form(cell->dimension))
                return rows_behind(administration, agreement, indicators,
                                   part_of(indicator, crosswalk, *cell, administration.centre), std::nullopt,
                                   year, runner, diagnostics);
    Plan plan(administration, agreement);
    const Table& table = plan.table(indicator);
    RowSet rows = measured_rows(indicator, plan, year);
    if (cell) {
        const auto& grouping = plan.grouping(dimension_of(indicator, cell->dimension), indicator, year);
        const auto member = member_of(grouping, *cell, administration.centre);
        std::erase_if(rows, [&](std::uint32_t row) { return grouping.member(row) != member; });
    }
    if (std::holds_alternative<Coded>(indicator.calculation))
        rows = used_by_code(indicator, std::move(rows), plan, year, runner, diagnostics);
    places.reserve(rows.size());
    // One line of a file may be several rows (a week's schedule, a list of participants) and is shown once.
    for (const auto row : rows) {
        const RowPlace place = table.place(row);
        const bool again = !places.empty() && places.back().line == place.line &&
                           places.back().cell == place.cell && places.back().file == place.file;
        if (!again) places.push_back(place);
    }
    return places;
}

} // namespace verantwoord
