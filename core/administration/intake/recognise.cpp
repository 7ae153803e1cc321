#include "administration/intake/recognise.hpp"

#include "administration/files/heading_row.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

struct Reading {
    HeadingFit fit;
    std::vector<std::string> headings;
    std::vector<std::string> known; ///< those that mean something, as keys
};

Reading read_as(const SourceFile& file, const TableSchema& table, const Centre& centre,
                const KeptAnswers& kept) {
    FilePlan plan;
    plan.file = &file;
    const HeadingMatch match(table, centre, kept);
    find_heading_row(plan, match);
    csv::RecordReader reader(plan.extent(plan.heading_begin, plan.heading_line));
    Reading reading;
    if (!reader.next()) return reading;
    const MatchedHeadings found = match.headings(reader.cells(), headings_above(plan));
    reading.fit = match.fit(found);
    for (const PlannedColumn& column : found.columns) {
        reading.headings.push_back(column.heading);
        if (column.read()) reading.known.push_back(heading_key(column.heading));
    }
    return reading;
}

/// Most of the headings mean something, and everything that must be there is: a list of something else may
/// have a date too.
bool convinces(const HeadingFit& fit) { return fit.whole() && fit.known > 1 && fit.known >= fit.unknown; }

std::size_t lines_of(const SourceFile& file) {
    FilePlan plan;
    plan.file = &file;
    csv::RecordReader reader(plan.extent(0, 1));
    std::size_t lines = 0;
    while (reader.next()) ++lines;
    return lines;
}

} // namespace

Recognised recognise(const SourceFile& file, const Centre& centre, const KeptAnswers& kept) {
    constexpr std::size_t hardly_any = 2;
    Recognised result;
    result.lines = lines_of(file);
    HeadingFit best;
    std::map<std::string, std::size_t> tables_with; // by heading
    std::vector<std::string> best_known;
    for (const TableSchema& table : schemas()) {
        if (!read_from_files(table)) continue;
        const Reading reading = read_as(file, table, centre, kept);
        if (result.headings.empty()) result.headings = reading.headings;
        const KnownHeadings* known = kept.known(reading.headings);
        if (known && known->table == table.name) {
            result.tables = {known->table};
            result.headings = reading.headings;
            result.sure = true;
            return result;
        }
        for (const std::string& heading : reading.known) ++tables_with[heading];
        if (!convinces(reading.fit)) continue;
        const bool better = reading.fit.known > best.known ||
                            (reading.fit.known == best.known && reading.fit.unknown < best.unknown);
        const bool equal = reading.fit.known == best.known && reading.fit.unknown == best.unknown;
        if (!better && !equal) continue;
        if (better) result.tables.clear();
        result.tables.emplace_back(table.name);
        result.headings = reading.headings;
        best = reading.fit;
        best_known = reading.known;
    }
    result.sure = std::any_of(best_known.begin(), best_known.end(),
                              [&](const std::string& heading) { return tables_with[heading] <= hardly_any; });
    return result;
}

bool fits(const SourceFile& file, std::string_view table, const Centre& centre, const KeptAnswers& kept) {
    return read_as(file, known_schema(table), centre, kept).fit.whole();
}

} // namespace verantwoord
