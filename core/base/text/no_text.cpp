#include "base/text/no_text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Office files are archives; the names of what is in them stand in the first of their bytes.
NoText kind_of_archive(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 4096), tail = bytes.substr(bytes.size() - head.size());
    const auto holds = [&](std::string_view name) {
        return head.find(name) != std::string_view::npos || tail.find(name) != std::string_view::npos;
    };
    if (holds("word/") || holds("opendocument.text")) return NoText::Word;
    if (holds("xl/") || holds("opendocument.spreadsheet")) return NoText::Workbook;
    return NoText::Zip;
}

/// Half of the bytes of Latin text in UTF-16 are zero, all at even or all at odd places.
bool every_second_is_zero(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 256);
    std::size_t zeros[2] = {0, 0};
    for (std::size_t at = 0; at < head.size(); ++at) zeros[at % 2] += head[at] == '\0';
    const std::size_t most = std::max(zeros[0], zeros[1]), least = std::min(zeros[0], zeros[1]);
    return most >= 2 && least == 0 && most * 3 >= head.size();
}

} // namespace

std::optional<NoText> no_text(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return NoText::Utf16;
    if (bytes.starts_with("PK\x03\x04"sv)) return kind_of_archive(bytes);
    if (bytes.starts_with("\xD0\xCF\x11\xE0"sv)) return NoText::Office;
    if (bytes.starts_with("%PDF-"sv)) return NoText::Pdf;
    if (bytes.starts_with("{\\rtf"sv)) return NoText::Rtf;
    if (bytes.starts_with("\x89PNG"sv) || bytes.starts_with("\xFF\xD8\xFF"sv) || bytes.starts_with("GIF8"sv))
        return NoText::Picture;
    if (bytes.find('\0') == std::string_view::npos) return std::nullopt;
    return every_second_is_zero(bytes) ? NoText::Utf16 : NoText::Binary;
}

} // namespace verantwoord
