#include "administration/files/byte_scan.hpp"

#include <cstdint>
#include <cstring>

namespace verantwoord {

namespace {

// Portable vectors of the compiler: a comparison gives −1 in every byte that matches.
using Bytes = unsigned char __attribute__((vector_size(16)));
using Counts = signed char __attribute__((vector_size(16)));

struct Sums {
    Bytes all{};
    Counts quotes{}, nulls{}, lone_returns{};
};

std::size_t total(const Counts& counts) {
    std::size_t sum = 0;
    for (int lane = 0; lane < 16; ++lane) sum += static_cast<std::size_t>(-counts[lane]);
    return sum;
}

bool any(const Counts& flags) {
    for (int lane = 0; lane < 16; ++lane)
        if (flags[lane] != 0) return true;
    return false;
}

/// At most 127 vectors, so that a count of line feeds fits in its byte. One byte behind them is looked at
/// too.
std::size_t scan_block(const char* from, std::size_t vectors, Sums& sums) {
    Counts feeds{};
    for (std::size_t index = 0; index < vectors; ++index) {
        Bytes word, next;
        std::memcpy(&word, from + index * 16, 16);
        std::memcpy(&next, from + index * 16 + 1, 16);
        sums.all |= word;
        sums.quotes |= static_cast<Counts>(word == '"');
        sums.nulls |= static_cast<Counts>(word == 0);
        sums.lone_returns |= static_cast<Counts>(word == '\r') & static_cast<Counts>(next != '\n');
        feeds += static_cast<Counts>(word == '\n');
    }
    return total(feeds);
}

std::size_t sequence_length(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

/// The length of the valid sequence at the start of `rest`, or 0.
std::size_t valid_sequence(std::string_view rest) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(rest[index]); };
    const std::size_t length = sequence_length(byte(0));
    if (length == 0 || rest.size() < length) return 0;
    for (std::size_t index = 1; index < length; ++index)
        if ((byte(index) & 0xC0) != 0x80) return 0;
    const bool overlong = (byte(0) == 0xE0 && byte(1) < 0xA0) || (byte(0) == 0xF0 && byte(1) < 0x90);
    const bool outside = (byte(0) == 0xED && byte(1) > 0x9F) || (byte(0) == 0xF4 && byte(1) > 0x8F);
    return overlong || outside ? 0 : length;
}

/// What stands in the place of a lost letter, and what a letter becomes when it is encoded twice.
void note_damage(std::string_view sequence, std::size_t at, Utf8Check& check) {
    if (sequence == "\xEF\xBF\xBD" && check.lost++ == 0) check.first_lost = at;
    check.perhaps_twice |= sequence.front() == '\xC3' && (sequence[1] <= '\x85' || sequence[1] == '\xA2');
}

} // namespace

ByteScan scan_bytes(std::string_view bytes) {
    ByteScan result;
    Sums sums;
    std::size_t at = 0;
    while (bytes.size() - at > 16) {
        const std::size_t left = (bytes.size() - at - 1) / 16;
        const std::size_t vectors = left < 127 ? left : 127;
        result.line_feeds += scan_block(bytes.data() + at, vectors, sums);
        at += vectors * 16;
    }
    result.beyond_ascii = any(static_cast<Counts>(sums.all >= 0x80));
    result.quotes = any(sums.quotes);
    result.nulls = any(sums.nulls);
    result.lone_returns = any(sums.lone_returns);
    for (; at < bytes.size(); ++at) {
        result.line_feeds += bytes[at] == '\n';
        result.beyond_ascii |= static_cast<unsigned char>(bytes[at]) >= 0x80;
        result.quotes |= bytes[at] == '"';
        result.nulls |= bytes[at] == '\0';
        result.lone_returns |= bytes[at] == '\r' && bytes.substr(at + 1, 1) != "\n";
    }
    return result;
}

Utf8Check check_utf8(std::string_view bytes) {
    Utf8Check result;
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t word = 0;
        if (bytes.size() - at >= 8) {
            std::memcpy(&word, bytes.data() + at, 8);
            if ((word & 0x8080808080808080U) == 0) {
                at += 8;
                continue;
            }
        }
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
        } else if (const std::size_t length = valid_sequence(bytes.substr(at))) {
            ++result.good;
            note_damage(bytes.substr(at, length), at, result);
            at += length;
        } else {
            if (result.bad++ == 0) result.first_bad = at;
            ++at;
        }
    }
    return result;
}

} // namespace verantwoord
