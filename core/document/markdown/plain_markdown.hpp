// Markdown as our reader takes it: notes to oneself between <!-- and --> are left out, tabs between words are
// spaces, and other HTML, which would be printed as it stands, is found so that it can be told.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// As long as before, so that places stay right. What stands in code stays as it is.
std::string plain_markdown(std::string_view markdown);

/// A tag such as <b>, or the begin of a comment that does not end.
struct HtmlTag {
    std::string name; ///< in small letters; "!--" for a comment
    std::size_t offset = 0, length = 0;
};
/// Without <br>, which is a line break.
std::vector<HtmlTag> html_tags(std::string_view markdown);

/// The length of a <br>, <br/> or <BR > at the begin of the text; else 0.
std::size_t line_break_tag(std::string_view text);

} // namespace verantwoord
