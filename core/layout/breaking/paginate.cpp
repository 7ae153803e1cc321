#include "layout/breaking/paginate.hpp"

#include "layout/breaking/break_pages.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

constexpr double note_rule_width = 90;

void move(Point& point, double y) { point.y += y; }
void move(Shape& shape, double y) {
    if (auto* text = std::get_if<TextShape>(&shape)) move(text->start, y);
    if (auto* box = std::get_if<BoxShape>(&shape)) box->area.y += y;
    if (auto* picture = std::get_if<PictureShape>(&shape)) picture->area.y += y;
    if (auto* disc = std::get_if<DiscShape>(&shape)) move(disc->centre, y);
    if (auto* path = std::get_if<PathShape>(&shape))
        for (Point& point : path->points) move(point, y);
}
void append(std::vector<Shape>& to, std::vector<Shape> shapes, double y) {
    for (Shape& shape : shapes) {
        move(shape, y);
        to.push_back(std::move(shape));
    }
}

class Paginator {
  public:
    Paginator(Typesetter& typesetter, std::vector<Slice> slices, std::vector<Slice> notes)
        : typesetter_(typesetter), slices_(std::move(slices)), notes_(std::move(notes)),
          pages_(typesetter.pages()), noted_(notes_.size(), false) {}

    std::vector<ContentsLine> run() {
        std::size_t first = 0;
        for (const std::size_t end : break_pages(slices_, notes_, typesetter_.usable_height())) {
            set_page(first, end);
            first = end;
        }
        // Notes for which the last page had no room get pages behind it.
        while (!waiting_.empty()) {
            begin_page();
            set_notes(top());
        }
        resolve_links();
        return std::move(contents_);
    }

  private:
    double top() const { return typesetter_.style().margin_top; }
    Page& page() { return pages_.pages.back(); }
    std::size_t page_index() const { return pages_.pages.size() - 1; }
    void begin_page() { pages_.pages.emplace_back(); }

    void set_page(std::size_t first, std::size_t end) {
        begin_page();
        double y = top();
        // A table that goes on from the page before shows its head again, for the eye only: in the structure
        // it stands once.
        if (first > 0 && slices_[first].head) {
            for (const RepeatedHead::Band& band : slices_[first].head->bands) {
                append(page().background, band.background, y);
                append(page().repeated, band.shapes, y);
                append(page().decoration, band.rules, y);
                y += band.height;
            }
        }
        std::optional<std::size_t> frame;
        double frame_top = y;
        std::vector<Shape> frames;
        const auto end_frame = [&](double bottom) {
            if (frame) draw_frame(frames, *frame, frame_top, bottom);
            frame.reset();
        };
        for (std::size_t i = first; i < end; ++i) {
            // A frame is drawn when its last slice on this page is known: one that goes on is closed here and
            // begins anew on the next page.
            const double above = y;
            y += gap_above(slices_, first, i);
            if (slices_[i].frame != frame) {
                end_frame(above);
                frame = slices_[i].frame;
                frame_top = y;
            }
            const double height = slices_[i].height;
            place(slices_[i], y);
            y += height;
        }
        end_frame(y);
        // Frames lie behind everything that has a background of its own.
        page().background.insert(page().background.begin(), frames.begin(), frames.end());
        set_notes(y);
    }

    void draw_frame(std::vector<Shape>& shapes, std::size_t index, double from, double until) {
        const Frame& frame = typesetter_.frames()[index];
        const Style& house = typesetter_.style();
        shapes.emplace_back(
            BoxShape{{frame.x, from, frame.width, until - from}, house.surface, std::nullopt, 0, 0, false});
        shapes.emplace_back(
            BoxShape{{frame.x, from, 3, until - from}, house.accent, std::nullopt, 0, 0, false});
    }

    void place(Slice& slice, double y) {
        append(page().background, std::move(slice.background), y);
        append(page().decoration, std::move(slice.decoration), y);
        for (Mark& mark : slice.marks) place_mark(std::move(mark), y);
        if (slice.contents_entry) {
            Area area = slice.links.empty() ? Area{} : slice.links.front().area;
            area.y += y;
            // The page that a line of the contents points to is known only when all pages are set; it is
            // filled in then.
            contents_.push_back({*slice.contents_entry, page_index(), page().marks.size() - 1, area});
        }
        for (PageLink& link : slice.links) place_link(std::move(link), y);
        if (slice.figure) {
            Area area = slice.figure_area;
            area.y += y;
            typesetter_.structure().at(*slice.figure).detailed().area = area;
        }
        if (slice.bookmark) {
            pages_.bookmarks[*slice.bookmark].page = page_index();
            pages_.bookmarks[*slice.bookmark].y = y;
        }
        if (!slice.anchor.empty()) anchors_.emplace(slice.anchor, std::pair(page_index(), y));
        for (const std::size_t note : slice.notes)
            if (note < notes_.size() && std::find(waiting_.begin(), waiting_.end(), note) == waiting_.end())
                waiting_.push_back(note);
    }

    void place_mark(Mark mark, double y) {
        for (Shape& shape : mark.shapes) move(shape, y);
        std::vector<Mark>& marks = page().marks;
        // Shapes that go on in the same element are said in one breath with those before.
        if (!marks.empty() && marks.back().element == mark.element) {
            for (Shape& shape : mark.shapes) marks.back().shapes.push_back(std::move(shape));
            return;
        }
        if (mark.element) typesetter_.structure().attach_mark(*mark.element, page_index(), marks.size());
        marks.push_back(std::move(mark));
    }

    void place_link(PageLink link, double y) {
        link.area.y += y;
        typesetter_.structure().attach_link(link.element, page_index(), page().links.size());
        page().links.push_back(std::move(link));
    }

    /// The notes of this page at its foot; those that do not fit wait for the next.
    void set_notes(double below) {
        if (waiting_.empty()) return;
        const double bottom = top() + typesetter_.usable_height();
        const double room = bottom - below - note_rule_gap;
        double height = 0;
        std::size_t count = 0;
        for (; count < waiting_.size(); ++count) {
            const double next = notes_[waiting_[count]].height;
            // A page that holds nothing else takes a note in any case: else the rest would wait for ever.
            if (height + next > room && (count > 0 || below > top())) break;
            height += next;
        }
        if (count == 0) return;
        double y = bottom - height;
        const double left = typesetter_.style().margin_left, rule = y - note_rule_gap / 2 + 1;
        page().decoration.emplace_back(PathShape{{{left, rule}, {left + note_rule_width, rule}},
                                                 std::nullopt,
                                                 typesetter_.style().muted,
                                                 0.5,
                                                 false,
                                                 false});
        for (std::size_t i = 0; i < count; ++i) y += set_note(waiting_[i], y);
        waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(count));
    }

    /// A note is said once; on later pages that refer to it, it is there for the eye.
    double set_note(std::size_t note, double y) {
        Slice slice = notes_[note];
        const double height = slice.height;
        if (!noted_[note]) {
            noted_[note] = true;
            slice.anchor = "noot-" + std::to_string(note + 1);
            place(slice, y);
        } else {
            append(page().decoration, std::move(slice.decoration), y);
            for (Mark& mark : slice.marks) append(page().repeated, std::move(mark.shapes), y);
        }
        return height;
    }

    void resolve_links() {
        for (Page& each : pages_.pages)
            for (PageLink& link : each.links) {
                const auto found = anchors_.find(link.target);
                if (found == anchors_.end()) continue;
                link.target_page = found->second.first;
                link.target_y = found->second.second;
            }
    }

    Typesetter& typesetter_;
    std::vector<Slice> slices_, notes_;
    Pages& pages_;
    std::vector<bool> noted_;
    std::vector<std::size_t> waiting_;
    std::map<std::string, std::pair<std::size_t, double>> anchors_;
    std::vector<ContentsLine> contents_;
};

} // namespace

std::vector<ContentsLine> paginate(Typesetter& typesetter, std::vector<Slice> slices,
                                   std::vector<Slice> notes) {
    return Paginator(typesetter, std::move(slices), std::move(notes)).run();
}

} // namespace verantwoord
