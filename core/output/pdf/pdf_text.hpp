// Numbers, text strings and compressed bytes as a PDF file wants them.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord::pdf {

void append_number(std::string& to, double value); ///< at most two decimals, no exponent
void append_share(std::string& to, double value);  ///< 0–1, three decimals
void append_integer(std::string& to, long long value);
void append_hexadecimal(std::string& to, unsigned value);  ///< four digits
void append_utf16(std::string& to, std::string_view utf8); ///< hexadecimal digits, big-endian
std::string utf16_bytes(std::string_view utf8);            ///< big-endian, behind a byte order mark

std::string text_string(std::string_view utf8); ///< <FEFF…>
/// zlib. Pages are compressed a little less well: that saves a fifth of the time and costs two bytes in a
/// hundred.
enum class Effort { Quick = 3, Usual = 6 };
std::string deflated(std::string_view bytes, Effort effort = Effort::Usual);

} // namespace verantwoord::pdf
