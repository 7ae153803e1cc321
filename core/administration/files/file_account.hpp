// What became of every line of a file: nothing is left out in silence, and the parts add up to the whole.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct FileAccount {
    std::string file;                 ///< as messages name it: "gegevens/bezoeken.xlsx:2025"
    std::vector<std::string> names{}; ///< of its columns, as in the file
    std::string_view table;           ///< what it is read as; empty: it is not read
    std::size_t lines = 0;            ///< records in it: a cell with a line end in it makes no second one
    std::size_t titles = 0;           ///< above the headings, and notes between the rows
    std::size_t headings = 0;         ///< with the names of the columns, also once more halfway
    std::size_t totals = 0;
    std::size_t blank = 0;
    std::size_t faulty = 0;   ///< left out, each with a message
    std::size_t rows = 0;     ///< read as a row of the table, or as several
    std::size_t more = 0;     ///< rows beyond one a line, of lines that were read as several
    std::size_t answered = 0; ///< of the rows of the table those that do not count, for the centre said so
    std::size_t agreeing = 0; ///< totals of their own that are the sum of their rows

    std::size_t table_rows() const { return rows + more; }
    std::size_t told() const { return titles + headings + totals + blank + faulty + rows; }
};

} // namespace verantwoord
