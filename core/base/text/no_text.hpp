// What a file is when it is no text, known by its first bytes: people give any file any name.
#pragma once

#include <optional>
#include <string_view>

namespace verantwoord {

enum class NoText {
    Utf16,    ///< "Unicode" of Notepad and Excel
    Word,     ///< a document, also of LibreOffice
    Workbook, ///< of Excel or LibreOffice
    Office,   ///< of Word or Excel before 2007, or with a password
    Zip,
    Pdf,
    Rtf,
    Picture,
    Binary ///< has bytes that no text has
};

/// Nothing when it may be text.
std::optional<NoText> no_text(std::string_view bytes);

} // namespace verantwoord
