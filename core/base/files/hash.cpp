#include "base/files/hash.hpp"

#include <Poco/Crypto/DigestEngine.h>
#include <Poco/HMACEngine.h>
#include <Poco/SHA2Engine.h>

#include <algorithm>
#include <charconv>

namespace verantwoord {

namespace {

/// Poco's engine for SHA-256 with the sizes for which HMACEngine asks.
class Sha256 : public Poco::SHA2Engine {
  public:
    enum { BLOCK_SIZE = 64, DIGEST_SIZE = 32 };
};

} // namespace

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
    const auto digest = sha256_bytes(bytes);
    return hexadecimal({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::array<unsigned char, 32> hmac_sha256(std::string_view key, std::string_view bytes) {
    Poco::HMACEngine<Sha256> engine(std::string{key});
    engine.update(bytes.data(), bytes.size());
    const auto& digest = engine.digest();
    std::array<unsigned char, 32> result{};
    std::copy_n(digest.begin(), std::min(result.size(), digest.size()), result.begin());
    return result;
}

std::string hexadecimal(std::string_view bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (const char one : bytes) {
        const auto byte = static_cast<unsigned char>(one);
        result += digits[byte >> 4];
        result += digits[byte & 15];
    }
    return result;
}

std::optional<std::string> from_hexadecimal(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); at += 2) {
        unsigned value = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 2, value, 16);
        if (error != std::errc() || end != text.data() + at + 2) return std::nullopt;
        bytes += static_cast<char>(value);
    }
    return bytes;
}

} // namespace verantwoord
