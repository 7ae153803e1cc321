// Sets blocks as a report would, for tests that look at pages as text.
#pragma once

#include "layout/flow.hpp"
#include "layout/sample_document.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace verantwoord::sample {

inline const Fonts& fonts() {
    static const Fonts loaded(VERANTWOORD_BUILD "/share/verantwoord");
    return loaded;
}

inline Pages set(const Document& document) { return lay_out(document, Style{}, fonts()); }
inline Pages set(Blocks blocks) {
    Document document;
    document.blocks = std::move(blocks);
    return set(document);
}

/// The lines of the dump that begin with "p<page> " and hold `word`.
inline std::vector<std::string> lines_with(const Pages& pages, std::size_t page, const std::string& word) {
    std::vector<std::string> found;
    std::istringstream text(dump(pages));
    for (std::string line; std::getline(text, line);)
        if (line.starts_with("p" + std::to_string(page) + " ") && line.find(word) != std::string::npos)
            found.push_back(line);
    return found;
}

} // namespace verantwoord::sample
