#include "administration/files/heading_row.hpp"

#include "administration/cells/trimmed.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

constexpr std::size_t rows_looked_at = 40;
constexpr std::size_t cells_looked_at = 4000; ///< of rows that are wider than anybody's, fewer rows

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

/// Whether a row of headings may be the first of two: some of its cells say what stands in several columns.
bool has_gaps(const csv::RecordReader& reader) {
    const auto cells = reader.cells();
    return cells.size() > 1 && std::any_of(cells.begin() + 1, cells.end(),
                                           [](const csv::Cell& cell) { return trimmed(cell.text).empty(); });
}

/// The texts of a row, and in a blank cell that of the cell before it: in a sheet only where cells are
/// merged, when any are.
std::vector<std::string> filled_right(const csv::RecordReader& reader) {
    const auto types = reader.types();
    const auto from_left = [&](std::size_t index) {
        return index < types.size() && types[index].filled == workbook::Filled::FromLeft;
    };
    bool merged = false;
    for (std::size_t index = 0; index < types.size(); ++index) merged |= from_left(index);
    std::vector<std::string> texts;
    for (std::size_t index = 0; index < reader.cells().size(); ++index) {
        std::string own(trimmed(reader.cells()[index].text));
        const bool fill = own.empty() && index > 0 && (merged ? from_left(index) : true);
        texts.push_back(fill ? texts.back() : std::move(own));
    }
    return texts;
}

/// Looks at the rows of one file under one separator, each alone and together with the one above it.
class RowSearch {
  public:
    RowSearch(const FilePlan& start, const HeadingMatch& match)
        : match_(match),
          reader_(start.extent(start.heading_begin, start.heading_line)), best_{start, {}, false},
          titles_(start.titles), blank_(start.blank_above) {}

    Candidate run() {
        std::size_t cells = 0;
        for (std::size_t count = 0; count < rows_looked_at && cells < cells_looked_at && reader_.next();
             ++count) {
            cells += reader_.cells().size();
            if (is_blank(reader_.cells())) {
                ++blank_;
                above_.clear();
                continue;
            }
            const bool was_whole = best_.found && best_.fit.sure();
            if (!was_whole) look_alone();
            if (!above_.empty()) look_together();
            // The headings may go on in the next row.
            const bool gaps = has_gaps(reader_);
            if (was_whole || (best_.fit.sure() && !gaps)) break;
            above_ = gaps ? filled_right(reader_) : std::vector<std::string>{};
            above_begin_ = reader_.begin();
            ++titles_;
        }
        return std::move(best_);
    }

  private:
    void look_alone() {
        const HeadingFit fit = match_.fit(match_.headings(reader_.cells()));
        if (best_.found && !fit.better_than(best_.fit)) return;
        take(fit);
        best_.plan.titles = titles_;
        best_.plan.heading_rows = 1;
    }

    void look_together() {
        const MatchedHeadings together = match_.headings(reader_.cells(), above_);
        if (together.wide.columns.empty()) return;
        const HeadingFit fit = match_.fit(together);
        if (best_.found && !fit.better_than(best_.fit)) return;
        take(fit);
        best_.plan.titles = titles_ - 1;
        best_.plan.heading_rows = 2;
        best_.plan.above_begin = above_begin_;
    }

    void take(const HeadingFit& fit) {
        best_.found = true;
        best_.fit = fit;
        best_.plan.heading_begin = reader_.begin();
        best_.plan.heading_line = reader_.line();
        best_.plan.blank_above = blank_;
    }

    const HeadingMatch& match_;
    csv::RecordReader reader_;
    Candidate best_;
    std::size_t titles_, blank_, above_begin_ = 0;
    std::vector<std::string> above_; ///< texts of the row above, when it may be the first of two
};

/// Below a title the headings must be more than a word that happens to be known.
bool convinces(const Candidate& candidate) { return candidate.fit.whole() || candidate.fit.known > 1; }

} // namespace

void find_heading_row(FilePlan& plan, const HeadingMatch& match) {
    if (plan.file->sheet()) {
        const Candidate best = RowSearch(plan, match).run();
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
    if (!reader.next()) return;
    if (!has_gaps(reader) && match.fit(match.headings(reader.cells())).sure()) return;
    Candidate best;
    for (const char mark : said ? std::vector<char>{*said} : separators(plan)) {
        FilePlan other = plan;
        other.separator = mark;
        const Candidate candidate = RowSearch(other, match).run();
        if (candidate.found && convinces(candidate) && (!best.found || candidate.fit.better_than(best.fit)))
            best = candidate;
    }
    if (best.found) plan = best.plan;
}

std::vector<std::string> headings_above(const FilePlan& plan) {
    if (plan.heading_rows < 2) return {};
    csv::RecordReader reader(plan.extent(plan.above_begin, 1));
    return reader.next() ? filled_right(reader) : std::vector<std::string>{};
}

} // namespace verantwoord
