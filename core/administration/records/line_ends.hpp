// The line ends of an old Mac: a CR without LF, for a whole file, or where some other program put an LF
// behind it.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

/// Every CR that stands alone outside quotation marks becomes an LF; inside them it is a part of the cell.
/// CR CR LF, which two programs in a row make, is one end.
std::string with_line_feeds(std::string_view text);

} // namespace verantwoord
