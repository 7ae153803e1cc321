#include "base/message/place.hpp"

#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// A quoted line longer than this would hide the message; the rest is cut.
constexpr std::size_t longest_quote = 400;
/// A line longer than this was made by a program; nobody reads it in a message, and a copy for every place in
/// it would take more than the file.
constexpr std::size_t longest_read = 8000;

} // namespace

Place place_in_line(std::string_view file, const QuotedLine& line, std::size_t offset, std::size_t length,
                    std::size_t characters_before) {
    const std::size_t end = line.text.size(), last = std::min(offset + length, end);
    Place place;
    place.file = file;
    place.line = line.number;
    place.column = characters_before + 1;
    place.length = last > offset ? text::length(line.text.substr(offset, last - offset)) : 1;
    if (end > longest_read) return place;
    std::string_view quoted = line.text;
    if (quoted.size() > longest_quote && offset < longest_quote) quoted = quoted.substr(0, longest_quote);
    for (std::size_t position = 0; position < quoted.size();)
        text::append(place.text, text::next(quoted, position));
    return place;
}

Place place_at(std::string_view file, std::string_view content, std::size_t offset, std::size_t length) {
    offset = std::min(offset, content.size());
    std::size_t begin = 0, line = 1;
    for (std::size_t position = 0; position < offset; ++position) {
        const bool lone_return = content[position] == '\r' && content.substr(position + 1, 1) != "\n";
        if (content[position] != '\n' && !lone_return) continue;
        begin = position + 1;
        ++line;
    }
    const std::size_t end = std::min(content.find_first_of("\r\n", begin), content.size());
    const std::string_view before = content.substr(begin, std::min(offset, end) - begin);
    return place_in_line(file, {content.substr(begin, end - begin), line}, offset - begin, length,
                         text::length(before));
}

Place place_of(std::string_view file) {
    Place place;
    place.file = file;
    return place;
}

} // namespace verantwoord
