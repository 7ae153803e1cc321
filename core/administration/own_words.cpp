#include "administration/own_words.hpp"

namespace verantwoord {

namespace {

std::string with_capital(std::string word) {
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

} // namespace

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
                const std::string name = capital ? with_capital(std::string(word)) : std::string(word);
                if (!text.starts_with("{" + name + "}")) continue;
                const std::string own = own_word(agreement, word);
                result += capital ? with_capital(own) : own;
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
    return with_capital(in_own_words(agreement, name));
}

} // namespace verantwoord
