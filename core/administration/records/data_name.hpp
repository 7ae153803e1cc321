// How a file in the folder gegevens/ is called there, and how messages name it.
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

inline constexpr std::string_view data_folder = "gegevens/";

/// "bezoeken.csv" → "gegevens/bezoeken.csv", also of a sheet: "gegevens/bezoeken.xlsx:Blad1".
inline std::string in_data(std::string_view name) { return std::string(data_folder) + std::string(name); }

/// The other way round; a name without the folder stays as it is.
inline std::string_view name_in_data(std::string_view shown) {
    return shown.starts_with(data_folder) ? shown.substr(data_folder.size()) : shown;
}

} // namespace verantwoord
