#include "indicator/counting/counting.hpp"
#include "base/must.hpp"
#include "indicator/counting/weeks.hpp"

#include <algorithm>
#include <atomic>
#include <future>

namespace verantwoord {

namespace {

/// From this many rows on a second thread is worth its start.
constexpr std::size_t many_rows = 200'000;

Figure missing_figure(MissingReason reason) {
    Figure figure;
    figure.amount = Missing{reason};
    return figure;
}

bool is_weekly(const Indicator& indicator) {
    const auto* sum = std::get_if<Sum>(&indicator.calculation);
    return sum && sum->weekly;
}

} // namespace

Figure figure_of(const Indicator& indicator, const Cell& cell) {
    Figure figure;
    figure.rows = static_cast<std::size_t>(cell.rows);
    figure.people = indicator.about_people ? cell.people : 0;
    figure.tallied = cell.tallied;
    figure.basis = weakest(cell.bases);
    figure.amount = Whole{cell.amount};
    if (std::holds_alternative<Average>(indicator.calculation)) figure.amount = ratio(cell.amount, cell.rows);
    if (std::holds_alternative<CountRows>(indicator.calculation)) figure.amount = Whole{cell.rows};
    // Rows of which none has the amount that is added up: it was not recorded, and that is not zero.
    if (std::holds_alternative<Sum>(indicator.calculation) && cell.rows == 0 && cell.empty > 0)
        figure.amount = Missing{MissingReason::NotRecorded};
    if (cell.overflow) figure.amount = Missing{MissingReason::NotApplicable};
    return figure;
}

YearFigures missing_figures(const Indicator& indicator, Plan& plan, Year year, MissingReason reason) {
    YearFigures figures;
    figures.total = missing_figure(reason);
    for (const auto& id : indicator.breakdowns) {
        const auto& grouping = plan.grouping(known_dimension(id), indicator, year);
        figures.members.emplace_back(grouping.members.size(), missing_figure(reason));
    }
    return figures;
}

std::optional<MissingReason> Counting::prepare(Question& question) {
    const Indicator& indicator = *question.indicator;
    const Table& table = plan_.table(indicator);
    if (!table.supplied) return MissingReason::NotRecorded;
    auto measure = make_measure(indicator.calculation, table, plan_.lookup());
    if (!measure) return MissingReason::ColumnMissing;
    const Period counted = plan_.counted(indicator, question.year);
    const bool own = counts_own_part(indicator, plan_.agreement());
    if (own || plan_.divides(indicator, question.year)) {
        question.shares = line_shares(indicator, table, plan_.agreement(), counted);
        measure = question.shares ? in_parts(*measure, *question.shares) : std::nullopt;
        if (!measure) return MissingReason::NotApplicable;
        measure->field += own ? "|toegerekend" : "|naar rato";
    }
    if (is_weekly(indicator)) {
        measure = over_weeks(*measure, table, plan_.counted(indicator, question.year));
        if (!measure) return MissingReason::NotApplicable;
    }
    auto& shared = shared_[plan_.selection_key(indicator, question.year)];
    if (!shared) {
        auto selection = plan_.selection(indicator, question.year);
        if (const auto* missing = std::get_if<MissingReason>(&selection)) {
            shared_.erase(plan_.selection_key(indicator, question.year));
            return *missing;
        }
        shared = std::make_unique<Shared>(Shared{std::get<Selection>(std::move(selection)), {}});
    }
    const auto key = std::to_string(static_cast<int>(measure->kind)) + measure->field;
    question.tally = &shared->tallies.try_emplace(key, std::move(*measure), RowPeople(table)).first->second;
    question.total = question.tally->divide(plan_.whole());
    for (const auto& id : indicator.breakdowns)
        question.divisions.push_back(
            question.tally->divide(plan_.grouping(known_dimension(id), indicator, question.year)));
    return std::nullopt;
}

std::size_t Counting::ask(const Indicator& indicator, Year year) {
    Question question{&indicator, year, std::nullopt, std::nullopt, nullptr, 0, {}};
    question.missing = prepare(question);
    questions_.push_back(std::move(question));
    return questions_.size() - 1;
}

void Counting::run() {
    std::vector<Shared*> passes;
    std::size_t rows = 0;
    for (auto& [key, shared] : shared_) {
        passes.push_back(shared.get());
        rows += shared->selection.table().rows();
    }
    // The longest pass goes first, so that the two threads end at about the same time.
    std::sort(passes.begin(), passes.end(), [](const Shared* a, const Shared* b) {
        return a->selection.table().rows() > b->selection.table().rows();
    });
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t index = next++; index < passes.size(); index = next++)
            passes[index]->selection.each_block([&](std::span<const std::uint32_t> block) {
                for (auto& [key, tally] : passes[index]->tallies) tally.add(block);
                return true;
            });
    };
    std::future<void> second;
    if (rows >= many_rows) second = std::async(std::launch::async, work);
    work();
    if (second.valid()) second.get();
}

YearFigures Counting::figures(std::size_t number, Diagnostics& diagnostics) const {
    const auto& question = questions_[number];
    const Indicator& indicator = *question.indicator;
    if (question.missing) return missing_figures(indicator, plan_, question.year, *question.missing);
    YearFigures figures;
    const auto figure = [&](const Cell& cell) {
        Figure made = figure_of(indicator, cell);
        const auto* whole = std::get_if<Whole>(&made.amount);
        if (whole && question.shares) made.amount = Ratio{whole->value, question.shares->denominator};
        return made;
    };
    const auto cells = question.tally->cells(question.total);
    must(cells.size() == 1, "een totaal is niet één getal", indicator.id);
    const auto& total = cells.front();
    figures.total = figure(total);
    figures.empty = total.empty;
    if (total.overflow)
        diagnostics.error("G83", indicator.place,
                          {"de som van {} is te groot om te berekenen", say::quoted(indicator.name)},
                          "kijk of er in de gegevens een bedrag of aantal staat dat veel te groot is");
    for (std::size_t index = 0; index < question.divisions.size(); ++index) {
        const auto& grouping =
            plan_.grouping(known_dimension(indicator.breakdowns[index]), indicator, question.year);
        auto& members = figures.members.emplace_back();
        for (const auto& cell : question.tally->cells(question.divisions[index]))
            members.push_back(!grouping.supplied ? missing_figure(MissingReason::ColumnMissing)
                              : members.size() >= grouping.known_members
                                  ? missing_figure(MissingReason::NotRecorded)
                                  : figure(cell));
    }
    return figures;
}

} // namespace verantwoord
