// vrijwilligers.csv and begroting.csv: who keeps De Brug open, and what it costs.
#pragma once

#include "people.hpp"

namespace voorbeeld {

inline void write_volunteers(const std::filesystem::path& folder, const std::vector<Person>& people,
                             Random& random) {
    constexpr std::array<std::string_view, 7> roles{"gastvrouw of gastheer",
                                                    "kookploeg",
                                                    "groepsbegeleider",
                                                    "cursusleider",
                                                    "tuinploeg",
                                                    "klusteam",
                                                    "bestuur"};
    Writer out(folder / "vrijwilligers.csv");
    out << "vrijwilliger;deelnemer;startdatum;einddatum;uren_per_week;rol;locatie\r\n";
    for (int i = 0; i < 36; ++i) {
        // 24 were there before 2024, five began in 2024 and seven in 2025; one in six of the first left
        // again.
        const Day start = i < 24   ? day(2021, 6, 1) + 38 * i
                          : i < 29 ? first_day + 40 + (i - 24) * 62
                                   : new_year + 25 + (i - 29) * 44;
        const Day end = i % 6 == 5 && i < 24 ? day(2024, 6, 28) + (i / 6) * 95 : 0;
        out << "V" << (i + 1 < 10 ? "0" : "") << i + 1 << ";";
        // The newer ones nearly all came as a visitor first.
        if (i >= 24 ? i % 4 != 0 : i % 3 == 0) {
            const Person& person = people[static_cast<std::size_t>(i) * people.size() / 60];
            out << person.number;
        }
        const int half_hours = random.between(4, 24);
        out << ";" << date(start) << ";" << (end != 0 ? date(end) : "") << ";" << half_hours / 2
            << (half_hours % 2 == 0 ? "" : ",5") << ";" << roles[static_cast<std::size_t>(i) % roles.size()]
            << ";"
            << locations[static_cast<std::size_t>(i % 5 < 2   ? kade
                                                  : i % 5 < 4 ? molen
                                                              : sluis)]
            << "\r\n";
    }
    out.close();
}

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
