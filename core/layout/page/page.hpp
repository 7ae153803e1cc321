// Pages as a short list of shapes, each marked with the structure element it belongs to; and the structure
// tree itself. What layout/ hands to output/pdf: final positions, final glyphs, nothing left to decide.
#pragma once

#include "layout/page/style.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace verantwoord {

class Face;

// Positions are in points from the top left of the page, y downwards.
struct Point {
    double x = 0, y = 0;
};
struct Area {
    double x = 0, y = 0, width = 0, height = 0;
};

/// Glyphs of one face, size and colour on one baseline.
struct TextShape {
    std::size_t face = 0; ///< index in Pages::faces
    double size = 0;
    Rgb colour;
    Point start; ///< on the baseline
    double width = 0;
    std::string glyphs; ///< ready for a TJ array: <0012…>-15<…>
    std::string text;   ///< what it says
    double angle = 0;   ///< degrees, against the clock
};
struct BoxShape {
    Area area;
    std::optional<Rgb> fill, stroke;
    double line_width = 0.75, radius = 0;
    bool dashed = false;
};
struct PathShape {
    std::vector<Point> points;
    std::optional<Rgb> fill, stroke; ///< a filled path is closed
    double line_width = 0.75;
    bool dashed = false, dotted = false;
};
struct DiscShape {
    Point centre;
    double radius = 0;
    Rgb fill;
};
/// An image stretched over an area.
struct PictureShape {
    Area area;
    std::size_t picture = 0; ///< index in Pages::pictures
};
using Shape = std::variant<TextShape, BoxShape, PathShape, DiscShape, PictureShape>;

enum class Role {
    Document,
    Section,
    Division,
    Title,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Quote,
    Table,
    Caption,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Figure,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Note,
    Span
};
enum class Scope { None, Column, Row };
enum class Numbering { None, Disc, Decimal };

struct Kid {
    enum class Kind { Element, Mark, Link };
    Kind kind = Kind::Element;
    std::size_t page = 0, index = 0; ///< element; or page and place in its marks or links
};
/// What few elements have; a long report has a hundred thousand elements.
struct ElementDetails {
    std::string alternative, id;
    std::string language, expansion; ///< of a span: "en"; what an abbreviation stands for
    std::optional<Area> area;        ///< of a figure
};
/// A node of the structure tree, in reading order.
struct Element {
    Role role = Role::Document;
    std::optional<std::size_t> parent;
    std::vector<Kid> kids;
    Scope scope = Scope::None;
    std::size_t columns = 1;                 ///< of a table's cell: how many it spans
    std::optional<Numbering> numbering;      ///< of a list
    std::unique_ptr<ElementDetails> details; ///< none: all are empty

    ElementDetails& detailed() {
        if (!details) details = std::make_unique<ElementDetails>();
        return *details;
    }
};

/// Shapes that are said together; without an element they are decoration.
struct Mark {
    std::optional<std::size_t> element;
    std::vector<Shape> shapes;
};
struct PageLink {
    Area area;
    std::size_t element = 0;
    std::string description, uri; ///< uri is empty for a place in this document
    std::string target;           ///< id of a heading or note; already removed when it does not exist
    std::size_t target_page = 0;
    double target_y = 0;
};
struct Page {
    std::vector<Shape> watermark;      ///< behind everything
    std::vector<Shape> background;     ///< frames and tints under everything
    std::vector<Shape> decoration;     ///< rules and marks
    std::vector<Mark> marks;           ///< in reading order
    std::vector<Shape> header, footer; ///< on every page but the cover
    std::vector<Shape> repeated;       ///< table heads and notes that were said on an earlier page
    std::vector<PageLink> links;
};

struct Bookmark {
    int level = 1;
    std::string title;
    std::size_t page = 0;
    double y = 0;
};

/// Which glyphs of a face the pages use, and the text that each stands for. A hyphen that is there only
/// because a line ends has a code of its own behind the glyphs, so that who extracts the text finds a soft
/// hyphen and a whole word.
struct FaceUse {
    const Face* face = nullptr;
    std::vector<std::string> text; ///< per glyph; empty: not used
    bool soft_hyphen = false;
    std::size_t soft_hyphen_code() const { return text.size(); }
};

/// A character that no face has; an empty square stands in for it.
struct MissingCharacter {
    std::string character; ///< UTF-8
    std::string words;     ///< the beginning of the first text that has it
};

/// Valid as long as the Fonts with which they were made.
struct Pages {
    double width = 0, height = 0;
    std::vector<Page> pages;
    std::vector<Element> elements; ///< the first is the document
    std::vector<Bookmark> bookmarks;
    std::vector<FaceUse> faces;
    std::vector<PicturePointer> pictures;  ///< each once
    std::vector<MissingCharacter> missing; ///< each once
};

/// As PDF names it: "H1", "TD" …
std::string_view role_name(Role role);

/// One line a text, "p3 72,140 H1 'Bereik'": for tests and for the curious.
std::string dump(const Pages& pages);

} // namespace verantwoord
