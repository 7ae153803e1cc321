#include "indicator/figure/coded_figures.hpp"

#include "base/must.hpp"

#include <algorithm>

namespace verantwoord {

std::vector<RowSet> divided_rows(const RowSet& rows, const Grouping& grouping) {
    std::vector<RowSet> divided(grouping.members.size());
    for (const auto row : rows) divided[grouping.member(row)].push_back(row);
    return divided;
}

Figure figure_of(const CodedTask& task, const CodedAnswer& answer) {
    // What code says about its rows is not trusted: a row that is not there counts for nobody.
    RowSet used = answer.names_rows ? answer.used : task.rows;
    std::erase_if(used, [&](std::uint32_t row) { return row >= task.table->rows(); });
    const Grouping whole = whole_table();
    Tally tally(Measure{}, RowPeople(*task.table));
    const auto total = tally.divide(whole);
    for (std::size_t first = 0; first < used.size(); first += Selection::block_rows)
        tally.add(std::span(used).subspan(first, std::min(Selection::block_rows, used.size() - first)));
    const auto cells = tally.cells(total);
    must(cells.size() == 1, "een totaal is niet één getal", task.indicator->id);
    Figure figure = figure_of(*task.indicator, cells.front());
    figure.amount = answer.amount;
    figure.tallied = 0; // which part of the amount that is, only the code knows
    figure.names_rows = answer.names_rows;
    return figure;
}

std::size_t CodedFigures::add_task(const Question& question, RowSet rows, std::string cell) {
    if (question.year == Year::Last) cell += ", vorig jaar";
    tasks_.push_back({question.indicator, &plan_.table(*question.indicator), std::move(rows),
                      plan_.period(question.year), std::move(cell)});
    return tasks_.size() - 1;
}

std::size_t CodedFigures::ask(const Indicator& indicator, Year year) {
    Question question{&indicator, year, std::nullopt, no_task, {}};
    const auto selection = plan_.selection(indicator, year);
    if (const auto* missing = std::get_if<MissingReason>(&selection)) {
        question.missing = *missing;
    } else if (!runner_) {
        if (year == Year::This)
            diagnostics_.error("G85", indicator.place,
                               {"{} wordt door een plugin berekend, en die kan hier niet draaien",
                                say::quoted(indicator.name)},
                               "voer de opdracht uit met de plugin erbij");
        question.missing = MissingReason::NoAnswer;
    } else {
        const RowSet rows = std::get<Selection>(selection).rows();
        for (const auto& id : indicator.breakdowns) {
            const auto& dimension = known_dimension(id);
            const auto& grouping = plan_.grouping(dimension, indicator, year);
            auto& tasks = question.members.emplace_back(grouping.members.size(), no_task);
            if (!grouping.supplied) continue;
            auto divided = divided_rows(rows, grouping);
            for (std::size_t index = 0; index < divided.size(); ++index)
                if (!divided[index].empty() || grouping.members[index].shown == Member::Shown::Always)
                    tasks[index] = add_task(question, std::move(divided[index]),
                                            id + " = " + grouping.members[index].name);
        }
        question.total = add_task(question, rows, "totaal");
    }
    questions_.push_back(std::move(question));
    return questions_.size() - 1;
}

void CodedFigures::run() {
    if (!tasks_.empty())
        answers_ = runner_->run(plan_.lookup().administration(), plan_.agreement(), tasks_, diagnostics_);
    answers_.resize(tasks_.size()); // what was not answered stays missing
}

Figure CodedFigures::figure(std::size_t task) const { return figure_of(tasks_[task], answers_[task]); }

YearFigures CodedFigures::figures(std::size_t number) const {
    const auto& question = questions_[number];
    if (question.missing)
        return missing_figures(*question.indicator, plan_, question.year, *question.missing);
    YearFigures figures;
    figures.total = figure(question.total);
    for (std::size_t breakdown = 0; breakdown < question.members.size(); ++breakdown) {
        const auto& dimension = known_dimension(question.indicator->breakdowns[breakdown]);
        const auto& grouping = plan_.grouping(dimension, *question.indicator, question.year);
        auto& members = figures.members.emplace_back();
        for (const auto task : question.members[breakdown]) {
            Figure nothing;
            nothing.amount =
                grouping.supplied ? Amount{Whole{0}} : Amount{Missing{MissingReason::ColumnMissing}};
            members.push_back(task == no_task ? nothing : figure(task));
        }
    }
    return figures;
}

} // namespace verantwoord
