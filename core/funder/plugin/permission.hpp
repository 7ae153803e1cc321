// Whether a plugin's files can have been changed by somebody else than the user or the administrator of the
// computer: the question before code from outside the installation is loaded.
#pragma once

#include "base/message/sentence.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

class PermissionRule {
  public:
    /// Refuses the places where everybody may write: /tmp, /var/tmp and /dev/shm.
    PermissionRule();
    explicit PermissionRule(std::vector<std::filesystem::path> refused);

    /// What is wrong with the folder or with one of the files directly in it, as a Dutch sentence; nothing
    /// when all is well: owned by root or by the user, not writable by the group or by others, in no refused
    /// place.
    std::optional<Sentence> objection(const std::filesystem::path& folder) const;

  private:
    std::vector<std::filesystem::path> refused_;
};

} // namespace verantwoord
