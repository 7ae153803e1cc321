#include "indicator/counting/project_rows.hpp"

#include "base/text/fold.hpp"
#include "indicator/definition/reach.hpp"

#include <set>

namespace verantwoord {

namespace {

using Tests = std::variant<std::vector<RowTest>, MissingReason>;
using Words = std::set<std::string>;

std::vector<std::uint8_t> passing(const Dictionary& dictionary, const Words& words) {
    std::vector<std::uint8_t> passes(dictionary.size());
    for (std::size_t code = 1; code < passes.size(); ++code)
        passes[code] = words.contains(dictionary.text(static_cast<Dictionary::Code>(code))) ? 1 : 0;
    return passes;
}

/// Of a table in one period.
class ProjectRows {
  public:
    ProjectRows(const Table& table, const Agreement& agreement, const Project& project, Period period,
                Lookup& lookup)
        : table_(table), agreement_(agreement), project_(project), period_(period), lookup_(lookup) {}

    Tests of_link(const Indicator& indicator) {
        switch (project_link(table_.name)) {
        case ProjectLink::Surroundings: return Tests();
        case ProjectLink::Activity: return of_activity();
        case ProjectLink::Volunteer: return of_volunteer();
        case ProjectLink::CostLine: return of_cost_line();
        case ProjectLink::Income: return of_payer();
        case ProjectLink::Person: return of_person(indicator);
        case ProjectLink::Place:
            if (!project_.restricts_activities()) return of_place();
            return MissingReason::NotOfProject;
        case ProjectLink::None: break;
        }
        return MissingReason::NotOfProject;
    }

    Tests of_activity() {
        std::vector<RowTest> tests;
        if (project_.restricts_activities()) {
            auto chosen = of_words("activiteit", project_.activities.found);
            if (!std::holds_alternative<std::vector<RowTest>>(chosen)) return chosen;
            tests = std::move(std::get<std::vector<RowTest>>(chosen));
        }
        if (!project_.locations.restricts()) return tests;
        auto place = of_place();
        if (!std::holds_alternative<std::vector<RowTest>>(place)) return place;
        for (auto& test : std::get<std::vector<RowTest>>(place)) tests.push_back(std::move(test));
        return tests;
    }

  private:
    Tests of_words(const char* column, const Words& words) {
        if (words.empty()) return MissingReason::NotOfProject; // no name was found, and that is told
        if (!Lookup::available(table_, column)) return MissingReason::ColumnMissing;
        const Column& here = table_.at(column);
        return std::vector<RowTest>{CodeTest{&here.codes, passing(here.dictionary, words)}};
    }

    /// Where it was: as the row says, else as its activity says.
    Tests of_place() {
        const Words& places = project_.locations.found;
        const bool own = Lookup::available(table_, "locatie");
        const auto of_activity = table_.name == "activiteiten" ? std::optional<FieldView>()
                                                               : lookup_.field(table_, "activiteit.locatie");
        if (!of_activity) return of_words("locatie", places);
        if (places.empty()) return MissingReason::NotOfProject;
        const auto there = passing(of_activity->column->dictionary, places);
        CodeTest by_activity{&of_activity->key->codes, {}};
        for (const auto row : *of_activity->rows_of_key)
            by_activity.passes.push_back(row == FieldView::no_row ? 0
                                                                  : there[of_activity->column->codes[row]]);
        if (!own) return std::vector<RowTest>{std::move(by_activity)};
        const Column& here = table_.at("locatie");
        return std::vector<RowTest>{
            FirstFilledTest{{&here.codes, passing(here.dictionary, places)}, std::move(by_activity)}};
    }

    Tests of_volunteer() {
        std::vector<RowTest> tests;
        if (project_.roles.restricts()) {
            auto chosen = of_words("rol", project_.roles.found);
            if (!std::holds_alternative<std::vector<RowTest>>(chosen)) return chosen;
            tests = std::move(std::get<std::vector<RowTest>>(chosen));
        } else if (!project_.roles.all && project_.restricts_activities()) {
            return MissingReason::NotOfProject;
        }
        if (!project_.locations.restricts()) return tests;
        auto place = of_words("locatie", project_.locations.found);
        if (!std::holds_alternative<std::vector<RowTest>>(place)) return place;
        tests.push_back(std::get<std::vector<RowTest>>(place).front());
        return tests;
    }

    Tests of_payer() {
        if (!Lookup::available(table_, "afspraak")) return MissingReason::ColumnMissing;
        return std::vector<RowTest>{own_lines()};
    }

    /// The lines that name this agreement.
    CodeTest own_lines() {
        const Column& payers = table_.at("afspraak");
        CodeTest test{&payers.codes, std::vector<std::uint8_t>(payers.dictionary.size())};
        for (std::size_t code = 1; code < test.passes.size(); ++code)
            test.passes[code] =
                text::word_form(payers.dictionary.text(static_cast<Dictionary::Code>(code))) ==
                text::word_form(agreement_.id);
        return test;
    }

    /// The lines that name this agreement; of those that name none the ones of the project.
    Tests of_cost_line() {
        if (project_.posts.all) return Tests();
        Tests by_post = of_posts();
        if (!agreement_.own_lines) return by_post;
        const auto* tests = std::get_if<std::vector<RowTest>>(&by_post);
        if (!tests) return std::vector<RowTest>{own_lines()};
        return std::vector<RowTest>{FirstFilledTest{own_lines(), std::get<CodeTest>(tests->front())}};
    }

    /// The cost lines that the project names, else those of which the agreement pays a share.
    Tests of_posts() {
        if (project_.posts.restricts()) return of_words("post", project_.posts.found);
        if (!Lookup::available(table_, "post")) return MissingReason::ColumnMissing;
        const Column& posts = table_.at("post");
        Words paid;
        for (std::size_t code = 1; code < posts.dictionary.size(); ++code) {
            const std::string& post = posts.dictionary.text(static_cast<Dictionary::Code>(code));
            for (const Allocation& allocation : agreement_.allocations)
                if (text::word_form(allocation.post) == text::word_form(post)) paid.insert(post);
        }
        return of_words("post", paid);
    }

    /// Who took part in the project is known from its meetings; what else they did is not of the project.
    Tests of_person(const Indicator& indicator) {
        if (!project_.restricts_activities() && Lookup::available(table_, "locatie")) return of_place();
        if (!counts_participants(indicator)) return MissingReason::NotOfProject;
        const Table& attendances = lookup_.administration().table("deelnames");
        if (!attendances.supplied) return MissingReason::NotRecorded;
        if (!Lookup::available(attendances, "deelnemer") || !Lookup::available(attendances, "datum"))
            return MissingReason::ColumnMissing;
        auto tests = ProjectRows(attendances, agreement_, project_, period_, lookup_).of_activity();
        if (!std::holds_alternative<std::vector<RowTest>>(tests)) return tests;
        Selection took_part(attendances);
        took_part.require(DayTest{&attendances.at("datum").days, period_.from.days, period_.until.days});
        for (auto& test : std::get<std::vector<RowTest>>(tests)) took_part.require(std::move(test));
        const Column& person = attendances.at("deelnemer");
        Words people;
        took_part.each_block([&](std::span<const std::uint32_t> rows) {
            for (const auto row : rows) people.insert(person.dictionary.text(person.codes[row]));
            return true;
        });
        const Column& here = table_.at("deelnemer");
        return std::vector<RowTest>{CodeTest{&here.codes, passing(here.dictionary, people)}};
    }

    const Table& table_;
    const Agreement& agreement_;
    const Project& project_;
    Period period_;
    Lookup& lookup_;
};

} // namespace

bool follows_project(const Indicator& indicator, const Agreement& agreement) {
    if (!agreement.project || !agreement.project->restricts() || indicator.reach == Reach::House ||
        indicator.table.empty())
        return false;
    const Project& project = *agreement.project;
    switch (project_link(indicator.table)) {
    case ProjectLink::Surroundings: return false;
    case ProjectLink::CostLine: return !project.posts.all;
    case ProjectLink::Volunteer:
        return project.roles.restricts() || project.locations.restricts() ||
               (!project.roles.all && project.restricts_work());
    default: return project.restricts_work();
    }
}

std::variant<std::vector<RowTest>, MissingReason>
project_tests(const Indicator& indicator, const Agreement& agreement, Period period, Lookup& lookup) {
    if (!follows_project(indicator, agreement)) return std::vector<RowTest>();
    const Table& table = lookup.administration().table(indicator.table);
    return ProjectRows(table, agreement, *agreement.project, period, lookup).of_link(indicator);
}

} // namespace verantwoord
