// The judgement of one report by itself: which figures have too few people behind them, and which others
// would give those away within the report. What several reports give away together is PublishedCounts'
// matter.
#pragma once

#include "disclosure/counts/marking.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace verantwoord {

class ReportMarker {
  public:
    /// `marks` in the order of the results; both must outlive this. Marks what has too few people.
    ReportMarker(const Evaluation& evaluation, std::vector<ResultMarks>& marks);

    /// Marks what gives a marked figure away; only ever adds marks, whoever made those that are there.
    void settle();

  private:
    using Place = std::pair<std::size_t, std::size_t>; ///< result and breakdown
    bool few_people(const Result& result, const Figure& figure) const;
    bool few_in_proportion(const Result& result, const Figure& figure) const;
    bool few(const Result& result, const Figure* figure) const;
    void mark_few(std::size_t index);
    void mark_proportion(std::size_t index);
    void mark_breakdowns(const std::vector<Place>& places, Year year);
    bool suppress_one(const Place& place, Year year);
    bool align(const std::vector<Place>& places, Year year);
    const VisibilityMark* mark_of(std::string_view id, std::string_view dimension,
                                  std::string_view member) const;

    const std::vector<Result>& results_;
    std::int64_t threshold_;
    std::vector<ResultMarks>& marks_;
    std::map<std::pair<std::string, std::string>, std::vector<Place>> places_; ///< by rows and dimension
};

} // namespace verantwoord
