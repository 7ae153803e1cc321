// The front matter of a template: title, cover and running header of the report.
#pragma once

#include "document/template/expand.hpp"
#include "document/tree/block.hpp"

namespace verantwoord {

/// Also whether the agreement says what the project is, where the template is about one (S34).
void check_head(const Template& file, Expander& expander, const Publication& publication,
                Diagnostics& diagnostics);

/// A document without blocks: title, cover and header.
Document read_head(const Template& file, Expander& expander, const Publication& publication);

} // namespace verantwoord
