#include "attack/name_figures.hpp"

#include <algorithm>

namespace verantwoord::attack {

namespace {

/// The same rows and columns: then the cells are the same figures, whatever stands in them.
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

/// "2025" is this year, "2024" the year before.
std::string year_in(const std::string& column, const Frame& frame) {
    if (column == frame.earlier.from.substr(0, 4)) return ".vorig_jaar";
    if (column == "Verschil") return ".verschil";
    return {};
}

/// By the words: a row that is called as an indicator, or as a member in a table about one.
void name_by_words(SeenTable& table, const Frame& frame) {
    const std::string about = indicator_in(table.caption, frame);
    for (SeenRow& row : table.rows) {
        std::string figure;
        for (const auto& [id, measure] : frame.measures)
            if (measure.name == row.head) figure = id;
        if (figure.empty() && !about.empty())
            if (const auto division = frame.division_with(about, row.head)) figure = about + "/" + *division;
        if (figure.empty()) continue;
        for (std::size_t cell = 0; cell < row.cells.size(); ++cell)
            row.cells[cell].figure =
                figure + (cell + 1 < table.columns.size() ? year_in(table.columns[cell + 1], frame) : "");
    }
}

} // namespace

void name_figures(SeenDocument& seen, const SeenDocument* page, const Frame& frame) {
    for (SeenTable& table : seen.tables) {
        const SeenTable* same = nullptr;
        if (page)
            for (const SeenTable& other : page->tables)
                if (same_form(table, other) && (!same || other.caption == table.caption)) same = &other;
        if (same)
            take_over(table, *same);
        else
            name_by_words(table, frame);
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
