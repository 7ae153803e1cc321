// Charts with their caption; in the structure a figure whose alternative text also gives the numbers.
#include "layout/setting/typesetter.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr double remark_room = 40;       ///< of three lines of small print
constexpr std::size_t most_numbers = 40; ///< more than these nobody can listen to

/// The message of the chart, and its numbers when they are not too many.
std::string spoken(const FigureBlock& figure) {
    std::string words = figure.alternative.empty() ? words_of(figure.caption) : figure.alternative;
    const DataTable& data = figure.data;
    if (data.rows.size() * data.columns.size() > most_numbers || data.rows.empty()) return words;
    words += " De cijfers:";
    for (std::size_t r = 0; r < data.rows.size(); ++r) {
        const std::vector<TableCell>& cells = data.rows[r].cells;
        for (std::size_t i = 0; i < std::min(cells.size(), data.columns.size()); ++i) {
            words += i == 0 ? " " : i == 1 ? ": " : ", ";
            if (i > 0 && data.columns.size() > 2) words += words_of(data.columns[i].heading) + " ";
            words += words_of(cells[i].runs);
        }
        words += r + 1 < data.rows.size() ? ";" : ".";
    }
    return words;
}

} // namespace

void set_figure(Typesetter& typesetter, const FigureBlock& figure, const TextColumn& column) {
    Structure& structure = typesetter.structure();
    const Chart& chart = figure.chart;
    if (!(chart.width > 0) || !(chart.height > 0)) return;
    const double scale = std::min({1.0, column.width / chart.width,
                                   (typesetter.usable_height() - caption_room -
                                    remark_room * static_cast<double>(figure.remarks.size())) /
                                       chart.height});
    const std::size_t element = structure.add(Role::Figure, column.parent);
    structure.at(element).detailed().alternative = spoken(figure);

    const TextStyle style{Typeface::Bold, 9.5, 13, typesetter.style().ink, Numerals::Proportional};
    const TextBlock caption = typesetter.text(figure.caption, style, column.width);
    if (!caption.empty()) {
        typesetter.push_lines(caption, style, column, structure.add(Role::Caption, element), figure_gap, 6);
        typesetter.keep_with_next();
    }
    Slice slice;
    slice.before = caption.empty() ? figure_gap : 6;
    slice.after = figure.remarks.empty() ? figure_gap : 0;
    slice.height = chart.height * scale;
    slice.figure = element;
    slice.figure_area = {column.x, 0, chart.width * scale, slice.height};
    slice.marks.push_back({element, chart_shapes(typesetter, chart, {column.x, 0}, scale)});
    typesetter.push(std::move(slice));
    set_remarks(typesetter, figure.remarks, column, figure_gap);
}

} // namespace verantwoord
