#include "administration/files/heading_row.hpp"

#include "administration/cells/trimmed.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

constexpr std::size_t rows_looked_at = 40;

bool is_blank(std::span<const csv::Cell> cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const csv::Cell& cell) { return trimmed(cell.text).empty(); });
}

/// Excel's first line "sep=;" says which separator the file has. It is passed, as blank lines are.
std::optional<char> pass_what_is_above(FilePlan& plan) {
    const std::string_view text = plan.file->text();
    std::optional<char> said;
    if (text::lower(text.substr(0, 4)) == "sep=") {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view mark = text.substr(4, end - 4);
        said = mark.empty() || mark.front() == '\r' ? ';' : mark.front();
        plan.heading_begin = std::min(end + 1, text.size());
        plan.heading_line = 2;
        plan.titles = 1;
        plan.separator_line = true;
    }
    while (plan.heading_begin < text.size() &&
           (text[plan.heading_begin] == '\n' || text[plan.heading_begin] == '\r'))
        if (text[plan.heading_begin++] == '\n') {
            ++plan.heading_line;
            ++plan.blank_above;
        }
    return said;
}

/// The separators that the first lines have, the most usual one first: a title may have a comma, and no
/// separator at all.
std::vector<char> separators(const FilePlan& plan) {
    std::map<char, std::size_t> lines;
    const std::string_view text = plan.file->text();
    std::size_t from = plan.heading_begin;
    for (std::size_t count = 0; count < rows_looked_at && from < text.size(); ++count) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, end - from);
        const char mark = csv::separator_of(line);
        if (line.find(mark) != std::string_view::npos) ++lines[mark];
        from = end + 1;
    }
    std::vector<char> found{plan.separator};
    for (const auto& [mark, count] : lines)
        if (mark != plan.separator) found.push_back(mark);
    std::stable_sort(found.begin(), found.end(), [&](char a, char b) { return lines[a] > lines[b]; });
    return found;
}

/// The best row with headings under one separator.
struct Candidate {
    FilePlan plan;
    HeadingFit fit;
    bool found = false;
};

Candidate best_row(const FilePlan& start, const HeadingMatch& match) {
    Candidate best{start, {}, false};
    csv::RecordReader reader(start.extent(start.heading_begin, start.heading_line));
    std::size_t titles = start.titles, blank = start.blank_above;
    for (std::size_t count = 0; count < rows_looked_at && reader.next(); ++count) {
        if (is_blank(reader.cells())) {
            ++blank;
            continue;
        }
        const HeadingFit fit = match.fit(match.columns(reader.cells()));
        if (!best.found || fit.better_than(best.fit)) {
            best = {start, fit, true};
            best.plan.heading_begin = reader.begin();
            best.plan.heading_line = reader.line();
            best.plan.titles = titles;
            best.plan.blank_above = blank;
        }
        if (fit.whole()) break;
        ++titles;
    }
    return best;
}

/// Below a title the headings must be more than a word that happens to be known.
bool convinces(const Candidate& candidate) { return candidate.fit.whole() || candidate.fit.known > 1; }

} // namespace

void find_heading_row(FilePlan& plan, const HeadingMatch& match) {
    if (plan.file->sheet()) {
        const Candidate best = best_row(plan, match);
        FilePlan first = plan;
        csv::RecordReader reader(plan.extent(0, 1));
        while (reader.next() && is_blank(reader.cells())) ++first.blank_above;
        first.heading_begin = reader.begin();
        first.heading_line = reader.line();
        plan = best.found && convinces(best) ? best.plan : first;
        return;
    }
    const std::optional<char> said = pass_what_is_above(plan);
    const std::string_view text = plan.file->text();
    const std::size_t end = std::min(text.find('\n', plan.heading_begin), text.size());
    plan.separator =
        said.value_or(csv::separator_of(text.substr(plan.heading_begin, end - plan.heading_begin)));
    csv::RecordReader reader(plan.extent(plan.heading_begin, plan.heading_line));
    // Nearly every file begins with its headings.
    if (!reader.next() || match.fit(match.columns(reader.cells())).whole()) return;
    Candidate best;
    for (const char mark : said ? std::vector<char>{*said} : separators(plan)) {
        FilePlan other = plan;
        other.separator = mark;
        const Candidate candidate = best_row(other, match);
        if (candidate.found && convinces(candidate) && (!best.found || candidate.fit.better_than(best.fit)))
            best = candidate;
    }
    if (best.found) plan = best.plan;
}

} // namespace verantwoord
