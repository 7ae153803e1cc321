// Of which commit this program was built, for who reports a fault. Only `--version` says it: what is written
// in files must not differ between two builds of one version.
#pragma once

#include <string_view>

namespace verantwoord {

/// Empty when the source did not lie in its own git folder.
std::string_view program_commit();

} // namespace verantwoord
