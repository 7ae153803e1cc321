// A fenced block of a template as it stands in the Markdown, before anybody reads what it asks for.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace verantwoord {

struct FencedLine {
    std::string text;
    std::size_t offset = 0; ///< in the Markdown
};
struct FencedBlock {
    std::string kind;
    std::size_t offset = 0; ///< in the Markdown, of the kind
    std::vector<FencedLine> lines;
};

} // namespace verantwoord
