// The operators that draw a page, with every shape inside the mark of its structure element or of an
// artifact.
#pragma once

#include "layout/page/page.hpp"

#include <string>

namespace verantwoord::pdf {

/// Of a page the mark at place i has marked-content id i.
std::string page_content(const Pages& pages, const Page& page);

} // namespace verantwoord::pdf
