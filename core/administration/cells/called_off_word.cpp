#include "administration/cells/called_off_word.hpp"

#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace verantwoord {

namespace {

constexpr std::array called_off{CalledOff{"geannuleerd", "geannuleerd"},
                                CalledOff{"annulering", "annulering"},
                                CalledOff{"afgelast", "afgelast"},
                                CalledOff{"vervallen", "vervallen"},
                                CalledOff{"vervalt", "vervalt"},
                                CalledOff{"gaat_niet_door", "gaat niet door"},
                                CalledOff{"ging_niet_door", "ging niet door"},
                                CalledOff{"niet_doorgegaan", "niet doorgegaan"},
                                CalledOff{"gecanceld", "gecanceld"},
                                CalledOff{"gecancelled", "gecanceld"},
                                CalledOff{"cancelled", "gecanceld"},
                                CalledOff{"afgezegd", "afgezegd", false}};

bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80; }

/// Whether the word stands there by itself, and nobody denies it.
bool says(std::string_view cell, std::string_view word) {
    for (std::size_t at = cell.find(word); at != std::string_view::npos; at = cell.find(word, at + 1)) {
        const std::size_t after = at + word.size();
        const bool alone =
            (at == 0 || !is_letter(cell[at - 1])) && (after == cell.size() || !is_letter(cell[after]));
        const std::string_view before = cell.substr(0, at);
        if (alone && !before.ends_with("niet_") && !before.ends_with("geen_") && !before.ends_with("nooit_"))
            return true;
    }
    return false;
}

const CalledOff* found_in(std::string_view cell) {
    const auto found = std::find_if(called_off.begin(), called_off.end(),
                                    [&](const CalledOff& one) { return says(cell, one.written); });
    return found == called_off.end() ? nullptr : &*found;
}

} // namespace

const CalledOff* called_off_in(std::string_view cell, std::string_view heading) {
    if (text::trim(cell).empty()) return nullptr;
    const std::string form = text::word_form(cell);
    if (const CalledOff* found = found_in(form)) return found;
    constexpr std::array<std::string_view, 8> yes{"ja", "j", "x", "1", "waar", "true", "y", "yes"};
    return std::find(yes.begin(), yes.end(), form) == yes.end() ? nullptr
                                                                : found_in(text::word_form(heading));
}

bool may_say_called_off(std::string_view text) {
    std::string small(text);
    for (char& byte : small)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte + ('a' - 'A'));
    constexpr std::array<std::string_view, 6> parts{"annul", "gelast", "verva", "niet", "cancel", "gezegd"};
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return small.find(part) != std::string::npos; });
}

} // namespace verantwoord
