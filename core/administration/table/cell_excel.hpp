// What a spreadsheet leaves in a cell that nobody typed: error values, numbers cut to fit, and the wrappings
// with which systems keep it from changing a number.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord::cell {

/// #N/B, #VERW!, #DEEL/0!, ######## and the like, of Excel, LibreOffice and Google in Dutch and English.
bool is_error_value(std::string_view text);

/// 2,0E+11: the first digits of a longer number, of which the rest is gone.
bool is_cut_number(std::string_view text);

/// 1-mrt: a day that a spreadsheet made of 1-3 or 1/3.
bool is_made_a_day(std::string_view text);

/// What a person sees in a cell: without characters that cannot be seen, every blank an ordinary one, and out
/// of ="12" and '12 the 12. The same text when there was nothing of that.
std::string as_seen(std::string_view text);

/// Whether `as_seen` would be another text.
bool has_unseen(std::string_view text);

} // namespace verantwoord::cell
