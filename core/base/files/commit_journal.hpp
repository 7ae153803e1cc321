// What a set of files that belong together is about to do, on the disk before it is done: so that a run that
// is stopped in the middle, also by a power cut, is finished or taken back by the next one.
#pragma once

#include "base/files/file_moves.hpp"

namespace verantwoord {

class CommitJournal {
  public:
    explicit CommitJournal(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Throws B03.
    void write(const FileMoves& moves) const;
    /// Nothing when there is none. A journal gets its name when it is whole.
    std::optional<FileMoves> read() const;
    void remove() const;

  private:
    std::filesystem::path file() const;
    std::filesystem::path folder_;
};

/// Whatever reads files that were committed with a journal in this folder does so first. Throws B03 when what
/// was left can neither be finished nor taken back.
void finish_interrupted(const std::filesystem::path& folder);

} // namespace verantwoord
