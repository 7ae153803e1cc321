// A place in a file that a person wrote: what a message points at. Kept with the line itself, so that the
// message can quote it long after the file was read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace verantwoord {

struct Place {
    std::string file;       ///< as the user knows it: relative to the folder that was asked for
    std::size_t line = 0;   ///< from 1; 0 means the file as a whole
    std::size_t column = 0; ///< from 1, in characters as a reader counts; 0 means the whole line
    std::size_t length = 0; ///< characters to underline; 0 means just the column
    /// In a sheet of a workbook "B1568", or "1568" for a row: shown instead of line and column.
    std::string cell;
    std::string text; ///< the line itself without its end, valid UTF-8; empty when there is nothing to quote
};

/// The place of the byte `offset` in `content`, which is UTF-8; `length` is in bytes and is cut at the line
/// end.
Place place_at(std::string_view file, std::string_view content, std::size_t offset, std::size_t length = 1);

/// A line of a file without its end, and its number from 1.
struct QuotedLine {
    std::string_view text;
    std::size_t number = 0;
};

/// The same for who knows the line already, and how many characters (as a reader counts) stand in it before
/// `offset`. Of a very long line nothing is quoted.
Place place_in_line(std::string_view file, const QuotedLine& line, std::size_t offset, std::size_t length,
                    std::size_t characters_before);

/// A file as a whole.
Place place_of(std::string_view file);

} // namespace verantwoord
