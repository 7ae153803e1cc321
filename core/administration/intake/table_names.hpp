// What files and sheets are called, and the table that this says.
#pragma once

#include "base/message/sentence.hpp"

#include <string>
#include <string_view>

namespace verantwoord {

/// The table that a file or a sheet is called after: bezoeken for "Bezoeken 2025" and for "Haven
/// bezoekregistratie"; empty when it is none, or may be two.
std::string table_named(std::string_view stem);
/// What to do with a name that is of no table.
Sentence better_name(const std::string& stem);
/// Files that programs leave behind and nobody means: Thumbs.db, ~$bezoeken.xlsx, .DS_Store.
bool is_left_behind(std::string_view name);

} // namespace verantwoord
