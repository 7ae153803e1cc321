// `controleer --aanval`: the attack on the finished reports.
#pragma once

#include "app/line/command.hpp"

namespace verantwoord {

/// Reads the reports of this centre as they lie there, as a curious reader would; its data stays closed.
/// Returns the exit code.
int attack_reports(const std::filesystem::path& centre, const Session& session);

} // namespace verantwoord
