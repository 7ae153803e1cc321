#include "administration/workbook/archive.hpp"

#include "administration/workbook/limits.hpp"
#include "administration/workbook/unreadable.hpp"

#include <Poco/Checksum.h>
#include <Poco/Exception.h>
#include <Poco/InflatingStream.h>
#include <Poco/MemoryStream.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <vector>

namespace verantwoord::workbook {

namespace {

[[noreturn]] void cut_off() {
    throw Unreadable{Trouble::Damaged, "het bestand houdt te vroeg op, of is niet heel overgekomen"};
}

/// A number of `width` bytes, the lowest first.
std::uint64_t number_at(std::string_view bytes, std::uint64_t at, unsigned width) {
    if (at > bytes.size() || bytes.size() - at < width) cut_off();
    std::uint64_t value = 0;
    for (unsigned index = width; index-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + index]);
    return value;
}

bool stands_at(std::string_view bytes, std::uint64_t at, std::string_view mark) {
    return at <= bytes.size() && bytes.substr(at).starts_with(mark);
}

struct Directory {
    std::uint64_t entries = 0, size = 0, begin = 0;
};

Directory directory_of(std::string_view bytes) {
    constexpr std::size_t end_record = 22, locator = 20;
    if (bytes.size() < end_record) cut_off();
    const std::size_t end = bytes.rfind("PK\5\6", bytes.size() - end_record);
    if (end == std::string_view::npos) cut_off();
    Directory found{number_at(bytes, end + 10, 2), number_at(bytes, end + 12, 4),
                    number_at(bytes, end + 16, 4)};
    // Large archives have a second record; writers that do not know how large it will be use it always.
    if (end >= locator && stands_at(bytes, end - locator, "PK\6\7")) {
        const std::uint64_t large = number_at(bytes, end - locator + 8, 8);
        if (!stands_at(bytes, large, "PK\6\6")) cut_off();
        found = {number_at(bytes, large + 32, 8), number_at(bytes, large + 40, 8),
                 number_at(bytes, large + 48, 8)};
    }
    if (found.begin > end || found.size > end - found.begin) cut_off();
    return found;
}

/// Sizes of 64 bits stand in a field of their own, in this order and only where 32 bits are too few.
void read_large_sizes(std::string_view extra, Entry& entry) {
    constexpr std::uint64_t elsewhere = 0xFFFFFFFF;
    while (extra.size() >= 4) {
        const std::uint64_t kind = number_at(extra, 0, 2), length = number_at(extra, 2, 2);
        const std::string_view field = extra.substr(4, length);
        extra.remove_prefix(std::min<std::size_t>(4 + length, extra.size()));
        if (kind != 1) continue;
        std::uint64_t at = 0;
        for (std::uint64_t* value : {&entry.unpacked, &entry.packed, &entry.header})
            if (*value == elsewhere) {
                *value = number_at(field, at, 8);
                at += 8;
            }
        return;
    }
}

std::string small_letters(std::string_view name) {
    std::string small(name);
    for (char& byte : small) {
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
        if (byte == '\\') byte = '/';
    }
    return small;
}

/// As others refer to it; empty when the name leads out of the archive, which no part of a workbook does.
std::string plain_name(std::string_view name) {
    const std::string small = small_letters(name);
    std::string plain;
    for (std::size_t at = 0; at <= small.size();) {
        const std::size_t slash = std::min(small.find('/', at), small.size());
        const std::string piece = small.substr(at, slash - at);
        at = slash + 1;
        if (piece == "..") return {};
        if (piece.empty() || piece == ".") continue;
        if (!plain.empty()) plain += '/';
        plain += piece;
    }
    return plain;
}

enum Method : std::uint16_t { Stored = 0, Deflated = 8 };

[[noreturn]] void broken() { throw Unreadable{Trouble::Damaged, "een onderdeel is niet goed uit te pakken"}; }

/// Gives what is unpacked directly: the stream around it would hand it on a kilobyte at a time.
class Inflater : public Poco::InflatingStreamBuf {
  public:
    explicit Inflater(std::istream& packed) : InflatingStreamBuf(packed, without_header) {}
    std::size_t read(char* into, std::size_t size) {
        try {
            const int count = readFromDevice(into, static_cast<std::streamsize>(size));
            return count > 0 ? static_cast<std::size_t>(count) : 0;
        } catch (const Poco::Exception&) {
            broken();
        }
    }

  private:
    static constexpr int without_header = -15; ///< the window of bare deflate, as zlib calls it
};

/// The packed bytes, behind the entry's own header.
std::string_view packed_bytes(const Archive& archive, const Entry& entry) {
    constexpr std::uint64_t header = 30;
    const std::string_view bytes = archive.bytes();
    if (entry.header > bytes.size() || bytes.size() - entry.header < header) broken();
    const std::string_view own = bytes.substr(entry.header);
    if (!own.starts_with("PK\3\4")) broken();
    const auto length = [own](std::size_t at) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(own[at])) |
               static_cast<std::uint64_t>(static_cast<unsigned char>(own[at + 1])) << 8;
    };
    const std::uint64_t begin = header + length(26) + length(28);
    if (begin > own.size() || entry.packed > own.size() - begin) broken();
    return own.substr(begin, entry.packed);
}

void check(const Entry& entry) {
    if (entry.twice) throw Unreadable{Trouble::Unsafe, "een onderdeel zit er twee keer in"};
    if ((entry.flags & 1) != 0) throw Unreadable{Trouble::Password, {}};
    if (entry.method != Stored && entry.method != Deflated) broken();
    if (entry.unpacked > limits::part)
        throw Unreadable{Trouble::TooLarge, "een blad is uitgepakt groter dan 512 MB"};
    if (entry.unpacked > limits::small_part && entry.unpacked / limits::ratio > entry.packed)
        throw Unreadable{Trouble::Unsafe, "zij is verdacht sterk ingepakt"};
}

} // namespace

Archive::Archive(std::string_view bytes) : bytes_(bytes) {
    if (bytes.size() > limits::packed) throw Unreadable{Trouble::TooLarge, "het bestand is groter dan 64 MB"};
    const Directory directory = directory_of(bytes);
    if (directory.entries > limits::entries)
        throw Unreadable{Trouble::TooLarge, "er zitten meer dan 10.000 onderdelen in"};
    constexpr std::uint64_t record = 46;
    std::uint64_t at = directory.begin;
    for (std::uint64_t index = 0; index < directory.entries; ++index) {
        if (!stands_at(bytes, at, "PK\1\2")) cut_off();
        Entry entry;
        entry.flags = static_cast<std::uint16_t>(number_at(bytes, at + 8, 2));
        entry.method = static_cast<std::uint16_t>(number_at(bytes, at + 10, 2));
        entry.sum = static_cast<std::uint32_t>(number_at(bytes, at + 16, 4));
        entry.packed = number_at(bytes, at + 20, 4);
        entry.unpacked = number_at(bytes, at + 24, 4);
        entry.header = number_at(bytes, at + 42, 4);
        const std::uint64_t name = number_at(bytes, at + 28, 2), extra = number_at(bytes, at + 30, 2);
        const std::uint64_t after = at + record + name + extra + number_at(bytes, at + 32, 2);
        if (after > bytes.size()) cut_off();
        read_large_sizes(bytes.substr(at + record + name, extra), entry);
        const std::string shown = plain_name(bytes.substr(at + record, name));
        at = after;
        if (shown.empty()) continue;
        const auto [found, fresh] = entries_.emplace(shown, entry);
        if (!fresh) found->second.twice = true;
    }
}

void Archive::count(std::uint64_t unpacked) const {
    unpacked_ += unpacked;
    if (unpacked_ > limits::parts)
        throw Unreadable{Trouble::TooLarge, "de bladen zijn uitgepakt samen groter dan 1 GB"};
}

const Entry* Archive::find(std::string_view name) const {
    const auto found = entries_.find(plain_name(name));
    return found == entries_.end() ? nullptr : &found->second;
}

struct EntryReader::Unpacker {
    Unpacker(std::string_view bytes, const Entry& of)
        : entry(of), packed(bytes), left(of.unpacked),
          stream(bytes.data(), static_cast<std::streamsize>(bytes.size())) {
        if (entry.method == Deflated)
            inflater.emplace(stream);
        else if (entry.packed != entry.unpacked)
            broken();
    }

    std::size_t take(char* into, std::size_t size) {
        if (inflater) return inflater->read(into, size);
        const std::size_t count = std::min(size, packed.size());
        std::memcpy(into, packed.data(), count);
        packed.remove_prefix(count);
        return count;
    }

    std::size_t read(char* into, std::size_t size) {
        if (left == 0) return finish();
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, left));
        const std::size_t count = take(into, wanted);
        if (count == 0) broken();
        sum.update(into, static_cast<unsigned>(count));
        left -= count;
        return count;
    }

    /// Nothing may stand behind the promised bytes, and they must be the ones that were packed.
    std::size_t finish() {
        char more = 0;
        if (take(&more, 1) != 0 || sum.checksum() != entry.sum) broken();
        return 0;
    }

    Entry entry;
    std::string_view packed;
    std::uint64_t left;
    Poco::MemoryInputStream stream;
    std::optional<Inflater> inflater;
    Poco::Checksum sum;
};

EntryReader::EntryReader(const Archive& archive, const Entry& entry) {
    check(entry);
    archive.count(entry.unpacked);
    unpacker_ = std::make_unique<Unpacker>(packed_bytes(archive, entry), entry);
}

EntryReader::~EntryReader() = default;

std::size_t EntryReader::read(char* into, std::size_t size) { return unpacker_->read(into, size); }

std::string whole_entry(const Archive& archive, const Entry& entry) {
    EntryReader reader(archive, entry);
    std::string whole;
    std::vector<char> buffer(64 * 1024);
    while (const std::size_t count = reader.read(buffer.data(), buffer.size()))
        whole.append(buffer.data(), count);
    return whole;
}

} // namespace verantwoord::workbook
