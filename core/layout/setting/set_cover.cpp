// The first page: a band in the house colour with the title, and below it for whom, from whom and when.
#include "layout/setting/typesetter.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr double band_share = 0.5, title_size = 32, subtitle_size = 15, label_width = 110, line_gap = 9;

/// Sets the cover from the band with the title down to the logo.
class CoverSetter {
  public:
    explicit CoverSetter(Typesetter& typesetter)
        : typesetter_(typesetter), column_(typesetter.whole_column()) {}

    void set(const Cover& cover) {
        const Style& house = typesetter_.style();
        const double width = house.page_width, band = house.page_height * band_share;
        page_.background.emplace_back(BoxShape{{0, 0, width, band}, house.accent, std::nullopt, 0, 0, false});
        page_.background.emplace_back(
            BoxShape{{0, band, width, 6}, house.series[1], std::nullopt, 0, 0, false});
        set_titles(cover, band);
        set_lines(cover, band + 52);
        set_logo(house.page_height - 40);
        set_author(house.page_height - 56);
        place();
    }

  private:
    void set_titles(const Cover& cover, double band) {
        const Style& house = typesetter_.style();
        TextStyle title{Typeface::Heading,      title_size, title_size * 1.2, house.on_accent,
                        Numerals::Proportional, false};
        const double width = column_.width;
        while (title.size > 14 && typesetter_.text(plain(cover.title), title, 1e9).word_width() > width)
            title.size -= 1;
        title.leading = title.size * 1.2;
        const TextBlock title_text = typesetter_.text(plain(cover.title), title, width);
        std::vector<Line> title_lines = typesetter_.lines(title_text, title_text.balanced_width(width));
        if (title_lines.size() > 6) title_lines.resize(6);
        const TextStyle subtitle{Typeface::Regular, subtitle_size, subtitle_size * 1.4, house.on_accent,
                                 Numerals::Proportional};
        const TextBlock subtitle_text = typesetter_.text(plain(cover.subtitle), subtitle, width);
        std::vector<Line> subtitle_lines = typesetter_.lines(subtitle_text, width);
        if (subtitle_lines.size() > 4) subtitle_lines.resize(4);
        const double height = static_cast<double>(title_lines.size()) * title.leading + 10 +
                              static_cast<double>(subtitle_lines.size()) * subtitle.leading;
        double y = band - 44 - height;
        y += put(title_text, title_lines, y, title.leading, Role::Title) + 10;
        put(subtitle_text, subtitle_lines, y, subtitle.leading, Role::Paragraph);
    }

    double put(const TextBlock& block, const std::vector<Line>& lines, double y, double leading, Role role) {
        if (lines.empty()) return 0;
        return typesetter_.put_all(slice_, block, lines, {column_.x, y}, leading,
                                   typesetter_.structure().add(role, Structure::root));
    }

    void set_lines(const Cover& cover, double y) {
        if (cover.lines.empty()) return;
        const Style& house = typesetter_.style();
        Structure& structure = typesetter_.structure();
        const TextStyle value{Typeface::Regular, 11, 15.5, house.ink, Numerals::Proportional};
        const TextStyle name{Typeface::Regular, 11, 15.5, house.muted, Numerals::Proportional};
        const std::size_t list = structure.add(Role::List, Structure::root);
        for (const auto& [label, words] : cover.lines) {
            const TextBlock text = typesetter_.text(plain(words), value, column_.width - label_width);
            const TextBlock label_text = typesetter_.text(plain(label), name, label_width - 8);
            const std::vector<Line> lines = typesetter_.lines(text, column_.width - label_width);
            const std::vector<Line> label_lines = typesetter_.lines(label_text, label_width - 8);
            const double height =
                value.leading * static_cast<double>(std::max(lines.size(), label_lines.size()));
            if (y + height > house.page_height - 80) break;
            const std::size_t item = structure.add(Role::ListItem, list);
            typesetter_.put_all(slice_, label_text, label_lines, {column_.x, y}, name.leading,
                                structure.add(Role::Label, item));
            typesetter_.put_all(slice_, text, lines, {column_.x + label_width, y}, value.leading,
                                structure.add(Role::ListBody, item));
            y += height + line_gap;
            slice_.decoration.emplace_back(
                PathShape{{{column_.x, y - line_gap / 2}, {column_.x + column_.width, y - line_gap / 2}},
                          std::nullopt,
                          house.grid,
                          0.5,
                          false,
                          false});
        }
    }

    /// Puts the logo at the right of the page's foot, where the eye ends.
    void set_logo(double bottom) {
        const Style& house = typesetter_.style();
        if (!house.logo) return;
        constexpr double most_height = 90;
        const Picture& picture = *house.logo->picture;
        const double scale = std::min({house.logo->width / picture.width, most_height / picture.height,
                                       column_.width / 2 / picture.width});
        const double width = picture.width * scale, height = picture.height * scale;
        const Area area{column_.x + column_.width - width, bottom - height, width, height};
        const std::size_t element = typesetter_.structure().add(Role::Figure, Structure::root);
        typesetter_.structure().at(element).detailed().alternative = house.logo->alternative;
        typesetter_.structure().at(element).detailed().area = area;
        slice_.marks.push_back({element, {PictureShape{area, typesetter_.picture(house.logo->picture)}}});
    }

    void set_author(double y) {
        const TextStyle style{Typeface::Bold, 11, 14, typesetter_.style().accent, Numerals::Proportional};
        const std::string author =
            typesetter_.shortened(typesetter_.document().author, style,
                                  typesetter_.style().logo ? column_.width / 2 - 12 : column_.width);
        if (author.empty()) return;
        // The lines above say who it is from, so this is decoration for who hears the page.
        slice_.marks.push_back({std::nullopt, typesetter_.label(author, style, {column_.x, y})});
    }

    void place() {
        page_.decoration = std::move(slice_.decoration);
        page_.marks = std::move(slice_.marks);
        for (std::size_t i = 0; i < page_.marks.size(); ++i)
            if (page_.marks[i].element) typesetter_.structure().attach_mark(*page_.marks[i].element, 0, i);
        typesetter_.pages().pages.push_back(std::move(page_));
    }

    Typesetter& typesetter_;
    TextColumn column_;
    Page page_;
    Slice slice_;
};

} // namespace

void set_cover(Typesetter& typesetter, const Cover& cover) { CoverSetter(typesetter).set(cover); }

} // namespace verantwoord
