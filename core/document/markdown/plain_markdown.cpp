#include "document/markdown/plain_markdown.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

/// Those that people write or a program leaves in a text; <3 and <naam> are no tags.
constexpr std::array<std::string_view, 44> html_names{
    "a",      "b",     "big",  "blockquote", "body",  "br",    "center", "code",   "div",   "dl",   "em",
    "font",   "h1",    "h2",   "h3",         "h4",    "h5",    "h6",     "head",   "hr",    "html", "i",
    "img",    "li",    "mark", "ol",         "p",     "pre",   "s",      "script", "small", "span", "strike",
    "strong", "style", "sub",  "sup",        "table", "tbody", "td",     "th",     "tr",    "u",    "ul"};

std::size_t line_end(std::string_view text, std::size_t from) {
    return std::min(text.find('\n', from), text.size());
}

/// Calls `visit(begin, end)` for each stretch that is no code.
template <typename Visit>
void outside_code(std::string_view markdown, Visit visit) {
    bool fenced = false;
    for (std::size_t line = 0; line < markdown.size();) {
        const std::size_t end = line_end(markdown, line);
        const std::string_view text = markdown.substr(line, end - line);
        const bool fence = text::trim(text).starts_with("```");
        if (!fence && !fenced) {
            // Between backticks is code too, when they are closed in the same line.
            for (std::size_t from = line; from < end;) {
                const std::size_t tick = std::min(markdown.find('`', from), end);
                const std::size_t close = tick < end ? markdown.find('`', tick + 1) : end;
                const bool code = close < end;
                visit(from, code ? tick : end);
                from = code ? close + 1 : end;
            }
        }
        fenced = fenced != fence;
        line = end + 1;
    }
}

/// The tag at the begin of the text, with its length; the length is 0 when there is none.
HtmlTag tag_at(std::string_view text) {
    std::size_t at = 1;
    if (at < text.size() && text[at] == '/') ++at;
    const std::size_t begin = at;
    while (at < text.size() && ((text[at] | 0x20) >= 'a' || (text[at] >= '0' && text[at] <= '9')) &&
           text[at] != '~')
        ++at;
    HtmlTag tag{text::lower(text.substr(begin, at - begin)), 0, 0};
    if (std::find(html_names.begin(), html_names.end(), tag.name) == html_names.end() || at >= text.size())
        return tag;
    if (text[at] != '>' && text[at] != ' ' && text[at] != '/') return tag;
    const std::size_t end = text.find_first_of("<>\n", at);
    if (end == std::string_view::npos || text[end] != '>') return tag;
    // Words behind the name are attributes when one of them has a value: in "a<b en c>d" it is a sum.
    const std::string_view behind = text.substr(at, end - at);
    const bool words = behind.find_first_not_of(" /") != std::string_view::npos;
    if (!words || behind.find('=') != std::string_view::npos) tag.length = end + 1;
    return tag;
}

} // namespace

std::string plain_markdown(std::string_view markdown) {
    std::string plain(markdown);
    std::size_t comment_end = 0;
    outside_code(markdown, [&](std::size_t begin, std::size_t end) {
        const std::size_t first_word = markdown.find_first_not_of(" \t", begin);
        const bool line_begin = begin == 0 || markdown[begin - 1] == '\n';
        for (std::size_t at = begin; at < end; ++at) {
            if (markdown[at] == '\t' && !(line_begin && at < first_word)) plain[at] = ' ';
            if (at < comment_end || !markdown.substr(at).starts_with("<!--")) continue;
            const std::size_t close = markdown.find("-->", at + 4);
            if (close == std::string_view::npos) continue;
            comment_end = close + 3;
            for (std::size_t each = at; each < comment_end; ++each)
                if (plain[each] != '\n') plain[each] = ' ';
        }
    });
    return plain;
}

std::vector<HtmlTag> html_tags(std::string_view markdown) {
    std::vector<HtmlTag> tags;
    outside_code(markdown, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = markdown.find('<', begin); at < end; at = markdown.find('<', at + 1)) {
            const std::string_view rest = markdown.substr(at, end - at);
            HtmlTag tag = rest.starts_with("<!--") ? HtmlTag{"!--", 0, 4} : tag_at(rest);
            if (tag.length == 0 || tag.name == "br") continue;
            tag.offset = at;
            tags.push_back(std::move(tag));
        }
    });
    return tags;
}

std::size_t line_break_tag(std::string_view text) {
    if (text.empty() || text.front() != '<') return 0;
    const HtmlTag tag = tag_at(text);
    return tag.name == "br" ? tag.length : 0;
}

} // namespace verantwoord
