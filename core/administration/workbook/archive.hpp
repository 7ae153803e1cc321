// What lies in a ZIP file, by its directory alone: names, sizes and places are checked against the file
// before a byte is unpacked, and nothing is ever written to a disk. Poco's own reader of archives believes
// what stands between the entries; here every size, and at the end the checksum, is held against what comes
// out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace verantwoord::workbook {

struct Entry {
    std::uint64_t header = 0; ///< where its own header stands
    std::uint64_t packed = 0, unpacked = 0;
    std::uint32_t sum = 0; ///< CRC-32 of what is unpacked
    std::uint16_t method = 0, flags = 0;
    bool twice = false; ///< two of this name: nobody knows which one another program would take
};

class Archive {
  public:
    /// `bytes` must outlive the archive. Throws Unreadable.
    explicit Archive(std::string_view bytes);

    /// By its name as others refer to it: without a slash in front and in any capitals; null when there is
    /// none.
    const Entry* find(std::string_view name) const;
    const std::map<std::string, Entry>& entries() const { return entries_; } ///< by name in small letters
    std::string_view bytes() const { return bytes_; }
    /// Counts what is going to be unpacked. Throws Unreadable when it becomes too much.
    void count(std::uint64_t unpacked) const;

  private:
    std::string_view bytes_;
    mutable std::uint64_t unpacked_ = 0;
    std::map<std::string, Entry> entries_;
};

/// Unpacks one entry, a stretch at a time.
class EntryReader {
  public:
    EntryReader(const Archive& archive, const Entry& entry);
    ~EntryReader();
    EntryReader(const EntryReader&) = delete;
    EntryReader& operator=(const EntryReader&) = delete;

    /// How many bytes were written, 0 at the end. Throws Unreadable when the entry is not what the directory
    /// says.
    std::size_t read(char* into, std::size_t size);

  private:
    struct Unpacker;
    std::unique_ptr<Unpacker> unpacker_;
};

/// The whole of an entry that is known to be small.
std::string whole_entry(const Archive& archive, const Entry& entry);

} // namespace verantwoord::workbook
