#include "administration/centre/own_words.hpp"

#include "base/amount/dutch.hpp"

namespace verantwoord {

std::string own_word(const Agreement& agreement, std::string_view word) {
    const auto found = agreement.words.find(std::string(word));
    return found == agreement.words.end() ? std::string(word) : found->second;
}

std::string in_own_words(const Agreement& agreement, std::string_view text) {
    std::string result;
    while (true) {
        const std::size_t open = text.find('{');
        result += text.substr(0, open);
        if (open == std::string_view::npos) return result;
        text.remove_prefix(open);
        bool replaced = false;
        for (const std::string_view word : own_words) {
            for (const bool capital : {false, true}) {
                const std::string name = capital ? dutch::capitalised(std::string(word)) : std::string(word);
                if (!text.starts_with("{" + name + "}")) continue;
                const std::string own = own_word(agreement, word);
                result += capital ? dutch::capitalised(own) : own;
                text.remove_prefix(name.size() + 2);
                replaced = true;
                break;
            }
            if (replaced) break;
        }
        if (!replaced) {
            result += '{';
            text.remove_prefix(1);
        }
    }
}

std::string name_in_own_words(const Agreement& agreement, std::string_view name) {
    return dutch::capitalised(in_own_words(agreement, name));
}

} // namespace verantwoord
