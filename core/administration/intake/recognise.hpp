// Which table a file is when its name does not say so: its headings do.
#pragma once

#include "administration/files/heading_match.hpp"

#include <string>
#include <vector>

namespace verantwoord {

struct Recognised {
    /// The best; more than one when they fit equally well, none when none fits.
    std::vector<std::string> tables;
    bool sure = false;                 ///< some heading belongs to hardly any other table
    std::size_t lines = 0;             ///< records in the file
    std::vector<std::string> headings; ///< of the row that fits best, or of the first row
};

/// What the centre said before about files with these headings goes first.
Recognised recognise(const SourceFile& file, const Centre& centre, const KeptAnswers& kept);

/// Whether its headings are those of this table.
bool fits(const SourceFile& file, std::string_view table, const Centre& centre, const KeptAnswers& kept);

} // namespace verantwoord
