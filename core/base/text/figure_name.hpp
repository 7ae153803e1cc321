// How a figure is called in the dossier and among the fields of a template: "bezoeken",
// "bezoeken.vorig_jaar", "bezoeken.2023", "bezoeken/maand/maart".
#pragma once

#include <string>
#include <string_view>

namespace verantwoord {

inline std::string figure_name(std::string_view indicator, std::string_view dimension,
                               std::string_view member) {
    return std::string(indicator) + '/' + std::string(dimension) + '/' + std::string(member);
}
inline std::string last_year_of(const std::string& figure) { return figure + ".vorig_jaar"; }
inline std::string year_of(const std::string& figure, const std::string& year) { return figure + '.' + year; }

} // namespace verantwoord
