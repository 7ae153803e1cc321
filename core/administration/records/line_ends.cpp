#include "administration/records/line_ends.hpp"

namespace verantwoord {

namespace {

/// A quotation mark opens a cell only where a cell begins: 12" plank has none.
bool begins_cell(std::string_view text, std::size_t at) {
    return at == 0 || std::string_view(";,\t|\r\n").find(text[at - 1]) != std::string_view::npos;
}

} // namespace

std::string with_line_feeds(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool inside = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '"' && (inside || begins_cell(text, at))) inside = !inside;
        const bool lone = byte == '\r' && text.substr(at + 1, 1) != "\n";
        if (!lone || inside)
            result += byte;
        else if (text.substr(at + 1, 2) != "\r\n")
            result += '\n';
    }
    return result;
}

} // namespace verantwoord
