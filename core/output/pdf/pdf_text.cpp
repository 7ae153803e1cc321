#include "output/pdf/pdf_text.hpp"

#include "base/text/text.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>

namespace verantwoord::pdf {

namespace {

constexpr double largest_number = 1e9;

void append_scaled(std::string& to, double value, int decimals) {
    const double scale = decimals == 2 ? 100 : 1000;
    long long whole =
        std::isfinite(value) ? std::llround(std::clamp(value, -largest_number, largest_number) * scale) : 0;
    if (whole < 0) to += '-';
    whole = whole < 0 ? -whole : whole;
    const auto unit = static_cast<long long>(scale);
    append_integer(to, whole / unit);
    long long rest = whole % unit;
    if (rest == 0) return;
    to += '.';
    for (long long place = unit / 10; rest != 0; place /= 10) {
        to += static_cast<char>('0' + rest / place);
        rest %= place;
    }
}

/// The 16-bit units of the text, one after the other.
template <typename Put>
void each_unit(std::string_view utf8, Put put) {
    for (std::size_t at = 0; at < utf8.size();) {
        auto c = static_cast<unsigned>(text::next(utf8, at));
        if (c < 0x10000) {
            put(c);
            continue;
        }
        c -= 0x10000;
        put(0xD800 | c >> 10);
        put(0xDC00 | (c & 0x3FF));
    }
}

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

} // namespace

void append_number(std::string& to, double value) { append_scaled(to, value, 2); }
void append_share(std::string& to, double value) { append_scaled(to, value, 3); }

void append_integer(std::string& to, long long value) {
    char digits[24];
    to.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void append_hexadecimal(std::string& to, unsigned value) {
    constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4) to += digits[value >> shift & 15];
}

void append_utf16(std::string& to, std::string_view utf8) {
    each_unit(utf8, [&](unsigned unit) { append_hexadecimal(to, unit); });
}

std::string utf16_bytes(std::string_view utf8) {
    std::string bytes = "\xFE\xFF";
    each_unit(utf8, [&](unsigned unit) {
        bytes += static_cast<char>(unit >> 8);
        bytes += static_cast<char>(unit & 0xFF);
    });
    return bytes;
}

std::string text_string(std::string_view utf8) {
    std::string result = "<FEFF";
    append_utf16(result, utf8);
    result += '>';
    return result;
}

std::string deflated(std::string_view bytes, Effort effort) {
    using Compressor = std::unique_ptr<libdeflate_compressor, FreeCompressor>;
    thread_local const Compressor quick(libdeflate_alloc_compressor(static_cast<int>(Effort::Quick)));
    thread_local const Compressor usual(libdeflate_alloc_compressor(static_cast<int>(Effort::Usual)));
    libdeflate_compressor* const compressor = (effort == Effort::Quick ? quick : usual).get();
    std::string result(libdeflate_zlib_compress_bound(compressor, bytes.size()), '\0');
    result.resize(
        libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(), result.data(), result.size()));
    return result;
}

} // namespace verantwoord::pdf
