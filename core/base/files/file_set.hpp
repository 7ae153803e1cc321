// Files that are written together. Each is whole on the disk before any gets its name; when one cannot get
// it, the others are taken back. A run that is killed between two names leaves some new and some old, unless
// a journal was kept: then the next one finishes it or takes it back.
#pragma once

#include "base/files/descriptor.hpp"
#include "base/files/file_moves.hpp"

#include <string_view>

namespace verantwoord {

/// The SHA-256 of a file as it is now, to know later whether somebody else changed it; empty: there is none.
std::string content_mark(const std::filesystem::path& file);

/// Whatever was not committed disappears, also when an exception, an interrupt or a kill ends the run.
class FileSet {
  public:
    FileSet() = default;
    FileSet(const FileSet&) = delete;
    FileSet& operator=(const FileSet&) = delete;
    ~FileSet();

    /// Throws Failure B03 when the folder or file cannot be written or the disk is full. `OwnerOnly`: mode
    /// 600.
    enum class Readable { Everyone, OwnerOnly };
    void write(const std::filesystem::path& target, std::string_view bytes,
               Readable readable = Readable::Everyone);
    /// Keeps a journal in the folder: see commit_journal.hpp.
    void keep_journal(std::filesystem::path folder) { journal_ = std::move(folder); }
    /// `commit` refuses (B03) when the file no longer has the content that it had when it was read.
    void expect(const std::filesystem::path& file, std::string mark) {
        expected_.emplace_back(file, std::move(mark));
    }
    void commit();

  private:
    struct Pending {
        FileMove move;
        Descriptor unnamed; ///< of a file that has no name yet
    };
    void give_names();
    FileMoves moves() const;
    void check_expected() const;

    std::vector<Pending> pending_;
    std::vector<std::pair<std::filesystem::path, std::string>> expected_;
    std::filesystem::path journal_;
};

} // namespace verantwoord
