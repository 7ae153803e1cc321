// A quick 64-bit hash of short texts, for dictionaries and for finding equal rows. Not for secrets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace verantwoord {

__extension__ using Product = unsigned __int128;

inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    const Product product = static_cast<Product>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

inline std::uint64_t loaded(const char* from, std::size_t size) {
    std::uint64_t word = 0;
    std::memcpy(&word, from, size);
    return word;
}

/// At most 8 bytes as one word; texts of the same length and another word differ.
inline std::uint64_t short_word(const char* from, std::size_t size) {
    const auto byte = [from](std::size_t index) {
        return std::uint64_t{static_cast<unsigned char>(from[index])};
    };
    if (size >= 4) return loaded(from, 4) << 32 | loaded(from + size - 4, 4);
    return size == 0 ? 0 : byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1);
}

inline std::uint64_t fast_hash(std::string_view text, std::uint64_t seed = 0) {
    constexpr std::uint64_t first = 0xa0761d6478bd642fU, second = 0xe7037ed1a0b428dbU;
    const char* at = text.data();
    std::size_t left = text.size();
    std::uint64_t hash = seed ^ first;
    for (; left > 16; at += 16, left -= 16) hash = mixed(loaded(at, 8) ^ second, loaded(at + 8, 8) ^ hash);
    const bool wide = left > 8;
    const std::uint64_t head = wide ? loaded(at, 8) : short_word(at, left);
    const std::uint64_t tail = wide ? loaded(at + left - 8, 8) : 0;
    return mixed(second ^ text.size(), mixed(head ^ second, tail ^ hash));
}

} // namespace verantwoord
