// Words with which people and programs mark a line that adds up the lines above it.
#pragma once

#include <string_view>

namespace verantwoord {

/// "Totaal", "Subtotaal:", "Eindtotaal 2025", "Totaal week 12", "Week 12". A word that only begins so, such
/// as "totaal niet tevreden", is none.
bool is_total_word(std::string_view text);
/// "Subtotaal huisvesting" too: a total when nothing but numbers stands beside it.
bool begins_like_total(std::string_view text);

} // namespace verantwoord
