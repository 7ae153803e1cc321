// SHA-256 of bytes, as lower-case hexadecimal text, and the same with a key.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

std::string sha256(std::string_view bytes);
std::array<unsigned char, 32> sha256_bytes(std::string_view bytes);
/// HMAC of RFC 2104 with SHA-256: who has not the key cannot guess what went in.
std::array<unsigned char, 32> hmac_sha256(std::string_view key, std::string_view bytes);

/// Bytes as lower-case hexadecimal text, and back; nothing when it is no such text.
std::string hexadecimal(std::string_view bytes);
std::optional<std::string> from_hexadecimal(std::string_view text);

} // namespace verantwoord
