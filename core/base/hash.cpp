#include "base/hash.hpp"

#include <Poco/Crypto/DigestEngine.h>

#include <algorithm>

namespace verantwoord {

std::array<unsigned char, 32> sha256_bytes(std::string_view bytes) {
    Poco::Crypto::DigestEngine engine("SHA256");
    // Poco counts in 32 bits below the surface of some engines: hand over large inputs in pieces.
    constexpr std::size_t piece = std::size_t{1} << 30;
    for (std::size_t start = 0; start < bytes.size(); start += piece)
        engine.update(bytes.data() + start, std::min(piece, bytes.size() - start));
    const auto& digest = engine.digest();
    std::array<unsigned char, 32> result{};
    std::copy_n(digest.begin(), std::min(result.size(), digest.size()), result.begin());
    return result;
}

std::string sha256(std::string_view bytes) {
    static constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::string result;
    for (const unsigned char byte : sha256_bytes(bytes)) {
        result += hexadecimal[byte >> 4];
        result += hexadecimal[byte & 15];
    }
    return result;
}

} // namespace verantwoord
