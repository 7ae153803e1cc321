// One run at a time puts files in a folder.
#pragma once

#include "base/files/descriptor.hpp"

namespace verantwoord {

/// Waits until no other run holds the folder, and holds it. The system takes the lock away when the program
/// ends, however it ends. Throws B03 when another run is busy for longer than any should be; where folders
/// cannot be held (some shared drives), it holds nothing.
class FolderLock {
  public:
    explicit FolderLock(const std::filesystem::path& folder);

  private:
    Descriptor folder_;
};

} // namespace verantwoord
