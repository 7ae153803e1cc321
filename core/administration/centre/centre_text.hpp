// A Markdown text that the centre wrote for its reports.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// From teksten/<name>.md.
struct CentreText {
    std::string name;     ///< file name without .md
    std::string markdown; ///< UTF-8
    std::string file;     ///< relative to the centre's folder
    /// For a text from teksten/<agreement>/<name>.md: it goes before the common text, in that agreement only.
    /// Else empty.
    std::string agreement;
};

/// From the bytes of a file, in UTF-8 or as Windows writes it.
CentreText centre_text(const std::string& file, std::string_view bytes, const std::string& agreement);

/// The text for this agreement: its own, else the common one; null when there is none.
const CentreText* text_for(const std::vector<CentreText>& texts, std::string_view name,
                           std::string_view agreement);

} // namespace verantwoord
