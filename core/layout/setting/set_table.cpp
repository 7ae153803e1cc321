// Tables: head and rows as slices with rules for where a page may end.
#include "layout/setting/behind_units.hpp"
#include "layout/setting/column_widths.hpp"
#include "layout/setting/typesetter.hpp"

#include <algorithm>
#include <cmath>

namespace verantwoord {

namespace {

constexpr double most_padding_x = 6, normal_padding_y = 4.25, small_padding_y = 2.25, mark_width = 13,
                 head_width = 80;
constexpr double largest = 9.25, largest_of_small = 8, smallest = 6.25, step = 0.5;
constexpr std::size_t short_table = 12, rows_kept = 3; ///< a short table stays whole, ends of a long one too

/// One cell, ready to be broken into lines.
struct Cell {
    TextBlock text;
    std::string status;
    Align align = Align::Left;
    double behind_comma = 0; ///< the width of what stands right of the units: ",5" or " %"
    double indent() const { return status.empty() ? 0 : mark_width; }
};
using Cells = std::vector<Cell>;
struct Row {
    Cells cells;
    bool total = false;
};

class TableSetter {
  public:
    TableSetter(Typesetter& typesetter, const DataTable& table, const TextColumn& column)
        : typesetter_(typesetter), table_(table), column_(column),
          padding_x_(
              std::min(most_padding_x, 0.12 * column.width / static_cast<double>(table.columns.size()))),
          padding_y_(table.small ? small_padding_y : normal_padding_y) {}

    void set() {
        choose_size();
        const std::size_t element = typesetter_.structure().add(Role::Table, column_.parent);
        const std::size_t first = typesetter_.slices().size();
        set_caption(element);
        set_head(typesetter_.structure().add(Role::TableHead, element));
        set_body(typesetter_.structure().add(Role::TableBody, element));
        typesetter_.slices()[first].before = std::max(typesetter_.slices()[first].before, 10.0);
        set_remarks(typesetter_, table_.remarks, column_);
        typesetter_.slices().back().after = 14;
    }

  private:
    TextStyle style(bool bold) const {
        return {bold ? Typeface::Bold : Typeface::Regular, size_, std::round(size_ * 1.36 * 4) / 4,
                typesetter_.style().ink, Numerals::Tabular};
    }
    Cell cell(const Runs& runs, Align align, const std::string& status, bool bold) {
        Cell made{typesetter_.text(runs, style(bold), letters_may_part_ ? 8 * size_ : 1e9), status, align};
        if (align != Align::Right) return made;
        const std::string words = words_of(runs);
        if (const std::string_view rest = behind_units(words); !rest.empty())
            made.behind_comma = typesetter_.width(rest, style(bold));
        return made;
    }
    void compose() {
        head_.cells.clear();
        rows_.clear();
        groups_.clear();
        for (const ColumnGroup& group : table_.groups)
            groups_.push_back(cell(group.heading, Align::Centre, {}, true));
        for (const TableColumn& column : table_.columns)
            head_.cells.push_back(cell(column.heading, column.align, {}, true));
        for (const TableRow& row : table_.rows) {
            rows_.push_back({{}, row.total});
            for (std::size_t i = 0; i < table_.columns.size(); ++i) {
                const TableCell given = i < row.cells.size() ? row.cells[i] : TableCell{};
                rows_.back().cells.push_back(
                    cell(given.runs, table_.columns[i].align, given.status, row.total));
            }
        }
        behind_comma_.assign(table_.columns.size(), 0);
        for (const Row& row : rows_)
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                behind_comma_[i] = std::max(behind_comma_[i], row.cells[i].behind_comma);
    }
    /// How far from the column's right edge a number ends, so that its units stand below those of others.
    double to_units(const Cell& cell, std::size_t column) const {
        return cell.align == Align::Right ? behind_comma_[column] - cell.behind_comma : 0;
    }
    std::vector<ColumnNeed> needs() const {
        std::vector<ColumnNeed> needs(table_.columns.size());
        const auto widen = [&](std::size_t i, const Cell& cell, bool head) {
            ColumnNeed& need = needs[i];
            const bool numeric = cell.align == Align::Right && !head;
            need.part = std::max(need.part,
                                 cell.indent() + (numeric ? cell.text.word_width() : cell.text.part_width()));
            need.word = std::max(need.word, cell.indent() + cell.text.word_width());
            // A long head may take more lines; what stands below decides.
            const double natural =
                head ? std::max(cell.text.word_width(), std::min(cell.text.natural_width(), head_width))
                     : cell.text.natural_width();
            const double shift = head ? 0 : to_units(cell, i);
            if (numeric) need.part = std::max(need.part, shift + cell.indent() + cell.text.word_width());
            need.natural = std::max(need.natural, shift + cell.indent() + natural);
            need.numeric = cell.align == Align::Right;
        };
        for (std::size_t i = 0; i < needs.size(); ++i) {
            widen(i, head_.cells[i], true);
            for (const Row& row : rows_) widen(i, row.cells[i], false);
        }
        // A heading over several columns asks an equal part of each.
        std::size_t first = 0;
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            const std::size_t count = table_.groups[group].columns;
            const double inside = 2 * padding_x_ * static_cast<double>(count - 1);
            const auto part_of = [&](double width) {
                return std::max(0.0, width - inside) / static_cast<double>(count);
            };
            for (std::size_t i = first; i < first + count && i < needs.size(); ++i) {
                needs[i].part = std::max(needs[i].part, part_of(groups_[group].text.part_width()));
                needs[i].word = std::max(needs[i].word, part_of(groups_[group].text.word_width()));
                needs[i].natural = std::max(needs[i].natural, needs[i].word);
            }
            first += count;
        }
        return needs;
    }
    /// Chooses the largest type in which the words fit, hyphenated; in the smallest they part at any letter.
    void choose_size() {
        const double available = column_.width - 2 * padding_x_ * static_cast<double>(table_.columns.size());
        for (size_ = table_.small ? largest_of_small : largest; size_ >= smallest; size_ -= step) {
            compose();
            if (auto fitting = column_widths(needs(), available)) {
                widths_ = *fitting;
                return;
            }
        }
        size_ = smallest;
        letters_may_part_ = true;
        compose();
        const std::vector<ColumnNeed> asked = needs();
        widths_ = column_widths(asked, available).value_or(squeezed_widths(asked, available));
    }

    void set_caption(std::size_t table) {
        const TextStyle style{Typeface::Bold, 9.5, 13, typesetter_.style().ink, Numerals::Proportional};
        const TextBlock block = typesetter_.text(table_.caption, style, column_.width);
        if (block.empty()) return;
        const std::size_t element = typesetter_.structure().add(Role::Caption, table);
        typesetter_.push_lines(block, style, column_, element, 10, caption_gap);
        typesetter_.keep_with_next();
    }

    void set_head(std::size_t parent) {
        const std::size_t first = typesetter_.slices().size();
        if (!groups_.empty()) push_groups(typesetter_.structure().add(Role::TableRow, parent));
        push_row(head_, typesetter_.structure().add(Role::TableRow, parent), Scope::Column, BreakBefore::Bad);
        const std::vector<Slice>& slices = typesetter_.slices();
        auto head = std::make_shared<RepeatedHead>();
        for (std::size_t i = first; i < slices.size(); ++i) {
            RepeatedHead::Band band{slices[i].height, slices[i].background, {}, slices[i].decoration};
            for (const Mark& mark : slices[i].marks)
                band.shapes.insert(band.shapes.end(), mark.shapes.begin(), mark.shapes.end());
            head->bands.push_back(std::move(band));
        }
        // A head that takes a quarter of a page, or more slices than its rows, is not shown again.
        if (slices.size() <= first + 2 && head->height() < typesetter_.usable_height() / 4)
            repeated_ = std::move(head);
        typesetter_.keep_with_next();
    }

    /// The row of headings over several columns, each with a line below it as wide as its columns.
    void push_groups(std::size_t row) {
        std::vector<std::vector<Line>> lines;
        std::size_t most = 1, column = 0;
        std::vector<double> lefts, widths;
        double left = column_.x;
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            lefts.push_back(left + padding_x_);
            double width = -2 * padding_x_;
            for (std::size_t i = 0; i < table_.groups[group].columns && column < widths_.size(); ++i)
                width += widths_[column++] + 2 * padding_x_;
            widths.push_back(width);
            left += width + 2 * padding_x_;
            lines.push_back(typesetter_.lines(groups_[group].text, width));
            most = std::max(most, lines.back().size());
        }
        const TextStyle type = style(true);
        Slice slice;
        slice.break_before = BreakBefore::Bad;
        slice.height = static_cast<double>(most) * type.leading + padding_y_;
        const Area whole{column_.x, 0, column_.width, slice.height};
        slice.background.emplace_back(
            BoxShape{whole, typesetter_.style().surface, std::nullopt, 0, 0, false});
        for (std::size_t group = 0; group < groups_.size(); ++group) {
            const bool heading = !words_of(table_.groups[group].heading).empty();
            const std::size_t element =
                typesetter_.structure().add(heading ? Role::HeaderCell : Role::DataCell, row);
            slice.marks.push_back({element, {}});
            if (!heading) continue;
            typesetter_.structure().at(element).scope = Scope::Column;
            typesetter_.structure().at(element).columns = table_.groups[group].columns;
            double y = padding_y_ + static_cast<double>(most - lines[group].size()) * type.leading;
            Typesetter::Owner owner{element};
            for (const Line& line : lines[group]) {
                typesetter_.put(slice, groups_[group].text, line,
                                {lefts[group] + (widths[group] - line.width) / 2, y + baseline(type)}, owner);
                y += type.leading;
            }
            slice.decoration.emplace_back(
                PathShape{{{lefts[group], slice.height}, {lefts[group] + widths[group], slice.height}},
                          std::nullopt,
                          typesetter_.style().grid,
                          0.75,
                          false,
                          false});
        }
        typesetter_.push(std::move(slice));
        typesetter_.keep_with_next();
    }

    void set_body(std::size_t parent) {
        const std::size_t count = rows_.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool free = count > short_table && i >= rows_kept && count - i >= rows_kept;
            const std::size_t row = typesetter_.structure().add(Role::TableRow, parent);
            push_row(rows_[i], row, Scope::Row, free ? BreakBefore::Free : BreakBefore::Bad);
        }
    }

    /// Puts a row in one slice; only one that fills most of a page becomes a slice a line.
    void push_row(const Row& row, std::size_t element, Scope scope, BreakBefore before) {
        std::vector<std::vector<Line>> lines;
        std::size_t most = 1;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            lines.push_back(typesetter_.lines(row.cells[i].text, widths_[i] - row.cells[i].indent()));
            most = std::max(most, lines.back().size());
        }
        const double leading = style(false).leading;
        const bool whole = static_cast<double>(most) * leading < 0.7 * typesetter_.usable_height();
        const std::size_t per_slice = whole ? most : 1;
        std::vector<Typesetter::Owner> owners = cell_owners(row, element, scope);
        for (std::size_t first = 0; first < most; first += per_slice) {
            const bool top = first == 0, bottom = first + per_slice >= most;
            Slice slice;
            slice.break_before = before;
            slice.height =
                static_cast<double>(per_slice) * leading + (top ? padding_y_ : 0) + (bottom ? padding_y_ : 0);
            if (scope == Scope::Row) slice.head = repeated_;
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                put_cell(slice, row.cells[i], lines[i], i, {first, per_slice, most, scope}, owners[i]);
            decorate(slice, row.total && top, bottom, scope);
            typesetter_.push(std::move(slice));
        }
    }

    std::vector<Typesetter::Owner> cell_owners(const Row& row, std::size_t parent, Scope scope) {
        std::vector<Typesetter::Owner> owners;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool heading = scope == Scope::Column || i == 0;
            owners.push_back(
                {typesetter_.structure().add(heading ? Role::HeaderCell : Role::DataCell, parent)});
            if (heading) typesetter_.structure().at(owners.back().element).scope = scope;
        }
        return owners;
    }

    struct Band {
        std::size_t first, count, most;
        Scope scope;
    };
    void put_cell(Slice& slice, const Cell& cell, const std::vector<Line>& lines, std::size_t column,
                  const Band& band, Typesetter::Owner& owner) {
        const TextStyle type = style(false);
        double left = column_.x + padding_x_;
        for (std::size_t i = 0; i < column; ++i) left += widths_[i] + 2 * padding_x_;
        double y = band.first == 0 ? padding_y_ : 0;
        // Heads stand on the line below them, however many lines their neighbours have.
        const bool bottom = band.scope == Scope::Column && band.count == band.most;
        if (bottom) y += static_cast<double>(band.most - lines.size()) * type.leading;
        if (band.first == 0) slice.marks.push_back({owner.element, {}}); // also an empty cell is said
        for (std::size_t i = band.first; i < std::min(band.first + band.count, lines.size()); ++i) {
            const double room = widths_[column] - lines[i].width;
            const bool body = band.scope == Scope::Row;
            const double shift = cell.align == Align::Right    ? room - (body ? to_units(cell, column) : 0)
                                 : cell.align == Align::Centre ? room / 2
                                                               : cell.indent();
            typesetter_.put(slice, cell.text, lines[i], {left + shift, y + baseline(type)}, owner);
            y += type.leading;
        }
        if (cell.status.empty() || band.first > 0) return;
        const double sign_x =
            cell.align == Align::Right && !lines.empty()
                ? left + widths_[column] - lines[0].width - to_units(cell, column) - mark_width + 4.5
                : left + 4.5;
        const std::vector<Shape> mark =
            verdict_mark(typesetter_.style(), cell.status, {sign_x, padding_y_ + type.leading / 2}, 4.25);
        slice.decoration.insert(slice.decoration.end(), mark.begin(), mark.end());
    }

    void decorate(Slice& slice, bool total_top, bool bottom, Scope scope) {
        const Style& house = typesetter_.style();
        const double left = column_.x, right = column_.x + column_.width;
        const auto rule = [&](double y, Rgb colour, double width) {
            slice.decoration.emplace_back(
                PathShape{{{left, y}, {right, y}}, std::nullopt, colour, width, false, false});
        };
        if (scope == Scope::Column) {
            const Area whole{left, 0, column_.width, slice.height};
            slice.background.emplace_back(BoxShape{whole, house.surface, std::nullopt, 0, 0, false});
            if (bottom) rule(slice.height, house.accent, 1);
        } else if (bottom) {
            rule(slice.height, house.grid, 0.5);
        }
        if (total_top) rule(0, house.ink, 0.75);
    }

    Typesetter& typesetter_;
    const DataTable& table_;
    TextColumn column_;
    double padding_x_, padding_y_;
    double size_ = largest;
    bool letters_may_part_ = false;
    Cells groups_;
    Row head_;
    std::vector<Row> rows_;
    std::vector<double> widths_, behind_comma_;
    std::shared_ptr<const RepeatedHead> repeated_;
};

} // namespace

void set_remarks(Typesetter& typesetter, const std::vector<Runs>& remarks, const TextColumn& column,
                 double after) {
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        const TextStyle style = typesetter.small();
        const TextBlock block = typesetter.text(remarks[i], style, column.width);
        if (block.empty()) continue;
        typesetter.keep_with_next();
        typesetter.push_lines(block, style, column,
                              typesetter.structure().add(Role::Paragraph, column.parent), 4,
                              i + 1 < remarks.size() ? 0 : after);
    }
}

void set_table(Typesetter& typesetter, const DataTable& table, const TextColumn& column) {
    if (!table.columns.empty()) TableSetter(typesetter, table, column).set();
}

} // namespace verantwoord
