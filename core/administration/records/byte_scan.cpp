#include "administration/records/byte_scan.hpp"

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

/// Scans at most 127 vectors, so that the line feeds of each of the sixteen lanes fit in a byte; returns how
/// many there are.
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

} // namespace verantwoord
