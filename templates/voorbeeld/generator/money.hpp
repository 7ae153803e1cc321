// begroting.csv: what De Brug costs, as its bookkeeping exports it.
#pragma once

#include "writer.hpp"

#include <array>
#include <cstdint>

namespace voorbeeld {

/// 12345678 cents as "123.456,78".
inline std::string money(std::int64_t cents) {
    std::string whole = std::to_string(cents / 100);
    for (std::size_t at = whole.size(); at > 3; at -= 3) whole.insert(at - 3, ".");
    const auto rest = cents % 100;
    return whole + (rest < 10 ? ",0" : ",") + std::to_string(rest);
}

struct Post {
    int year;
    std::string_view name, kind;
    std::int64_t budgeted, realised; ///< eurocents
};
inline constexpr std::array posts{
    Post{2024, "Coördinatie", "Loonkosten", 7120000, 7084550},
    Post{2024, "Ervaringsdeskundige medewerkers", "Loonkosten", 8260000, 8311275},
    Post{2024, "Huur", "Huisvesting", 4180000, 4180000},
    Post{2024, "Energie en schoonmaak", "Huisvesting", 1250000, 1198340},
    Post{2024, "Vergoedingen en scholing vrijwilligers", "Vrijwilligers", 1240000, 1187625},
    Post{2024, "Inloop en maaltijden", "Activiteiten", 1310000, 1342980},
    Post{2024, "Cursussen en groepen", "Activiteiten", 940000, 902415},
    Post{2024, "Computers en telefoon", "ICT", 690000, 703190},
    Post{2024, "Administratie en accountant", "Organisatie", 1120000, 1134700},
    Post{2024, "Verzekeringen en bestuur", "Organisatie", 720000, 708860},
    Post{2024, "Onvoorzien", "Overig", 380000, 214575},
    Post{2024, "Reservering", "Reserve", 400000, 400000},
    Post{2025, "Coördinatie", "Loonkosten", 7480000, 7512430},
    Post{2025, "Ervaringsdeskundige medewerkers", "Loonkosten", 9150000, 9087365},
    Post{2025, "Huur", "Huisvesting", 4390000, 4390000},
    Post{2025, "Energie en schoonmaak", "Huisvesting", 1310000, 1366215},
    Post{2025, "Herstel na lekkage", "Huisvesting", 0, 284950},
    Post{2025, "Vergoedingen en scholing vrijwilligers", "Vrijwilligers", 1390000, 1348180},
    Post{2025, "Inloop en maaltijden", "Activiteiten", 1480000, 1517745},
    Post{2025, "Cursussen en groepen", "Activiteiten", 1160000, 1094530},
    Post{2025, "Computers en telefoon", "ICT", 740000, 728640},
    Post{2025, "Administratie en accountant", "Organisatie", 1180000, 1192475},
    Post{2025, "Verzekeringen en bestuur", "Organisatie", 760000, 752310},
    Post{2025, "Onvoorzien", "Overig", 400000, 167860},
    Post{2025, "Reservering", "Reserve", 440000, 440000},
};

inline void write_budget(const std::filesystem::path& folder) {
    Writer out(folder / "begroting.csv");
    out << "Jaar;Post;Kostensoort;Begroot;Werkelijk\r\n";
    for (const Post& post : posts)
        out << post.year << ";" << post.name << ";" << post.kind << ";" << money(post.budgeted) << ";"
            << money(post.realised) << "\r\n";
    out.close();
}

} // namespace voorbeeld
