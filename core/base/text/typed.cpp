#include "base/text/typed.hpp"

namespace verantwoord {

std::string typed(const std::filesystem::path& path) {
    const std::string word = path.string();
    if (word.find_first_of(" '\"$`\\&;()<>|*?[]#~!{}") == std::string::npos) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

} // namespace verantwoord
