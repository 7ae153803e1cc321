// Where a link may lead. One answer for the Markdown that is read, the PDF and the web page, so that none of
// them drops a link that another one makes.
#pragma once

#include <string_view>

namespace verantwoord {

/// https, http, mailto, tel and places in the document itself; anything else (javascript:, data:, file:) is
/// no link.
bool may_link(std::string_view target);

} // namespace verantwoord
