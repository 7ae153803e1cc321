// The text inside a paragraph, heading or cell while Markdown is read: bold, links and figures become runs.
#pragma once

#include "document/markdown/footnotes.hpp"
#include "document/markdown/markdown.hpp"
#include "document/words/typography.hpp"

#include <md4c.h>

namespace verantwoord {

class InlineText {
  public:
    InlineText(std::string_view markdown, const Values& values, MarkdownUser& user, Diagnostics& diagnostics)
        : markdown_(markdown), values_(values), user_(user), diagnostics_(diagnostics) {}

    void enter(MD_SPANTYPE type, void* detail);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view text);
    /// What to do with a footnote's mark: the number of its note, or nothing when it cannot be used (and that
    /// was reported).
    using Footnoted = std::function<std::optional<std::size_t>(const FootnoteMark& mark, std::size_t offset)>;
    void on_footnote(Footnoted footnoted) { footnoted_ = std::move(footnoted); }

    /// The inserted text when there is nothing else here.
    const Value* only_inserted() const;
    /// Reports inserted texts, which cannot stand in a heading, cell or sentence.
    void refuse_inserted();
    /// The image when there is nothing else here; null when there is none or it cannot be used.
    std::optional<PictureBlock> only_picture();
    /// Reports images, which cannot stand in the midst of text.
    void refuse_pictures();
    /// The runs so far; the next text begins a new paragraph.
    Runs take();

    std::size_t offset() const { return offset_; } ///< of the last text seen
    std::size_t end() const { return end_; }       ///< behind the last text seen
    /// Text that is read elsewhere, such as code: only remembered as a place.
    void seen(std::string_view part);
    /// Where `part` lies in the Markdown; npos when it is not a part of it.
    std::size_t offset_of(std::string_view part) const;

  private:
    void with_footnotes(std::string_view text);
    void normal(std::string_view text);
    void with_values(std::string_view text);
    void break_line();
    void plain(std::string_view text, std::string_view next);
    void value(const Value& value, std::size_t offset);
    void append(Run run);
    Place place_of_image(std::string_view source) const;
    Place place_of_link(std::string_view target) const;
    Run styled(std::string text) const;

    std::string_view markdown_;
    const Values& values_;
    MarkdownUser& user_;
    Diagnostics& diagnostics_;
    Typographer typographer_;
    Footnoted footnoted_;
    Runs runs_;
    int bold_ = 0, italic_ = 0, code_ = 0;
    std::vector<std::string> links_;
    struct Inserted {
        const Value* value;
        std::size_t offset;
    };
    std::vector<Inserted> inserted_;
    /// An image while its alternative text is read, and when it was.
    struct Image {
        std::string source, alternative, caption;
        Place place;
    };
    std::vector<Image> images_;
    int in_image_ = 0;
    std::size_t offset_ = 0, end_ = 0;
};

} // namespace verantwoord
