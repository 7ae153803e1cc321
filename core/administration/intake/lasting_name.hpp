// What is the same in the names of one system's files, whatever the year.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// "Bezoeken_De Haven (Noord)-2025" → bezoeken, de, haven, noord, 2025.
std::vector<std::string> words_in_name(std::string_view text);
bool is_number(const std::string& word);

/// Without ".csv".
std::string_view file_stem(std::string_view name);

/// "gegevens/Inloop De Haven jan-jun 2025.xlsx:Blad1" → inloop-de-haven-blad: without numbers and months.
std::string lasting_name(std::string_view file);

} // namespace verantwoord
