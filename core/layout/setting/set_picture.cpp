// Images with their caption below.
#include "layout/setting/typesetter.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr double most_share = 0.55;

} // namespace

void set_picture(Typesetter& typesetter, const PictureBlock& block, const TextColumn& column) {
    if (!block.picture || !(block.picture->width > 0) || !(block.picture->height > 0)) return;
    const double most_height = most_share * (typesetter.usable_height() - caption_room);
    const double scale =
        std::min({1.0, column.width / block.picture->width, most_height / block.picture->height});
    Structure& structure = typesetter.structure();
    const std::size_t element = structure.add(Role::Figure, column.parent);
    structure.at(element).detailed().alternative = block.alternative;
    Slice slice;
    slice.before = slice.after = figure_gap;
    slice.height = block.picture->height * scale;
    slice.figure = element;
    slice.figure_area = {column.x, 0, block.picture->width * scale, slice.height};
    slice.marks.push_back({element, {PictureShape{slice.figure_area, typesetter.picture(block.picture)}}});
    TextStyle style = typesetter.small();
    const TextBlock caption = typesetter.text(block.caption, style, column.width);
    if (!caption.empty()) slice.after = caption_gap;
    typesetter.push(std::move(slice));
    if (caption.empty()) return;
    typesetter.keep_with_next();
    typesetter.push_lines(caption, style, column, structure.add(Role::Caption, element), caption_gap,
                          figure_gap);
}

} // namespace verantwoord
