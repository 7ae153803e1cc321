#include "base/files/file_set.hpp"

#include "base/files/commit_journal.hpp"
#include "base/files/file_content.hpp"
#include "base/files/file_error.hpp"
#include "base/files/folder_lock.hpp"
#include "base/files/hash.hpp"
#include "base/files/leftovers.hpp"
#include "base/message/diagnostic.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

fs::path folder_of(const fs::path& target) {
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

[[noreturn]] void refuse_half(const MoveFault& fault) {
    throw Failure(
        "B03", {},
        {"kan {} niet schrijven: {}", say::quoted(fault.target.string()), reason_in_dutch(fault.error)},
        "een deel van de bestanden kan nieuw zijn en een deel oud; maak ze opnieuw zodra het weer kan");
}

} // namespace

std::string content_mark(const fs::path& file) {
    std::error_code unknown;
    return fs::exists(file, unknown) ? sha256(read_file(file, file.string()).bytes()) : std::string();
}

FileSet::~FileSet() {
    for (const Pending& each : pending_)
        if (!each.unnamed.open()) ::unlink(each.move.from.c_str());
}

void FileSet::write(const fs::path& target, std::string_view bytes, Readable readable) {
    const fs::path folder = folder_of(target);
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) cannot_write(target, error.value());
    if (fs::is_directory(target, error)) cannot_write(target, EISDIR);
    const mode_t mode = readable == Readable::OwnerOnly ? 0600 : 0666;
    if (pending_.empty() || folder_of(pending_.back().move.to) != folder) remove_leftovers(folder);
    const std::string hidden = "." + target.filename().string();
    Pending pending{
        {beside(folder / hidden), target, beside(folder / (hidden + ".oud")), sha256(bytes), false}, {}};
    // A file without a name disappears by itself, also when the program is killed. Not every file system has
    // them, and without /proc none gets its name.
    Descriptor unnamed(::access("/proc/self/fd", X_OK) == 0
                           ? ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode)
                           : -1);
    if (unnamed.open()) {
        write_to_disk(unnamed, bytes, target);
        pending.unnamed = std::move(unnamed);
        pending_.push_back(std::move(pending));
        return;
    }
    ::unlink(pending.move.from.c_str()); // made anew: somebody may have put a link there
    const Descriptor named(
        ::open(pending.move.from.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!named.open()) cannot_write(target, errno);
    pending_.push_back(std::move(pending));
    write_to_disk(named, bytes, target);
}

void FileSet::give_names() {
    for (Pending& each : pending_) {
        if (!each.unnamed.open()) continue;
        const std::string unnamed = "/proc/self/fd/" + std::to_string(each.unnamed.number());
        ::unlink(each.move.from.c_str());
        if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, each.move.from.c_str(), AT_SYMLINK_FOLLOW) != 0)
            cannot_write(each.move.to, errno);
        each.unnamed = Descriptor();
    }
}

FileMoves FileSet::moves() const {
    FileMoves moves;
    for (const Pending& each : pending_) {
        moves.push_back(each.move);
        struct stat status {};
        moves.back().replaces = ::lstat(each.move.to.c_str(), &status) == 0;
    }
    return moves;
}

void FileSet::check_expected() const {
    for (const auto& [file, mark] : expected_)
        if (content_mark(file) != mark)
            throw Failure("B03", {},
                          {"een andere opdracht heeft {} intussen veranderd", say::quoted(file.string())},
                          "probeer het opnieuw; er is niets gemaakt of veranderd");
}

void FileSet::commit() {
    if (pending_.empty()) return;
    std::vector<fs::path> folders;
    for (const Pending& each : pending_)
        if (std::find(folders.begin(), folders.end(), folder_of(each.move.to)) == folders.end())
            folders.push_back(folder_of(each.move.to));
    const FolderLock lock(journal_.empty() ? folders.front() : journal_);
    check_expected();
    give_names();
    const FileMoves all = moves();
    for (const fs::path& folder : folders)
        if (const int error = names_to_disk(folder)) cannot_write(folder, error);
    const CommitJournal journal(journal_);
    if (!journal_.empty()) journal.write(all);
    if (const auto fault = put_in_place(all)) {
        if (!fault->as_before) refuse_half(*fault); // the journal, when there is one, tells the next run
        if (!journal_.empty()) journal.remove();
        cannot_write(fault->target, fault->error);
    }
    pending_.clear();
    for (const fs::path& folder : folders)
        if (const int error = names_to_disk(folder)) refuse_half({folder, error, false});
    if (!journal_.empty()) journal.remove();
    drop_old(all);
}

} // namespace verantwoord
