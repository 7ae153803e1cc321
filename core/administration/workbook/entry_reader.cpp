// Unpacks one entry of a ZIP file. Poco's own reader of whole archives trusts what the file says about
// itself; here every size, and at the end the checksum, is held against what really comes out.

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

namespace verantwoord::workbook {

namespace {

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
    unpacker_ = std::make_unique<Unpacker>(packed_bytes(archive, entry), entry);
}

EntryReader::~EntryReader() = default;

std::size_t EntryReader::read(char* into, std::size_t size) { return unpacker_->read(into, size); }

} // namespace verantwoord::workbook
