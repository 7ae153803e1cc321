#include "indicator/figure/earlier_years.hpp"

#include "indicator/counting/counting.hpp"
#include "indicator/figure/proportion.hpp"

namespace verantwoord {

namespace {

bool counted(const Indicator& indicator) {
    return !std::holds_alternative<Proportion>(indicator.calculation) &&
           !std::holds_alternative<Coded>(indicator.calculation);
}

/// The agreement as it would have been two years before.
Agreement two_years_earlier(Agreement agreement) {
    agreement.period = year_earlier(year_earlier(agreement.period));
    agreement.years_back += 2;
    return agreement;
}

} // namespace

void add_earlier_years(std::vector<Result>& results, const Administration& administration,
                       const Agreement& agreement, Diagnostics& diagnostics) {
    const Agreement before = two_years_earlier(agreement);
    // The whole evaluation is asked again two years back, without breakdowns: what it calls this year and
    // last year are the two years sought.
    Plan plan(administration, before);
    if (plan.years_overlap()) return;
    Counting counting(plan);
    std::vector<Result> earlier;
    struct Question {
        std::size_t result, number;
        Year year;
    };
    std::vector<Question> questions;
    earlier.reserve(results.size());
    for (const auto& result : results) {
        Result& made = earlier.emplace_back();
        made.indicator = result.indicator;
        made.indicator.breakdowns.clear();
        made.indicator.crosswalks.clear();
    }
    for (std::size_t index = 0; index < earlier.size(); ++index) {
        const Indicator& indicator = earlier[index].indicator;
        if (!counted(indicator)) continue;
        for (const Year year : {Year::This, Year::Last})
            if (plan.recorded(plan.table(indicator), year))
                questions.push_back({index, counting.ask(indicator, year), year});
    }
    if (questions.empty()) return;
    counting.run();
    for (const auto& question : questions) {
        const Figure total = counting.figures(question.number, diagnostics).total;
        if (question.year == Year::This)
            earlier[question.result].total = total;
        else
            earlier[question.result].last_year = total;
    }
    for (auto& made : earlier)
        if (std::holds_alternative<Proportion>(made.indicator.calculation)) divide_halves(made, earlier);
    for (std::size_t index = 0; index < results.size(); ++index) {
        const Result& made = earlier[index];
        if (!is_missing(made.total.amount))
            results[index].earlier.push_back({plan.period(Year::This), made.total});
        if (made.last_year && !is_missing(made.last_year->amount))
            results[index].earlier.push_back({plan.period(Year::Last), *made.last_year});
    }
}

} // namespace verantwoord
