#include "layout/breaking/break_pages.hpp"

#include <algorithm>
#include <limits>

namespace verantwoord {

namespace {

// What is bad about the end of a page, all in one currency: a page that is all white costs 100. White counts
// by the square of its share, so that two pages a little short are better than one that is half empty.
constexpr double most_notes_share = 0.4;
constexpr double page_cost = 30;     ///< so that fewer pages win
constexpr double white_cost = 100;   ///< of a page that is all white; by the square of the share
constexpr double poor_break = 25;    ///< as bad as half a page left white
constexpr double chapter_on_top = 6; ///< as good as a quarter of a page not left white
constexpr double bad_break = 55;
constexpr double broken_card = 7; ///< a page that ends within a frame
constexpr double short_page = 40; ///< a last page that holds nothing; less as it is fuller
constexpr double short_page_share = 0.25;
constexpr double forbidden_break = 100'000; ///< more than all else together, for when nothing else fits
constexpr double unreached_page = std::numeric_limits<double>::infinity();

/// How full a page is that begins with one slice and takes the slices behind it one by one.
class Filling {
  public:
    Filling(const std::vector<Slice>& slices, const std::vector<Slice>& notes, double height,
            std::size_t first)
        : slices_(slices), notes_(notes), height_(height), first_(first),
          used_(slices[first].head && first > 0 ? slices[first].head->height() : 0) {}

    void add(std::size_t i) {
        used_ += gap_above(slices_, first_, i) + slices_[i].height;
        for (const std::size_t note : slices_[i].notes) {
            // A page shows a note once, however often it refers to it.
            if (note >= notes_.size() || std::find(seen_.begin(), seen_.end(), note) != seen_.end()) continue;
            seen_.push_back(note);
            below_ += notes_[note].height + (below_ == 0 ? note_rule_gap : 0);
        }
    }
    double total() const { return used_ + std::min(below_, most_notes_share * height_); }
    bool fits() const { return total() <= height_ + 0.01; }
    double share() const { return std::min(1.0, total() / height_); }

  private:
    const std::vector<Slice>& slices_;
    const std::vector<Slice>& notes_;
    double height_;
    std::size_t first_;
    double used_, below_ = 0;
    std::vector<std::size_t> seen_;
};

/// The best way to end a page in front of one slice: what all pages up to there cost, and where the last
/// begins.
struct PageEnd {
    double cost = unreached_page;
    std::size_t from = 0;
};

class PageBreaker {
  public:
    PageBreaker(const std::vector<Slice>& slices, const std::vector<Slice>& notes, double height)
        : slices_(slices), notes_(notes), height_(height), ends_(slices.size() + 1) {
        ends_[0].cost = 0;
    }

    std::vector<std::size_t> run() {
        for (std::size_t first = 0; first < slices_.size(); ++first)
            if (ends_[first].cost < unreached_page) fill_from(first);
        std::vector<std::size_t> pages;
        for (std::size_t end = slices_.size(); end > 0; end = ends_[end].from) pages.push_back(end);
        std::reverse(pages.begin(), pages.end());
        return pages;
    }

  private:
    /// Tries every end of a page that begins with `first`. When that is tried, the best way to come there is
    /// known, for no page begins earlier than the one before it ends.
    void fill_from(std::size_t first) {
        Filling page(slices_, notes_, height_, first);
        for (std::size_t i = first; i < slices_.size(); ++i) {
            if (i > first && slices_[i].break_before == BreakBefore::Forced) return;
            page.add(i);
            if (i > first && !page.fits()) return; // a slice that is higher than a page stands alone on one
            const double cost = ends_[first].cost + page_cost + cost_of_end(i + 1, page.share());
            PageEnd& end = ends_[i + 1];
            if (cost < end.cost) end = {cost, first};
        }
    }

    /// `share`: how much of the page is filled. A page that has to end here is only asked to hold more than a
    /// few lines.
    double cost_of_end(std::size_t end, double share) const {
        if (end == slices_.size() || slices_[end].break_before == BreakBefore::Forced)
            return short_page * std::max(0.0, 1 - share / short_page_share);
        double cost = white_cost * (1 - share) * (1 - share);
        if (slices_[end].break_before == BreakBefore::Never) cost += forbidden_break;
        if (slices_[end].break_before == BreakBefore::Poor) cost += poor_break;
        if (slices_[end].chapter) cost -= chapter_on_top;
        if (slices_[end].break_before == BreakBefore::Bad) cost += bad_break;
        if (slices_[end].frame && slices_[end].frame == slices_[end - 1].frame) cost += broken_card;
        return cost;
    }

    const std::vector<Slice>& slices_;
    const std::vector<Slice>& notes_;
    double height_;
    std::vector<PageEnd> ends_;
};

} // namespace

double gap_above(const std::vector<Slice>& slices, std::size_t first, std::size_t i) {
    return i == first ? 0 : std::max(slices[i].before, slices[i - 1].after);
}

std::vector<std::size_t> break_pages(const std::vector<Slice>& slices, const std::vector<Slice>& notes,
                                     double height) {
    return PageBreaker(slices, notes, height).run();
}

} // namespace verantwoord
