#include "base/files/file_moves.hpp"

#include "base/files/file_content.hpp"
#include "base/files/hash.hpp"

#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

bool there(const fs::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

bool holds(const fs::path& path, const std::string& hash) {
    return there(path) && sha256(read_file(path, path.string()).bytes()) == hash;
}

/// 0, or errno.
int renamed(const fs::path& from, const fs::path& to) {
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

/// Gives what stands at the target a second name; where a file can have one only, it loses the first.
int keep_old(const FileMove& move) {
    struct stat status {};
    if (!move.replaces) return 0;
    if (::lstat(move.to.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) return EISDIR;
    ::unlink(move.old.c_str());
    if (::link(move.to.c_str(), move.old.c_str()) == 0) return 0;
    const bool no_links = errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK;
    return no_links ? renamed(move.to, move.old) : errno;
}

/// The old file at its place again, or nothing where nothing was.
bool taken_back(const FileMove& move) {
    if (!move.replaces) return ::unlink(move.to.c_str()) == 0 || errno == ENOENT;
    if (!there(move.old)) return true; // it was never touched
    if (renamed(move.old, move.to) != 0) return false;
    ::unlink(move.old.c_str()); // two names of one file are both left by a rename
    return true;
}

} // namespace

std::optional<MoveFault> put_in_place(const FileMoves& moves) {
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const FileMove& move = moves[i];
        int error = keep_old(move);
        if (error == 0) error = renamed(move.from, move.to);
        if (error == 0) continue;
        MoveFault fault{move.to, error, true};
        for (std::size_t touched = i + 1; touched-- > 0;)
            if (!taken_back(moves[touched])) fault.as_before = false;
        return fault;
    }
    return std::nullopt;
}

void drop_old(const FileMoves& moves) {
    for (const FileMove& move : moves) ::unlink(move.old.c_str());
}

std::optional<MoveFault> finish_moves(const FileMoves& moves) {
    bool whole = true;
    for (const FileMove& move : moves)
        whole = whole && (holds(move.from, move.hash) || holds(move.to, move.hash));
    for (const FileMove& move : moves) {
        if (whole) {
            const int error = there(move.from) ? renamed(move.from, move.to) : 0;
            if (error != 0) return MoveFault{move.to, error, false};
        } else {
            if (!taken_back(move)) return MoveFault{move.to, errno, false};
            ::unlink(move.from.c_str());
        }
    }
    if (whole) drop_old(moves);
    return std::nullopt;
}

} // namespace verantwoord
