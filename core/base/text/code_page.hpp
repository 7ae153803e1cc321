// Text from before UTF-8: which of the old tables of characters a program wrote, known by the letters that
// come out, and text that was read with the wrong one and saved again.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord::text {

enum class CodePage {
    Windows1252,
    Dos850,   ///< "CSV (MS-DOS)" of Excel, and databases of that time
    MacRoman, ///< "CSV (Macintosh)"
};

/// The table with which bytes that are no UTF-8 make letters of Dutch and its neighbours. Nothing when two
/// do, or none.
std::optional<CodePage> code_page_of(std::string_view bytes);
std::string from_code_page(std::string_view bytes, CodePage page);

/// UTF-8 that was read as Windows-1252 and saved as UTF-8: "SÃºdwest" for "Súdwest".
struct DoubleEncoded {
    std::size_t found = 0; ///< stretches that were
    std::size_t other = 0; ///< stretches beyond ASCII that were not
    std::size_t first = 0; ///< offset of the first that was
    std::string mended;    ///< the text as it was before
};
DoubleEncoded double_encoded(std::string_view utf8);

} // namespace verantwoord::text
