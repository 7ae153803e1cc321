// What setting blocks needs at hand: the house style's type, the structure tree, and the slices made so far.
// The set_… functions each turn one kind of block into slices through it.
#pragma once

#include "document/tree/block.hpp"
#include "layout/fonts/fonts.hpp"
#include "layout/lines/compose_text.hpp"
#include "layout/page/slice.hpp"
#include "layout/page/structure.hpp"
#include "layout/page/style.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace verantwoord {

/// Where on the page and in the structure tree blocks are set.
struct TextColumn {
    double x = 0, width = 0;
    std::size_t parent = Structure::root;
    int depth = 0; ///< of nested lists and quotes
};

/// Around a chart or an image, between it or a table and its caption, and what a caption may need of the
/// page.
inline constexpr double figure_gap = 14, caption_gap = 5, caption_room = 40;

class Typesetter {
  public:
    Typesetter(const Document& document, const Style& style, const Fonts& fonts, Pages& pages);

    const Document& document() const { return document_; }
    const Style& style() const { return style_; }
    const Fonts& fonts() const { return fonts_; }
    Pages& pages() { return pages_; }
    Structure& structure() { return structure_; }
    std::vector<Slice>& slices() { return slices_; }
    std::vector<Frame>& frames() { return frames_; }
    TextColumn whole_column() const;
    double usable_height() const { return style_.page_height - style_.margin_top - style_.margin_bottom; }
    bool is_heading(const std::string& id) const { return heading_ids_.contains(id); }

    TextStyle body() const;
    TextStyle small() const; ///< muted

    /// Notes characters that no face has, and makes links to nowhere plain text.
    TextBlock text(const Runs& runs, const TextStyle& style, double width);
    std::vector<Line> lines(const TextBlock& block, double width) { return block.lines(width, pages_.faces); }
    /// One line of a few words, as shapes that begin at (x, baseline): for furniture and labels.
    std::vector<Shape> label(std::string_view words, const TextStyle& style, Point start,
                             Align align = Align::Left);
    double width(std::string_view words, const TextStyle& style) const;
    /// The words, or their beginning and "…" when they do not fit.
    std::string shortened(std::string_view words, const TextStyle& style, double room) const;

    /// What a text is content of, and the link, note or other span in it that was put last: it may go on in
    /// the next line. Each text has its own, for as long as its lines are put.
    struct Owner {
        std::size_t element;
        std::optional<std::size_t> span{};
        std::size_t of_span = 0; ///< the element of the span
    };
    /// Adds the line to the slice, its links and notes under elements of their own.
    void put(Slice& slice, const TextBlock& block, const Line& line, Point start, Owner& owner);
    /// Adds all lines below each other from `top`; returns the height.
    double put_all(Slice& slice, const TextBlock& block, const std::vector<Line>& lines, Point top,
                   double leading, std::size_t element);
    /// One slice a line, with no single first or last line on a page.
    void push_lines(const TextBlock& block, const TextStyle& style, const TextColumn& column,
                    std::size_t element, double before, double after);

    /// The picture among those of the pages.
    std::size_t picture(const PicturePointer& picture);

    void push(Slice slice);
    void keep_with_next() { keep_with_next_ = true; }
    /// What comes next belongs to what was just set: a table to the sentence that introduces it.
    void prefer_with_previous() { prefer_with_previous_ = true; }
    void break_page() { break_page_ = true; }
    /// Slices pushed from now on stand in this frame; nothing: in none.
    void use_frame(std::optional<std::size_t> frame) { frame_ = frame; }

  private:
    std::size_t element_for(const TextBlock& block, std::size_t span, Owner& owner);
    void add_link(Slice& slice, const Span& span, const TextShape& shape, std::size_t element);

    const Document& document_;
    const Style& style_;
    const Fonts& fonts_;
    Pages& pages_;
    Structure structure_;
    std::vector<Slice> slices_;
    std::vector<Frame> frames_;
    std::set<std::string> heading_ids_, reported_;
    std::optional<std::size_t> frame_;
    bool keep_with_next_ = false, prefer_with_previous_ = false, break_page_ = false;
};

/// Where text of a size stands in a line of a leading.
double baseline(const TextStyle& style);

void set_blocks(Typesetter& typesetter, const Blocks& blocks, const TextColumn& column);
void set_heading(Typesetter& typesetter, const Heading& heading, const TextColumn& column);
void set_table(Typesetter& typesetter, const DataTable& table, const TextColumn& column);
/// Small print that stays with what stands above it, with `after` below the last of it.
void set_remarks(Typesetter& typesetter, const std::vector<Runs>& remarks, const TextColumn& column,
                 double after = 0);
void set_figure(Typesetter& typesetter, const FigureBlock& figure, const TextColumn& column);
void set_picture(Typesetter& typesetter, const PictureBlock& block, const TextColumn& column);
void set_key_figures(Typesetter& typesetter, const KeyFigures& figures, const TextColumn& column);
void set_persona(Typesetter& typesetter, const PersonaCard& card, const TextColumn& column);
void set_contents(Typesetter& typesetter, const TextColumn& column);
void set_cover(Typesetter& typesetter, const Cover& cover);

/// Headings that the contents list, in order.
std::vector<const Heading*> listed_headings(const Document& document);

/// The sign of an agreed result: reached, nearly, missed or unknown; they differ in shape as well as in
/// colour.
std::vector<Shape> verdict_mark(const Style& style, const std::string& status, Point centre, double radius);

/// A chart's shapes with its top left corner at a place, scaled.
std::vector<Shape> chart_shapes(Typesetter& typesetter, const Chart& chart, Point corner, double scale);

} // namespace verantwoord
