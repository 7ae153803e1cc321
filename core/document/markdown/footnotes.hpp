// Footnotes as a writer of Markdown knows them: [^bron] in a sentence, and on a line of its own
// "[^bron]: waar het staat". CommonMark has none, so they are found before it is read.
#pragma once

#include "base/message/diagnostic.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct Footnote {
    std::string name;
    std::size_t mark = 0;              ///< offset in the Markdown, of [^
    std::size_t text = 0;              ///< where what it says begins
    std::size_t end = 0;               ///< behind it
    std::optional<std::size_t> number; ///< in the document, once it was referred to
    bool referred = false;
};

class Footnotes {
  public:
    static constexpr std::size_t most = 200; ///< each is read by itself
    explicit Footnotes(std::string_view markdown);

    /// The Markdown with white space in the place of the footnotes, so that all else stays where it is.
    const std::string& rest() const { return rest_; }
    /// Only the text of one footnote, at its own place.
    std::string alone(const Footnote& note) const;

    /// Null when there is none of that name.
    Footnote* find(std::string_view name);
    using PlaceOf = std::function<Place(std::size_t offset, std::size_t length)>;
    /// Errors: said twice, says nothing, or too many; a warning: never referred to.
    void check(const PlaceOf& place, Diagnostics& diagnostics) const;

  private:
    std::string_view markdown_;
    std::string rest_;
    std::vector<Footnote> notes_;
    std::optional<std::size_t> too_many_; ///< offset of the first that is no longer read
};

/// A reference in a text: [^naam].
struct FootnoteMark {
    std::string_view name;
    std::size_t begin = 0, end = 0;
};
std::optional<FootnoteMark> find_footnote_mark(std::string_view text, std::size_t from);

} // namespace verantwoord
