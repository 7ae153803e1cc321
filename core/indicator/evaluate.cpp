#include "indicator/evaluate.hpp"
#include "administration/centre/own_words.hpp"
#include "administration/table/line_days.hpp"
#include "administration/table/schema.hpp"
#include "base/text/fold.hpp"
#include "indicator/definition/crosswalk.hpp"
#include "indicator/definition/reach.hpp"
#include "indicator/figure/breakdown.hpp"
#include "indicator/figure/coded_figures.hpp"
#include "indicator/figure/earlier_years.hpp"
#include "indicator/figure/halves.hpp"
#include "indicator/figure/proportion.hpp"
#include "indicator/figure/remark.hpp"
#include "indicator/figure/target.hpp"

#include <algorithm>
#include <deque>
#include <set>

namespace verantwoord {

namespace {

class Evaluator {
  public:
    Evaluator(const Administration& administration, const Agreement& agreement,
              const std::vector<Indicator>& indicators, CodeRunner* runner, Diagnostics& diagnostics)
        : indicators_(with_own_halves(indicators, agreement)), diagnostics_(diagnostics),
          plan_(administration, agreement), counting_(plan_), coded_(plan_, runner, diagnostics) {}

    Evaluation run();

  private:
    struct Numbers { ///< of the questions asked for one indicator
        std::size_t now = 0;
        std::optional<std::size_t> last_year;
    };
    template <typename Station>
    Numbers ask(Station& station, const Indicator& indicator);
    YearFigures figures(const Indicator& indicator, std::size_t number);
    Result result(const Indicator& indicator, const Numbers& numbers);
    bool has_last_year(const Indicator& indicator);
    const Table& written_by_people(const Table& table) const;
    bool has_errors(const Table& table) const;
    void warn_of_empty_period(const Table& asked);
    void warn_of_other_days(const Indicator& indicator, const Figure& total);
    void warn_of_too_many_members(const Indicator& indicator);
    void warn_of_unknown_towns(const Indicator& indicator);

    /// One heading of a crosswalk of one indicator, asked like an indicator of its own.
    struct HeadingQuestion {
        std::string indicator, crosswalk;
        CrosswalkPart part;
        Numbers numbers;
    };
    void ask_crosswalks(const Indicator& indicator);
    void add_crosswalks(Result& result);

    std::deque<HeadingQuestion> headings_; ///< a deque, for the counting points at the indicators in it
    const std::vector<Indicator> indicators_;
    Diagnostics& diagnostics_;
    Plan plan_;
    Counting counting_;
    CodedFigures coded_;
    std::set<std::string> warned_;
};

bool is_coded(const Indicator& indicator) { return std::holds_alternative<Coded>(indicator.calculation); }

/// Whether one of the municipalities of the condition stands in the column, or nothing stands there at all.
bool has_any(const Dictionary& dictionary, const TownNames& towns, const Condition& condition) {
    std::set<std::string> wanted;
    for (const std::string& word : condition.words) wanted.insert(text::word_form(towns.spelled(word)));
    for (Dictionary::Code code = 1; code < dictionary.size(); ++code)
        if (wanted.contains(text::word_form(dictionary.text(code)))) return true;
    return dictionary.size() == 1;
}

/// Says of every figure that last year does not apply, for a period that shares days with the one a year
/// earlier.
void refuse_comparison(Result& result) {
    Figure none;
    none.amount = Missing{MissingReason::NotApplicable};
    result.last_year = none;
    for (auto& breakdown : result.breakdowns)
        for (auto& member : breakdown.members) member.last_year = none;
}

/// Only a year that was recorded is asked after: zero for another year would be a claim that nobody can make.
bool Evaluator::has_last_year(const Indicator& indicator) {
    if (plan_.years_overlap()) return false; // the same days would stand on both sides
    return plan_.recorded(plan_.table(indicator), Year::Last);
}

/// Warns that an amount is not known, because it is of more days than the period of the agreement.
void Evaluator::warn_of_other_days(const Indicator& indicator, const Figure& total) {
    const auto* missing = std::get_if<Missing>(&total.amount);
    const Table& table = plan_.table(indicator);
    if (!missing || missing->reason != MissingReason::OtherPeriod || !warned_.insert("G86").second) return;
    const Agreement& agreement = plan_.agreement();
    const RowSet rows = plan_.crossing(indicator, Year::This);
    const auto days = rows.empty() ? std::nullopt : LineDays(table).of(rows.front());
    if (!days) return;
    diagnostics_.warning(
        "G86", agreement.period_place.file.empty() ? agreement.place : agreement.period_place,
        {"{} heeft een bedrag over {}, en dat is langer dan deze periode: welk deel erbij hoort, is niet "
         "bekend",
         say::quoted(table.name), say::own(name(*days))},
        "geef de regels een 'datum', of 'vanaf' en 'tot'; of zet in de afspraak \"naar_rato\": true, als u "
        "dat zo afsprak");
}

/// The table whose file a person can mend: who attended what is made from meetings, and steps are made from
/// roles.
const Table& Evaluator::written_by_people(const Table& table) const {
    if (table.name == "deelnames") return plan_.administration().table("bijeenkomsten");
    return table.name == "overgangen" ? plan_.administration().table("rollen") : table;
}

bool Evaluator::has_errors(const Table& table) const {
    const auto& said = diagnostics_.all();
    return std::any_of(said.begin(), said.end(), [&](const Diagnostic& one) {
        return one.severity == Severity::Error &&
               std::count(table.files.begin(), table.files.end(), one.place.file) > 0;
    });
}

void Evaluator::warn_of_empty_period(const Table& asked) {
    const Table& table = written_by_people(asked);
    // A table of things that one hopes for none of (incidents) may well have no rows of this year.
    // Unless all of its files are of other years by their own names.
    const TableSchema* known = schema(asked.name);
    if (known && known->none_counts && !plan_.only_other_years(asked, Year::This)) return;
    if (!table.supplied || table.rows() == 0 || table.time == RowTime::Timeless ||
        plan_.reaches(table, Year::This))
        return;
    if (has_errors(table) || !warned_.insert(table.name).second) return;
    diagnostics_.warning(
        "G82", place_of(table.files.empty() ? table.name : table.files.front()),
        {"{} heeft geen regels over {}", say::quoted(table.name), say::own(name(plan_.period(Year::This)))},
        "kijk of het bestand over deze periode erbij staat");
}

void Evaluator::warn_of_too_many_members(const Indicator& indicator) {
    for (const auto& id : indicator.breakdowns) {
        const auto& grouping = plan_.grouping(known_dimension(id), indicator, Year::This);
        if (grouping.too_many && warned_.insert(indicator.table + "/" + id).second)
            diagnostics_.warning("G84", indicator.place,
                                 {"{} in {} heeft meer dan {} verschillende waarden", say::quoted(id),
                                  say::quoted(indicator.table), say::digits(most_members)},
                                 "kijk in centrum.json of bij 'kolommen' de goede kolom staat");
    }
}

/// A condition on a municipality that no row has would make the figure zero without a word.
void Evaluator::warn_of_unknown_towns(const Indicator& indicator) {
    for (const Condition& condition : indicator.conditions) {
        if (!condition.field.ends_with("gemeente") || condition.test != Condition::Test::Is) continue;
        const auto field = plan_.lookup().field(plan_.table(indicator), condition.field);
        if (!field || has_any(field->column->dictionary, plan_.administration().centre.towns, condition))
            continue;
        if (warned_.insert(indicator.plugin + "/" + condition.field + "/" + key_of(condition)).second)
            diagnostics_.warning(
                "G58", condition.place,
                {"{} komt in uw gegevens niet voor", say::quoted_list(condition.words)},
                "vraag de maker van de plugin welke gemeente bedoeld is, of kijk hoe zij in uw "
                "gegevens heet");
    }
}

template <typename Station>
Evaluator::Numbers Evaluator::ask(Station& station, const Indicator& indicator) {
    warn_of_empty_period(plan_.table(indicator));
    warn_of_too_many_members(indicator);
    warn_of_unknown_towns(indicator);
    Numbers numbers;
    numbers.now = station.ask(indicator, Year::This);
    if (has_last_year(indicator)) numbers.last_year = station.ask(indicator, Year::Last);
    return numbers;
}

void Evaluator::ask_crosswalks(const Indicator& indicator) {
    if (is_proportion(indicator) || is_coded(indicator)) return;
    const auto& centre = plan_.administration().centre;
    for (const auto& crosswalk : indicator.crosswalks)
        for (auto& part : crosswalk_parts(indicator, crosswalk, centre)) {
            auto& question =
                headings_.emplace_back(HeadingQuestion{indicator.id, crosswalk.id, std::move(part), {}});
            question.numbers = ask(counting_, question.part.indicator);
        }
}

void Evaluator::add_crosswalks(Result& result) {
    for (const auto& crosswalk : result.indicator.crosswalks) {
        BreakdownResult breakdown;
        breakdown.dimension = crosswalk.id;
        breakdown.label = crosswalk.label;
        breakdown.adds_up = false;
        breakdown.note =
            "Een soort activiteit kan onder geen, een of meer koppen vallen; daarom tellen de koppen "
            "niet altijd op tot het totaal.";
        for (const auto& question : headings_) {
            if (question.indicator != result.indicator.id || question.crosswalk != crosswalk.id) continue;
            MemberResult member{question.part.heading,
                                counting_.figures(question.numbers.now, diagnostics_).total, std::nullopt};
            if (question.numbers.last_year)
                member.last_year = counting_.figures(*question.numbers.last_year, diagnostics_).total;
            const bool nothing =
                member.figure.rows == 0 && (!member.last_year || member.last_year->rows == 0);
            if (member.name == unassigned_member && nothing) continue;
            breakdown.members.push_back(std::move(member));
        }
        result.breakdowns.push_back(std::move(breakdown));
    }
}

YearFigures Evaluator::figures(const Indicator& indicator, std::size_t number) {
    return is_coded(indicator) ? coded_.figures(number) : counting_.figures(number, diagnostics_);
}

Result Evaluator::result(const Indicator& indicator, const Numbers& numbers) {
    Result result;
    result.indicator = indicator;
    result.indicator.name = name_in_own_words(plan_.agreement(), indicator.name);
    result.indicator.definition = in_own_words(plan_.agreement(), indicator.definition);
    result.of_whom = of_whom(indicator, indicators_, plan_);
    if (is_proportion(indicator)) return result;
    const auto now = figures(indicator, numbers.now);
    std::optional<YearFigures> last_year;
    if (numbers.last_year) last_year = figures(indicator, *numbers.last_year);
    result.total = now.total;
    if (last_year) result.last_year = last_year->total;
    result.breakdowns = make_breakdowns(indicator, plan_, now, last_year);
    result.known_until = plan_.stops(plan_.table(indicator));
    warn_of_other_days(indicator, result.total);
    result.by_days = counted_by_days(indicator, plan_);
    result.coverage = coverage_of(indicator, now, plan_);
    if (!result.by_days.empty()) result.coverage += (result.coverage.empty() ? "" : " ") + result.by_days;
    if (plan_.years_overlap()) refuse_comparison(result);
    return result;
}

Evaluation Evaluator::run() {
    std::vector<Numbers> numbers;
    for (const auto& indicator : indicators_) {
        numbers.push_back(is_proportion(indicator) ? Numbers{}
                          : is_coded(indicator)    ? ask(coded_, indicator)
                                                   : ask(counting_, indicator));
        ask_crosswalks(indicator);
    }
    counting_.run();
    coded_.run();
    Evaluation evaluation;
    evaluation.agreement = plan_.agreement();
    for (std::size_t index = 0; index < indicators_.size(); ++index)
        evaluation.results.push_back(result(indicators_[index], numbers[index]));
    for (auto& made : evaluation.results)
        if (is_proportion(made.indicator)) divide_halves(made, evaluation.results);
    for (auto& made : evaluation.results) add_crosswalks(made);
    judge_targets(evaluation.results, plan_.agreement(), diagnostics_);
    evaluation.remarks = remarks_on(evaluation.results, plan_);
    add_earlier_years(evaluation.results, plan_.administration(), plan_.agreement(), diagnostics_);
    return evaluation;
}

} // namespace

Evaluation evaluate(const Administration& administration, const Agreement& agreement,
                    const std::vector<Indicator>& indicators, CodeRunner* runner, Diagnostics& diagnostics) {
    return Evaluator(administration, agreement, indicators, runner, diagnostics).run();
}

Evaluation evaluate(const Administration& administration, const Agreement& agreement,
                    const std::vector<Indicator>& indicators, const QuestionSet& questions,
                    CodeRunner* runner, Diagnostics& diagnostics) {
    Agreement joined = agreement;
    joined.threshold = std::max(agreement.threshold, questions.threshold);
    Evaluation evaluation = evaluate(administration, joined, indicators, runner, diagnostics);
    evaluation.questions = &questions;
    return evaluation;
}

} // namespace verantwoord
