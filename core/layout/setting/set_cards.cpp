// Key figures as tiles and personas as cards.
#include "document/words/wording.hpp"
#include "layout/setting/typesetter.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace verantwoord {

namespace {

constexpr double tile_gap = 10, tile_padding = 11, tile_bar = 3, value_size = 21, block_gap = 14;
/// How many lines a text in a tile may have, for a tile is no place for a story.
constexpr std::size_t most_lines = 8;
constexpr double card_padding = 16, card_bar = 3;

Rgb status_colour(const Style& style, const std::string& status) {
    if (status == "gehaald") return style.reached;
    if (status == "bijna") return style.nearly;
    if (status == "niet") return style.missed;
    return status.empty() ? style.accent : style.muted;
}

/// Puts each part of "in 2024: 398 · afspraak: minstens 400" on a line of its own, for tiles are too narrow
/// for two.
Runs in_lines(const std::string& detail) {
    constexpr std::string_view separator = " · ";
    Runs runs;
    for (std::size_t at = 0; at <= detail.size();) {
        const std::size_t end = std::min(detail.find(separator, at), detail.size());
        if (!runs.empty()) runs.push_back({"", false, false, false, true, "", "", std::nullopt});
        runs.push_back(plain(std::string_view(detail).substr(at, end - at)).front());
        at = end + separator.size();
    }
    return runs;
}

/// The texts of one tile, broken for its width.
class Tile {
  public:
    Tile(Typesetter& typesetter, const KeyFigure& figure, double width)
        : typesetter_(typesetter), figure_(figure), width_(width - 2 * tile_padding - tile_bar) {
        const Style& house = typesetter.style();
        TextStyle value{Typeface::Heading, value_size, value_size * 1.25, house.ink, Numerals::Proportional};
        while (value.size > 9 && typesetter.text(figure.value, value, 1e9).natural_width() > width_)
            value.size -= 1;
        add(figure.value, value, 0);
        add(plain(figure.label), {Typeface::Bold, 9, 12, house.ink, Numerals::Proportional}, 1);
        add(in_lines(figure.detail), typesetter.small(), 2);
    }
    double height() const {
        double sum = 2 * tile_padding - 3 + (figure_.status.empty() ? 0 : 16);
        for (const Part& part : parts_)
            sum += part.gap + static_cast<double>(part.lines.size()) * part.style.leading;
        return sum;
    }
    void put(Slice& slice, double x, double height, double whole_width, std::size_t list) {
        const Style& house = typesetter_.style();
        Structure& structure = typesetter_.structure();
        const std::size_t item = structure.add(Role::ListBody, structure.add(Role::ListItem, list));
        slice.background.emplace_back(
            BoxShape{{x, 0, whole_width, height}, house.surface, std::nullopt, 0, 0, false});
        slice.background.emplace_back(BoxShape{
            {x, 0, tile_bar, height}, status_colour(house, figure_.status), std::nullopt, 0, 0, false});
        const double left = x + tile_bar + tile_padding;
        double y = tile_padding - 3;
        for (const Part& part : parts_) {
            y += part.gap;
            y += typesetter_.put_all(slice, part.text, part.lines, {left, y}, part.style.leading,
                                     structure.add(Role::Paragraph, item));
        }
        if (figure_.status.empty()) return;
        const double foot = height - tile_padding - 1;
        const TextStyle words{Typeface::Bold, 8, 11, house.ink, Numerals::Proportional};
        for (Shape& shape : verdict_mark(house, figure_.status, {left + 4.5, foot - 2.8}, 4.5))
            slice.decoration.push_back(std::move(shape));
        slice.marks.push_back({structure.add(Role::Paragraph, item),
                               typesetter_.label(wording::agreed(figure_.status), words, {left + 13, foot})});
    }

  private:
    struct Part {
        TextBlock text;
        TextStyle style;
        std::vector<Line> lines;
        double gap;
    };
    void add(const Runs& runs, const TextStyle& style, double gap) {
        TextBlock text = typesetter_.text(runs, style, width_);
        std::vector<Line> lines = typesetter_.lines(text, width_);
        if (lines.size() > most_lines) lines.resize(most_lines);
        if (!lines.empty()) parts_.push_back({std::move(text), style, std::move(lines), gap});
    }
    Typesetter& typesetter_;
    const KeyFigure& figure_;
    double width_;
    std::vector<Part> parts_;
};

std::size_t tiles_in_row(std::size_t count) { return count <= 2 || count == 4 ? 2 : 3; }

/// Puts small outlined labels beside each other, on as many lines as they need.
void push_attributes(Typesetter& typesetter, const std::vector<std::string>& attributes,
                     const TextColumn& column) {
    if (attributes.empty()) return;
    constexpr double height = 16, gap = 5, inside = 7;
    const TextStyle style{Typeface::Regular, 8.5, 12, typesetter.style().ink, Numerals::Proportional};
    Structure& structure = typesetter.structure();
    const std::size_t list = structure.add(Role::List, column.parent);
    double x = column.x;
    Slice slice;
    const auto push = [&](double before) {
        slice.before = before;
        slice.height = height;
        typesetter.push(std::exchange(slice, {}));
        x = column.x;
    };
    double before = 7;
    for (const std::string& attribute : attributes) {
        const std::string words = typesetter.shortened(attribute, style, column.width - 2 * inside);
        const double width = typesetter.width(words, style) + 2 * inside;
        if (x > column.x && x + width > column.x + column.width) {
            push(before);
            before = gap;
        }
        slice.background.emplace_back(BoxShape{
            {x, 0, width, height}, Rgb{255, 255, 255}, typesetter.style().grid, 0.6, height / 2, false});
        const std::size_t body = structure.add(Role::ListBody, structure.add(Role::ListItem, list));
        slice.marks.push_back({body, typesetter.label(words, style, {x + inside, height / 2 + 3})});
        x += width + gap;
    }
    push(before);
}

class CardSetter {
  public:
    CardSetter(Typesetter& typesetter, const PersonaCard& card, const TextColumn& column)
        : typesetter_(typesetter), card_(card), inner_{column.x + card_bar + card_padding,
                                                       column.width - card_bar - 2 * card_padding, 0, 0} {
        inner_.parent = typesetter.structure().add(Role::Section, column.parent);
        typesetter.frames().push_back({column.x, column.width});
    }

    void set() {
        const std::size_t first = typesetter_.slices().size();
        typesetter_.use_frame(typesetter_.frames().size() - 1);
        pad(block_gap, 0);
        set_head();
        for (const PersonaCard::Part& part : card_.parts) set_part(part);
        set_small_print();
        typesetter_.keep_with_next();
        pad(0, block_gap);
        typesetter_.use_frame(std::nullopt);
        keep_whole(first);
    }

  private:
    void pad(double before, double after) {
        Slice slice;
        slice.before = before;
        slice.height = card_padding - 4;
        slice.after = after;
        typesetter_.push(std::move(slice));
        if (before > 0) typesetter_.keep_with_next();
    }
    void push(std::string_view words, const TextStyle& style, Role role, double before, double after) {
        const TextBlock block = typesetter_.text(plain(words), style, inner_.width);
        if (block.empty()) return;
        typesetter_.push_lines(block, style, inner_, typesetter_.structure().add(role, inner_.parent), before,
                               after);
    }
    void set_head() {
        const Style& house = typesetter_.style();
        push(card_.name, {Typeface::Heading, 15, 19, house.accent, Numerals::Proportional}, Role::Paragraph,
             0, 1);
        typesetter_.keep_with_next();
        push(card_.subtitle, {Typeface::Regular, 9.5, 13, house.muted, Numerals::Proportional},
             Role::Paragraph, 0, 4);
        push_attributes(typesetter_, card_.attributes, inner_);
        push(card_.quote, {Typeface::Italic, 12, 17, house.accent, Numerals::Proportional}, Role::Quote, 12,
             8);
    }
    void set_part(const PersonaCard::Part& part) {
        const Style& house = typesetter_.style();
        const std::size_t first = typesetter_.slices().size();
        part_starts_.insert(first);
        push(part.heading, {Typeface::Bold, 10, 14, house.ink, Numerals::Proportional}, Role::Paragraph, 9,
             1);
        if (typesetter_.slices().size() > first) typesetter_.keep_with_next();
        TextColumn column = inner_;
        column.depth = 1; // closer together than in the running text
        set_blocks(typesetter_, part.blocks, column);
    }
    void set_small_print() {
        if (card_.small_print.empty()) return;
        const std::size_t first = typesetter_.slices().size();
        push(card_.small_print, typesetter_.small(), Role::Paragraph, 16, 0);
        if (typesetter_.slices().size() == first) return;
        typesetter_.slices()[first].decoration.emplace_back(
            PathShape{{{inner_.x, -7}, {inner_.x + inner_.width, -7}},
                      std::nullopt,
                      typesetter_.style().grid,
                      0.5,
                      false,
                      false});
    }
    /// Keeps a card on one page, for it is read as one. Only a card that is higher than a page goes on,
    /// between its parts.
    void keep_whole(std::size_t first) {
        std::vector<Slice>& slices = typesetter_.slices();
        double height = 0;
        for (std::size_t i = first; i < slices.size(); ++i)
            height += slices[i].height + (i == first ? 0 : std::max(slices[i].before, slices[i - 1].after));
        const bool fits = height <= typesetter_.usable_height();
        for (std::size_t i = first + 1; i < slices.size(); ++i)
            if (slices[i].break_before == BreakBefore::Free && (fits || !part_starts_.contains(i)))
                slices[i].break_before = fits ? BreakBefore::Never : BreakBefore::Bad;
    }

    Typesetter& typesetter_;
    const PersonaCard& card_;
    TextColumn inner_;
    std::set<std::size_t> part_starts_; ///< slices
};

} // namespace

void set_key_figures(Typesetter& typesetter, const KeyFigures& figures, const TextColumn& column) {
    if (figures.tiles.empty()) return;
    const std::size_t per_row = tiles_in_row(figures.tiles.size());
    const auto columns = static_cast<double>(per_row);
    const double width = (column.width - (columns - 1) * tile_gap) / columns;
    const std::size_t list = typesetter.structure().add(Role::List, column.parent);
    for (std::size_t first = 0; first < figures.tiles.size(); first += per_row) {
        const std::size_t last = std::min(first + per_row, figures.tiles.size());
        std::vector<Tile> tiles;
        double height = 0;
        for (std::size_t i = first; i < last; ++i) {
            tiles.emplace_back(typesetter, figures.tiles[i], width);
            height = std::max(height, tiles.back().height());
        }
        height = std::min(height, typesetter.usable_height());
        Slice slice;
        slice.before = first == 0 ? block_gap : tile_gap;
        if (first > 0) slice.break_before = BreakBefore::Bad;
        slice.after = last == figures.tiles.size() ? block_gap : tile_gap;
        slice.height = height;
        for (std::size_t i = 0; i < tiles.size(); ++i)
            tiles[i].put(slice, column.x + static_cast<double>(i) * (width + tile_gap), height, width, list);
        typesetter.push(std::move(slice));
    }
}

void set_persona(Typesetter& typesetter, const PersonaCard& card, const TextColumn& column) {
    CardSetter(typesetter, card, column).set();
}

} // namespace verantwoord
