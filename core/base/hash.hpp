// SHA-256 of bytes, as lower-case hexadecimal text.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace verantwoord {

std::string sha256(std::string_view bytes);
std::array<unsigned char, 32> sha256_bytes(std::string_view bytes);

} // namespace verantwoord
