#include "funder/code/fixed_texts.hpp"

#include "funder/code/spoken_numbers.hpp"

#include <fstream>
#include <iterator>

namespace verantwoord {

FixedTexts::FixedTexts(const std::filesystem::path& library) {
    std::ifstream file(library, std::ios::binary);
    bytes_.assign(std::istreambuf_iterator<char>(file), {});
}

bool FixedTexts::holds(std::string_view text) const {
    const std::string literal = std::string(text) + '\0'; // as compilers close a literal
    for (std::size_t at = bytes_.find(literal); at != std::string::npos; at = bytes_.find(literal, at + 1))
        if (at == 0 || bytes_[at - 1] == '\0') return true;
    return false;
}

std::string FixedTexts::sayable(std::string_view text) const {
    std::string plain = without_numbers(text);
    return plain == text || holds(text) ? std::string(text) : plain;
}

} // namespace verantwoord
