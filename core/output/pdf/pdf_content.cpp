#include "output/pdf/pdf_content.hpp"

#include "output/pdf/pdf_text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace verantwoord::pdf {

namespace {

constexpr double arc = 0.5523; ///< how far along the radius the handles of a quarter circle lie

/// Writes the operators of one page. It remembers what colour, width, dash and typeface are in force, so that
/// only what changes is written.
class ContentWriter {
  public:
    explicit ContentWriter(const Pages& pages) : pages_(pages), page_height_(pages.height) {
        out_.reserve(16'384);
    }

    void begin(std::string_view tag) {
        out_ += tag;
        out_ += "BDC\n";
    }
    void end() {
        end_text();
        out_ += "EMC\n";
    }
    void draw(const Shape& shape) {
        std::visit([this](const auto& it) { draw(it); }, shape);
    }
    std::string done() { return std::move(out_); }

  private:
    void number(double value) {
        append_number(out_, value);
        out_ += ' ';
    }
    void point(Point at) {
        number(at.x);
        number(page_height_ - at.y);
    }
    void colour(Rgb value) {
        for (const std::uint8_t part : {value.red, value.green, value.blue}) {
            append_share(out_, part / 255.0);
            out_ += ' ';
        }
    }
    void fill_colour(Rgb value) {
        if (fill_ == value) return;
        fill_ = value;
        colour(value);
        out_ += "rg\n";
    }
    void stroke_manner(Rgb value, double width, std::string_view dash) {
        if (stroke_ != value) {
            stroke_ = value;
            colour(value);
            out_ += "RG\n";
        }
        if (width_ != width) {
            width_ = width;
            number(width);
            out_ += "w\n";
        }
        if (dash_ == dash) return;
        dash_ = dash;
        out_ += dash;
        out_ += '\n';
    }
    static std::string_view dash_of(bool dashed, bool dotted) {
        return dotted ? "1 J[0 3.5]0 d" : dashed ? "0 J[2.5 2]0 d" : "0 J[]0 d";
    }

    void draw(const TextShape& text) {
        if (text.glyphs.empty()) return;
        // Texts that follow each other share one text object, which begins at the bottom left of the page.
        if (!in_text_) {
            out_ += "BT\n";
            in_text_ = true;
            origin_ = {0, page_height_};
        }
        fill_colour(text.colour);
        if (face_ != text.face || size_ != text.size) {
            face_ = text.face;
            size_ = text.size;
            out_ += "/F";
            append_integer(out_, static_cast<long long>(text.face));
            out_ += ' ';
            number(text.size);
            out_ += "Tf\n";
        }
        if (text.angle != 0) return draw_turned(text);
        // Moves are relative to the last place as it was written, rounded: so their errors do not add up.
        const Point to{std::round(text.start.x * 100) / 100, std::round(text.start.y * 100) / 100};
        number(to.x - origin_.x);
        number(origin_.y - to.y);
        origin_ = to;
        out_ += "Td[";
        out_ += text.glyphs;
        out_ += "]TJ\n";
    }

    /// A turned text sets the matrix for all that follows in its text object, so that object ends with it.
    void draw_turned(const TextShape& text) {
        const double turn = text.angle * std::numbers::pi / 180;
        for (const double value : {std::cos(turn), std::sin(turn), -std::sin(turn), std::cos(turn)}) {
            append_share(out_, value);
            out_ += ' ';
        }
        point(text.start);
        out_ += "Tm[" + text.glyphs + "]TJ\n";
        end_text();
    }

    void draw(const BoxShape& box) {
        if (!(box.area.width > 0) || !(box.area.height > 0)) return;
        end_text();
        manner(box.fill, box.stroke, box.line_width, dash_of(box.dashed, false));
        if (box.radius > 0) {
            rounded(box.area, std::min({box.radius, box.area.width / 2, box.area.height / 2}));
        } else {
            number(box.area.x);
            number(page_height_ - box.area.y - box.area.height);
            number(box.area.width);
            number(box.area.height);
            out_ += "re ";
        }
        paint(box.fill.has_value(), box.stroke.has_value(), true);
    }

    void draw(const PathShape& path) {
        if (path.points.size() < 2) return;
        end_text();
        manner(path.fill, path.stroke, path.line_width, dash_of(path.dashed, path.dotted));
        for (std::size_t i = 0; i < path.points.size(); ++i) {
            point(path.points[i]);
            out_ += i == 0 ? "m " : "l ";
        }
        paint(path.fill.has_value(), path.stroke.has_value(), path.fill.has_value());
    }

    void draw(const DiscShape& disc) {
        if (!(disc.radius > 0)) return;
        end_text();
        fill_colour(disc.fill);
        const double r = disc.radius;
        rounded({disc.centre.x - r, disc.centre.y - r, 2 * r, 2 * r}, r);
        out_ += "f\n";
    }

    void draw(const PictureShape& shape) {
        if (!(shape.area.width > 0) || !(shape.area.height > 0)) return;
        end_text();
        if (const auto* drawn = std::get_if<DrawnPicture>(&pages_.pictures[shape.picture]->content))
            return draw(*drawn, shape.area);
        out_ += "q ";
        number(shape.area.width);
        out_ += "0 0 ";
        number(shape.area.height);
        point({shape.area.x, shape.area.y + shape.area.height});
        out_ += "cm /I" + std::to_string(shape.picture) + " Do Q\n";
    }

    void draw(const DrawnPicture& picture, const Area& area) {
        const double across = area.width / picture.width, down = area.height / picture.height;
        const auto place = [&](DrawnPoint at) {
            return Point{area.x + (at.x - picture.left) * across, area.y + (at.y - picture.top) * down};
        };
        for (const DrawnPath& path : picture.paths) {
            manner(path.fill, path.stroke, path.stroke_width * across, dash_of(false, false));
            for (const DrawnStep& step : path.steps) {
                if (step.kind == DrawnStep::Kind::Close) {
                    out_ += "h ";
                    continue;
                }
                if (step.kind == DrawnStep::Kind::Curve) {
                    point(place(step.first_handle));
                    point(place(step.second_handle));
                }
                point(place(step.to));
                out_ += step.kind == DrawnStep::Kind::Move   ? "m "
                        : step.kind == DrawnStep::Kind::Line ? "l "
                                                             : "c ";
            }
            out_ += path.fill && path.stroke ? (path.even_odd ? "B*" : "B")
                    : path.fill              ? (path.even_odd ? "f*" : "f")
                                             : "S";
            out_ += '\n';
        }
    }

    void manner(const std::optional<Rgb>& fill, const std::optional<Rgb>& stroke, double width,
                std::string_view dash) {
        if (fill) fill_colour(*fill);
        if (stroke) stroke_manner(*stroke, width, dash);
    }
    void paint(bool fill, bool stroke, bool close) {
        out_ += fill && stroke ? "b\n" : fill ? "f\n" : !stroke ? "n\n" : close ? "s\n" : "S\n";
    }
    void curve(Point a, Point b, Point c) {
        point(a);
        point(b);
        point(c);
        out_ += "c ";
    }
    void line(Point to) {
        point(to);
        out_ += "l ";
    }
    /// A rectangle with quarter circles for corners; with the largest radius it is a disc.
    void rounded(const Area& area, double r) {
        const double left = area.x, top = area.y, right = area.x + area.width, bottom = area.y + area.height;
        const double k = r * (1 - arc);
        point({left + r, top});
        out_ += "m ";
        line({right - r, top});
        curve({right - k, top}, {right, top + k}, {right, top + r});
        line({right, bottom - r});
        curve({right, bottom - k}, {right - k, bottom}, {right - r, bottom});
        line({left + r, bottom});
        curve({left + k, bottom}, {left, bottom - k}, {left, bottom - r});
        line({left, top + r});
        curve({left, top + k}, {left + k, top}, {left + r, top});
    }
    void end_text() {
        if (in_text_) out_ += "ET\n";
        in_text_ = false;
    }

    const Pages& pages_;
    double page_height_;
    std::string out_;
    bool in_text_ = false;
    Point origin_;
    std::optional<Rgb> fill_, stroke_;
    std::optional<double> width_, size_;
    std::optional<std::size_t> face_;
    std::string_view dash_;
};

/// What nobody hears: it belongs to no element of the structure tree.
void draw_artifact(ContentWriter& writer, std::string_view tag, const std::vector<Shape>& shapes) {
    if (shapes.empty()) return;
    writer.begin(tag);
    for (const Shape& shape : shapes) writer.draw(shape);
    writer.end();
}

} // namespace

std::string page_content(const Pages& pages, const Page& page) {
    ContentWriter writer(pages);
    draw_artifact(writer, "/Artifact<</Type/Pagination/Subtype/Watermark>>", page.watermark);
    draw_artifact(writer, "/Artifact<</Type/Background>>", page.background);
    draw_artifact(writer, "/Artifact<</Type/Layout>>", page.decoration);
    for (std::size_t i = 0; i < page.marks.size(); ++i) {
        const Mark& mark = page.marks[i];
        std::string tag = "/Artifact<</Type/Layout>>";
        if (mark.element) {
            tag = "/";
            tag += role_name(pages.elements[*mark.element].role);
            tag += "<</MCID " + std::to_string(i) + ">>";
        }
        writer.begin(tag);
        for (const Shape& shape : mark.shapes) writer.draw(shape);
        writer.end();
    }
    draw_artifact(writer, "/Artifact<</Type/Pagination>>", page.repeated);
    draw_artifact(writer, "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>", page.header);
    draw_artifact(writer, "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>", page.footer);
    return writer.done();
}

} // namespace verantwoord::pdf
