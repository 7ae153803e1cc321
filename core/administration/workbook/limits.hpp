// How much of a workbook is read at most: a small file can be made to unpack into more than a computer holds.
#pragma once

#include <cstddef>
#include <cstdint>

namespace verantwoord::workbook::limits {

inline constexpr std::uint64_t mebibyte = 1024 * 1024;
inline constexpr std::uint64_t packed = 64 * mebibyte; ///< the file itself
inline constexpr std::uint64_t part = 512 * mebibyte;  ///< one part of it, unpacked
/// All parts together: entries may lie over each other.
inline constexpr std::uint64_t parts = 1024 * mebibyte;
/// Unpacked bytes to a packed one. Sheets full of the same cells reach a hundred; what is small is no danger.
inline constexpr std::uint64_t ratio = 200, small_part = 4 * mebibyte;
/// Of the cells of all sheets, and of the strings that they share.
inline constexpr std::uint64_t text = 256 * mebibyte;
inline constexpr std::size_t entries = 10'000, sheets = 1'000, strings = 8'000'000, formats = 100'000;
/// Of a sheet, as in Excel and LibreOffice.
inline constexpr std::uint32_t rows = 1'048'576, columns = 16'384;
inline constexpr std::size_t merged = 100'000, merging_steps = 50'000'000;
inline constexpr std::size_t depth = 200;        ///< of elements in each other
inline constexpr std::uint64_t token = mebibyte; ///< a tag or a comment: Expat keeps it whole

} // namespace verantwoord::workbook::limits
