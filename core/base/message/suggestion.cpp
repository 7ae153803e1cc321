#include "base/message/suggestion.hpp"

#include "base/text/fold.hpp"
#include "base/text/nearest.hpp"

namespace verantwoord {

namespace {

/// The known names in which the word stands whole: "ggz" in "basis-ggz" and "specialistische ggz".
std::vector<std::string> holding(std::string_view word, const std::vector<std::string>& known) {
    const std::string sought = text::word_form(word);
    std::vector<std::string> found;
    if (sought.size() < 2) return found;
    for (const std::string& name : known) {
        const std::string form = " " + text::word_form(name) + " ";
        for (std::size_t at = form.find(sought); at != std::string::npos; at = form.find(sought, at + 1))
            if (std::string_view(" -_/").find(form[at - 1]) != std::string_view::npos &&
                std::string_view(" -_/").find(form[at + sought.size()]) != std::string_view::npos) {
                found.push_back(name);
                break;
            }
    }
    return found;
}

} // namespace

Sentence suggestion(std::string_view word, const std::vector<std::string>& known, const Sentence& otherwise) {
    constexpr std::size_t most = 4; // of more the list is better
    const auto found = nearest(word, known);
    // A short word is as near to another one as to itself in a longer name: 'ggz' to 'ggd'.
    if (const auto names = holding(word, known);
        !names.empty() && names.size() <= most && (!found || word.size() <= 4))
        return names.size() == 1 ? Sentence("gebruik {}", say::quoted(names.front()))
                                 : Sentence("kies uit: {}", say::quoted_list(names));
    if (found) return {"gebruik {}", say::quoted(*found)};
    return otherwise;
}

} // namespace verantwoord
