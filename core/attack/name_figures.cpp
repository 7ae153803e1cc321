#include "attack/name_figures.hpp"

#include "base/text/fold.hpp"

#include <algorithm>

namespace verantwoord::attack {

namespace {

/// Whether two tables have the same rows and columns: then their cells are the same figures, whatever stands
/// in them.
bool same_form(const SeenTable& a, const SeenTable& b) {
    return a.columns == b.columns && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                                                [](const SeenRow& one, const SeenRow& other) {
                                                    return one.head == other.head &&
                                                           one.cells.size() == other.cells.size();
                                                });
}

void take_over(SeenTable& table, const SeenTable& from) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t cell = 0; cell < table.rows[row].cells.size(); ++cell)
            table.rows[row].cells[cell].figure = from.rows[row].cells[cell].figure;
}

/// The indicator whose name stands in the words, the longest when there are several.
std::string indicator_in(const std::string& words, const Frame& frame) {
    std::string found;
    std::size_t longest = 0;
    for (const auto& [id, measure] : frame.measures)
        if (measure.name.size() > longest && words.find(measure.name) != std::string::npos) {
            longest = measure.name.size();
            found = id;
        }
    return found;
}

/// Which year a column is about: "2025" is this year, "2024" the year before.
std::string year_in(const std::string& column, const Frame& frame) {
    if (column == frame.earlier.from.substr(0, 4)) return ".vorig_jaar";
    if (column == "Verschil") return ".verschil";
    return {};
}

void name_row(SeenRow& row, const std::string& figure, const SeenTable& table, const Frame& frame) {
    for (std::size_t cell = 0; cell < row.cells.size(); ++cell)
        row.cells[cell].figure =
            figure + (cell + 1 < table.columns.size() ? year_in(table.columns[cell + 1], frame) : "");
}

bool has_member(const std::set<std::string>& members, const std::string& name) {
    return std::any_of(members.begin(), members.end(), [&](const std::string& member) {
        return text::word_form(member) == text::word_form(name);
    });
}

std::optional<std::int64_t> printed_as(const CellKey& key, const Evidence& evidence) {
    if (const auto cell = evidence.find(key)) return evidence.cells()[*cell].printed;
    return std::nullopt;
}

/// How many of the table's numbers are printed so elsewhere when it is about this division; nothing when one
/// of them is another number.
std::optional<int> agreement_with(const SeenTable& table, const std::string& division, const Frame& frame,
                                  const Evidence& evidence, const std::set<std::string>& members) {
    int agree = 0;
    for (SeenRow row : table.rows) {
        name_row(row, division, table, frame);
        for (const std::string& member : members) {
            if (text::word_form(member) != text::word_form(row.head)) continue;
            for (const SeenCell& cell : row.cells) {
                const auto key = frame.key(cell.figure, member);
                const auto number = whole_number(cell.text);
                if (!key || !number) continue;
                const auto printed = printed_as(*key, evidence);
                if (!printed) continue;
                if (*printed != *number) return std::nullopt;
                ++agree;
            }
        }
    }
    return agree;
}

/// "unieke_bezoekers/geslacht" for a table with the rows Vrouw and Man; empty when none fits.
std::string division_of(const SeenTable& table, const Frame& frame, const Evidence& evidence) {
    std::string best;
    int most = 0;
    const std::string about = indicator_in(table.caption, frame);
    for (const auto& each : frame.members) {
        const auto& [division, members] = each;
        const bool fits =
            !table.rows.empty() && std::all_of(table.rows.begin(), table.rows.end(), [&](const SeenRow& row) {
                return has_member(each.second, row.head) || text::word_form(row.head) == "totaal";
            });
        const auto agree =
            fits ? agreement_with(table, division, frame, evidence, members) : std::optional<int>();
        if (!agree) continue;
        const bool named = !about.empty() && division.starts_with(about + "/");
        if (const int weight = *agree + (named ? 1 : 0); weight > most) {
            most = weight;
            best = division;
        }
    }
    return best;
}

/// Names the figures of a table by its words: a row that is called as an indicator, or the members of a
/// division.
void name_by_words(SeenTable& table, const Frame& frame, const Evidence& evidence) {
    const std::string division = division_of(table, frame, evidence);
    for (SeenRow& row : table.rows) {
        std::string figure = division;
        for (const auto& [id, measure] : frame.measures)
            if (measure.name == row.head) figure = id;
        if (!figure.empty()) name_row(row, figure, table, frame);
    }
}

} // namespace

void name_figures(SeenDocument& seen, const SeenDocument* page, const Frame& frame,
                  const Evidence& evidence) {
    for (SeenTable& table : seen.tables) {
        const SeenTable* same = nullptr;
        if (page)
            for (const SeenTable& other : page->tables)
                if (same_form(table, other) && (!same || other.caption == table.caption)) same = &other;
        if (same)
            take_over(table, *same);
        else
            name_by_words(table, frame, evidence);
    }
    for (SeenChart& chart : seen.charts) {
        if (page)
            for (const SeenChart& other : page->charts)
                if (other.title == chart.title) chart.figure = other.figure;
        if (!chart.figure.empty()) continue;
        const std::string about = indicator_in(chart.title + " " + chart.description, frame);
        const std::size_t name = chart.description.find("bij ");
        if (about.empty() || name == std::string::npos) continue;
        const std::size_t end = chart.description.find(" (", name);
        if (const auto division =
                frame.division_with(about, chart.description.substr(name + 4, end - name - 4)))
            chart.figure = about + "/" + *division;
    }
}

} // namespace verantwoord::attack
