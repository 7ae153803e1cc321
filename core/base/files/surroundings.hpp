// The outside as stations see it: files that are read, files that appear whole or not at all, the installed
// assets and today's date. It is handed to them, so that a test decides what day it is. Who got a path from
// it (fonts, the colour profile, the library of a plugin) may open that file itself.
#pragma once

#include "base/amount/calendar.hpp"
#include "base/message/sentence.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// What a system error (errno) means to a person: "de schijf is vol".
Sentence reason_in_dutch(int error);

/// The bytes of a file, mapped into memory where the system can; valid as long as this object lives.
/// Move-only.
class FileContent {
  public:
    FileContent() = default;
    FileContent(FileContent&&) noexcept;
    FileContent& operator=(FileContent&&) noexcept;
    ~FileContent();
    std::string_view bytes() const { return {data_, size_}; }

  private:
    friend class Surroundings;
    const char* data_ = nullptr;
    std::size_t size_ = 0;
    bool mapped_ = false;
    std::string owned_;
};

class Surroundings {
  public:
    /// `share` holds templates/, fonts/, hyphen/ and icc/; `plugins` the installed plugins.
    Surroundings(std::filesystem::path share, std::filesystem::path plugins, Date today);

    /// From the place of the running program (<prefix>/bin/..) and the clock; VERANTWOORD_VANDAAG=jjjj-mm-dd
    /// sets the date.
    static Surroundings of_program();

    const std::filesystem::path& share() const { return share_; }
    const std::filesystem::path& plugins() const { return plugins_; }
    Date today() const { return today_; }

    /// Throws Failure B04 when it cannot be read; `shown` is the name in that message.
    FileContent read(const std::filesystem::path& path, const std::string& shown) const;
    bool exists(const std::filesystem::path& path) const;
    /// Whether anybody but the owner may open it, by its mode.
    bool others_may_read(const std::filesystem::path& path) const;
    /// Names (not paths) of the regular files or folders in `folder` that do not begin with a dot, sorted by
    /// bytes.
    std::vector<std::string> files(const std::filesystem::path& folder) const;
    std::vector<std::string> folders(const std::filesystem::path& folder) const;

  private:
    std::filesystem::path share_, plugins_;
    Date today_;
};

/// The user's own folder of one kind: `variable` (XDG_DATA_HOME) or else `below_home` (.local/share), and in
/// it verantwoord; empty when the user has no home.
std::filesystem::path user_folder(const char* variable, const char* below_home);

/// The name that something has while this process makes it.
std::filesystem::path beside(const std::filesystem::path& target);

/// Removes what processes that were killed left half-made in this folder; everything that writes does so
/// first.
void remove_leftovers(const std::filesystem::path& folder);

/// Files that appear together or not at all: each is written beside its target without a name, then all are
/// renamed. Whatever was not committed disappears, also when an exception, an interrupt or a kill ends the
/// run.
class FileSet {
  public:
    FileSet() = default;
    FileSet(const FileSet&) = delete;
    FileSet& operator=(const FileSet&) = delete;
    ~FileSet();

    /// Throws Failure B03 when the folder or file cannot be written or the disk is full. `owner_only`: mode
    /// 600.
    enum class Readable { Everyone, OwnerOnly };
    void write(const std::filesystem::path& target, std::string_view bytes,
               Readable readable = Readable::Everyone);
    void commit();

  private:
    struct Pending {
        std::filesystem::path temporary, target;
        int descriptor = -1; ///< of a file that has no name yet
    };
    std::vector<Pending> pending_;
};

} // namespace verantwoord
