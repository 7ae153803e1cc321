#include "administration/records/csv.hpp"

#include <bit>
#include <cstring>

namespace verantwoord::csv {

namespace {

static_assert(std::endian::native == std::endian::little, "the first byte of a word must be its lowest");

constexpr std::uint64_t ones = 0x0101010101010101U, sevens = 0x7F7F7F7F7F7F7F7FU;

/// The high bit of every byte that is zero; exact, also behind the first.
std::uint64_t zero_bytes(std::uint64_t word) { return ~(((word & sevens) + sevens) | word | sevens); }

/// Eight bytes at once, which is one instruction everywhere but at the very end of the text.
inline std::uint64_t word_at(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    if (text.size() - at >= 8)
        std::memcpy(&word, text.data() + at, 8);
    else
        std::memcpy(&word, text.data() + at, text.size() - at);
    return word;
}

} // namespace

RecordReader::RecordReader(const Extent& extent)
    : extent_(extent), at_(extent.begin), next_line_(extent.line), cells_(32) {}

void RecordReader::push(std::string_view text, std::size_t offset, std::size_t length) {
    if (count_ == cells_.size()) cells_.resize(count_ * 2);
    cells_[count_++] = {text, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(length)};
}

bool RecordReader::next() {
    count_ = 0;
    if (at_ >= extent_.end) return false;
    begin_ = at_;
    line_ = next_line_;
    if (extent_.quoted) {
        next_quoted();
        return true;
    }
    if (extent_.sheet) {
        next_sheet();
        return true;
    }
    const char* const base = extent_.text.data();
    const void* const feed = std::memchr(base + at_, '\n', extent_.end - at_);
    end_ = feed ? static_cast<std::size_t>(static_cast<const char*>(feed) - base) : extent_.end;
    at_ = feed ? end_ + 1 : end_;
    ++next_line_;
    if (end_ > begin_ && base[end_ - 1] == '\r') --end_;
    split_plain();
    return true;
}

// Without quotes every separator ends a cell. Eight bytes are compared with it at once: each high bit in
// `hits` is one.
void RecordReader::split_plain() {
    const char* const base = extent_.text.data();
    const std::uint64_t separators = ones * static_cast<unsigned char>(extent_.separator);
    std::size_t cell = begin_;
    for (std::size_t at = begin_; at < end_; at += 8) {
        const std::uint64_t word = word_at(extent_.text, at);
        for (std::uint64_t hits = zero_bytes(word ^ separators); hits != 0; hits &= hits - 1) {
            const std::size_t found = at + static_cast<std::size_t>(std::countr_zero(hits)) / 8;
            if (found >= end_) break;
            push({base + cell, found - cell}, cell, found - cell);
            cell = found + 1;
        }
    }
    push({base + cell, end_ - cell}, cell, end_ - cell);
}

void RecordReader::next_quoted() {
    faults_.clear();
    unescaped_.clear();
    const std::string_view text = extent_.text;
    while (true) {
        if (at_ < extent_.end && text[at_] == '"')
            quoted_cell();
        else
            plain_cell();
        if (at_ < extent_.end && text[at_] == extent_.separator) {
            ++at_;
            continue;
        }
        end_ = at_;
        if (at_ < extent_.end && text[at_] == '\r') ++at_;
        if (at_ < extent_.end && text[at_] == '\n') ++at_;
        ++next_line_;
        return;
    }
}

void RecordReader::plain_cell() {
    const std::string_view text = extent_.text;
    const std::size_t from = at_;
    for (; at_ < extent_.end; ++at_) {
        const char byte = text[at_];
        if (byte == extent_.separator || byte == '\n') break;
        // A carriage return in the middle of a cell belongs to it; only one in front of the line's end does
        // not.
        if (byte == '\r' && (at_ + 1 == extent_.end || text[at_ + 1] == '\n')) break;
    }
    push(text.substr(from, at_ - from), from, at_ - from);
}

void RecordReader::quoted_cell() {
    const std::string_view text = extent_.text;
    const std::size_t from = at_++;
    bool doubled = false;
    for (; at_ < extent_.end; ++at_) {
        if (text[at_] == '\n') ++next_line_; // between quotes a line break belongs to the cell
        if (text[at_] != '"') continue;
        if (at_ + 1 >= extent_.end || text[at_ + 1] != '"') break;
        doubled = true;
        ++at_;
    }
    std::string_view inside = text.substr(from + 1, at_ - from - 1);
    if (at_ >= extent_.end) {
        faults_.push_back({Fault::Unclosed, static_cast<std::uint32_t>(from)});
    } else {
        const std::size_t rest = ++at_;
        while (at_ < extent_.end && text[at_] != extent_.separator && text[at_] != '\n' && text[at_] != '\r')
            ++at_;
        if (text.substr(rest, at_ - rest).find_first_not_of(' ') != std::string_view::npos)
            faults_.push_back({Fault::TextAfterQuote, static_cast<std::uint32_t>(rest)});
    }
    if (doubled) {
        std::string plain;
        for (std::size_t index = 0; index < inside.size(); ++index) {
            plain += inside[index];
            if (inside[index] == '"') ++index;
        }
        inside = unescaped_.emplace_back(std::move(plain));
    }
    push(inside, from, at_ - from);
}

char separator_of(std::string_view first_line) {
    std::size_t semicolons = 0, commas = 0, tabs = 0;
    bool inside = false;
    for (const char byte : first_line) {
        if (byte == '"') inside = !inside;
        if (inside) continue;
        semicolons += byte == ';';
        commas += byte == ',';
        tabs += byte == '\t';
    }
    if (tabs > semicolons && tabs > commas) return '\t';
    return commas > semicolons ? ',' : ';';
}

} // namespace verantwoord::csv
