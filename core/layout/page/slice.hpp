// A slice is a strip of the flow that no page break goes through: a line of a paragraph, a row of a table, a
// chart. Blocks become slices; paginate.hpp stacks them on pages.
#pragma once

#include "layout/page/page.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

/// How well a page may end in front of a slice: poor between a table and the sentence before it, bad within a
/// short table.
enum class BreakBefore { Free, Poor, Bad, Never, Forced };

/// A table's head as it is shown again at the top of a next page: decoration, for it was said before.
struct RepeatedHead {
    struct Band {
        double height = 0;
        std::vector<Shape> background, shapes, rules;
    };
    std::vector<Band> bands; ///< its rows, from the top
    double height() const {
        double sum = 0;
        for (const Band& band : bands) sum += band.height;
        return sum;
    }
};

/// Positions: x on the page, y from the top of the slice.
struct Slice {
    /// Where the distances of two slices meet (`after`, `before`) the larger counts; at a page's top there is
    /// none.
    double before = 0, height = 0, after = 0;
    BreakBefore break_before = BreakBefore::Free;
    std::vector<Mark> marks;
    std::vector<Shape> background, decoration;
    std::vector<PageLink> links;
    std::vector<std::size_t> notes;           ///< the notes that it refers to
    std::shared_ptr<const RepeatedHead> head; ///< shown above it when a page begins here
    std::optional<std::size_t> frame;
    std::string anchor;                  ///< id of a heading
    bool chapter = false;                ///< a heading of the first level: a good top of a page
    std::optional<std::size_t> bookmark; ///< in Pages::bookmarks
    std::optional<std::size_t> contents_entry;
    std::optional<std::size_t> figure; ///< element that takes `figure_area` as its place on the page
    Area figure_area;
};

/// A tint with a bar at its left behind neighbouring slices.
struct Frame {
    double x = 0, width = 0;
};

} // namespace verantwoord
