// The names that a library shows to others, read from its bytes without loading it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Defined, visible names in the dynamic symbol table, sorted; nothing when the bytes are no 64-bit ELF
/// library of this computer's byte order.
std::optional<std::vector<std::string>> exported_symbols(std::string_view bytes);

} // namespace verantwoord
