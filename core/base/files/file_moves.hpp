// New files that get their names, and the old ones that they replace: all of them, or everything is as it
// was.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

/// One file that is whole on the disk beside its target.
struct FileMove {
    std::filesystem::path from, to;
    std::filesystem::path old; ///< where what stood at `to` waits until all have their names
    std::string hash;          ///< SHA-256 of the new content
    bool replaces = false;     ///< something stood at `to` before
};
using FileMoves = std::vector<FileMove>;

/// Why a file did not get its name.
struct MoveFault {
    std::filesystem::path target;
    int error = 0;
    bool as_before = true; ///< false: what was done already could not be taken back
};

/// Gives every file its name, or takes back what was done and says why. The old files wait for `drop_old`.
std::optional<MoveFault> put_in_place(const FileMoves& moves);
void drop_old(const FileMoves& moves);

/// After a run that was stopped in the middle: goes on when every new file is there, else goes back. Says
/// what stood in the way.
std::optional<MoveFault> finish_moves(const FileMoves& moves);

} // namespace verantwoord
