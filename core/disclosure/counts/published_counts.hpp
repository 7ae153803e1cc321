// All counts of people, of what people did, and sums of their hours and money, that a centre's reports print
// together, as one system: what a reader who lays them side by side, and beside what was published before,
// can add up and subtract.
#pragma once

#include "administration/centre/release.hpp"
#include "disclosure/counts/count_scope.hpp"
#include "disclosure/counts/count_system.hpp"
#include "disclosure/counts/marking.hpp"
#include "disclosure/published/earlier_publications.hpp"

#include <map>
#include <string>
#include <vector>

namespace verantwoord {

class PublishedCounts {
  public:
    /// `marks` as many as evaluations; all three must outlive this. What the last final report of an
    /// agreement hides is marked at once.
    PublishedCounts(const std::vector<Evaluation>& evaluations, const EarlierPublications& before,
                    std::vector<std::vector<ResultMarks>>& marks);

    /// Lets what a person released be seen, unless an agreement that has the same count forbids it (O24).
    void release(const Releases& releases, Diagnostics& diagnostics);
    /// Remembers what each report hides by itself, so that `report_near_twins` can tell what others made it
    /// hide.
    void remember_own_marks();
    /// Hides what gives a small count away, everywhere it stands. Returns whether any mark was added.
    bool hide();
    /// Takes the marks off what a final report shows already: it stays as it went out, unless it is a small
    /// count.
    void keep_published();
    /// A note (O29) for each two agreements that are about nearly the same people, so that one of them hides
    /// what it would show by itself.
    void report_near_twins(Diagnostics& diagnostics) const;
    /// A warning (O15) for each report in which a small count follows from what was published before.
    void report_unprotected(Diagnostics& diagnostics) const;

  private:
    /// One place where a count is printed.
    struct Stand {
        VisibilityMark* mark; ///< null: not printed here, but a part of members put together
        Year year;
        const Agreement* agreement;
        const Indicator* indicator;
        const EarlierPublication* printed; ///< null: not printed before
        std::string name;                  ///< of the figure in its report
        bool hidden_alone = false;         ///< its own report hides it, whatever other reports say
        bool& hidden() const { return mark->of(year); }
        bool released() const { return mark && mark->released(year); }
    };
    /// Who and what is behind a count.
    struct Behind {
        std::int64_t people, rows;
        std::int64_t threshold; ///< the strictest of the agreements that print it
        Unit unit;
    };
    /// What the figures of one result in one year have in common.
    struct Source {
        const Agreement& agreement;
        const Indicator& indicator;
        CountScope scope;
    };
    void add_result(const Evaluation& evaluation, const Result& result, ResultMarks& marks);
    void add_year(const Evaluation& evaluation, const Result& result, ResultMarks& marks, Year year);
    CountScope counted_already(const Source& source, CountScope scope, std::int64_t value) const;
    std::size_t add(const Source& source, const CountScope& scope, Count::Kind kind, const Figure& figure,
                    const std::string& name, VisibilityMark* mark, Year year);
    void add_parts(const Source& source, const BreakdownResult& breakdown, const MemberResult& member,
                   std::size_t count, Year year);
    bool in_one_balance(std::size_t a, std::size_t b) const;
    void add_differences();
    void add_difference(std::size_t narrow, std::size_t wide, bool same_deeds);
    std::vector<const Stand*> stands_near(std::size_t count) const;

    const EarlierPublications& before_;
    CountSystem system_;
    std::vector<Behind> behind_;                                       ///< by count
    std::vector<std::vector<Stand>> stands_;                           ///< by count; none of a difference
    std::map<std::pair<CountScope, std::int64_t>, std::size_t> known_; ///< by what it counts, and its value
    std::vector<std::size_t> unprotected_;
};

} // namespace verantwoord
