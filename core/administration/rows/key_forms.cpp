#include "administration/rows/key_forms.hpp"

#include "administration/cells/findings.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <utility>

namespace verantwoord {

bool may_be_several(std::string_view piece) {
    return std::any_of(piece.begin(), piece.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= 0x80 ||
               std::string_view(" /+&\t.-()*:\\").find(byte) != std::string_view::npos;
    });
}

std::vector<std::string> parts_of(std::string_view piece) {
    std::string spaced;
    for (const char byte : piece)
        spaced += std::string_view(",;|\n/+&\t\\").find(byte) == std::string_view::npos ? byte : ' ';
    std::vector<std::string> parts;
    for (const std::string_view part : text::split(spaced, ' '))
        if (!part.empty() && text::lower(part) != "en" && text::lower(part) != "and")
            parts.emplace_back(part);
    return parts;
}

bool KeyForms::is_known(std::string_view key) const {
    return known_ && known_->find(key) != Dictionary::unknown_code;
}

bool KeyForms::any() {
    gather();
    return !forms_.empty();
}

bool KeyForms::fits(std::string_view key) {
    gather();
    return forms_.empty() || forms_.contains(form_of(key));
}

/// Only when a piece of a list is in doubt: nearly all lists are plain.
void KeyForms::gather() {
    if (std::exchange(gathered_, true)) return;
    const Dictionary& words = known_ && known_->size() > 1 ? *known_ : *lists_;
    const bool whole = &words == known_;
    for (std::size_t code = 1; code < words.size(); ++code) {
        const std::string_view text = words.text(static_cast<Dictionary::Code>(code));
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end =
                whole ? text.size() : std::min(text.find_first_of(",;|\n", begin), text.size());
            const std::string_view piece = text::trim(text.substr(begin, end - begin));
            if (!piece.empty() && (whole || !may_be_several(piece))) forms_.insert(form_of(piece));
            begin = end + 1;
        }
    }
}

} // namespace verantwoord
