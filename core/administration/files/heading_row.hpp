// Where the table begins in a file: above it may stand a title, a date or blank lines.
#pragma once

#include "administration/files/heading_match.hpp"

namespace verantwoord {

/// Sets in the plan where the headings stand, what separates cells, and how many lines lie above. Without a
/// row that looks like headings it is the first one with something in it. Of two rows of headings it is the
/// second.
void find_heading_row(FilePlan& plan, const HeadingMatch& match);

/// The texts of the first of two rows of headings, those of merged cells over each column; empty with one
/// row.
std::vector<std::string> headings_above(const FilePlan& plan);

} // namespace verantwoord
