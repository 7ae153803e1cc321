// verwijzingen.csv: who found De Brug through whom, and where De Brug helped people on. No names, only counts
// per week; and halenbrengen.csv: what visitors come to get and to bring.
#pragma once

#include "opening.hpp"
#include "random.hpp"

namespace voorbeeld {

inline void write_referrals(const std::filesystem::path& folder, Random& random) {
    constexpr std::array<std::string_view, 7> incoming{
        "huisarts", "wijkteam", "specialistische ggz", "basis-ggz", "huisarts", "sociaal werk", "wijkteam"};
    constexpr std::array<std::string_view, 5> outgoing{"sociaal werk", "specialistische ggz", "wijkteam",
                                                       "vrijwilligersorganisatie", "huisarts"};
    Writer out(folder / "verwijzingen.csv");
    out << "datum;richting;vorm;soort;aantal\r\n";
    int number = 0;
    for (Day value = first_day + 8; value <= last_day; value += 7, ++number) {
        if (closed(everywhere, value)) continue;
        const bool grown = value >= new_year;
        const auto row = [&](std::string_view direction, std::string_view form, std::string_view kind,
                             int people) {
            out << date(value) << ";" << direction << ";" << form << ";" << kind << ";" << people << "\r\n";
        };
        row("in", number % 3 == 0 ? "warme overdracht" : "verwijzing",
            incoming[static_cast<std::size_t>(number) % 7], random.between(1, grown ? 4 : 3));
        if (number % 2 == 0)
            row("uit", number % 4 == 0 ? "warme overdracht" : "verwijzing",
                outgoing[static_cast<std::size_t>(number / 2) % 5], random.between(1, 2));
        if (grown && number % 2 == 1) row("in", "verkennend gesprek", "basis-ggz", random.between(1, 3));
    }
    out.close();
}

/// Counts of a round along the tables, twice a year: what people came for when they began and what now.
inline void write_get_and_bring(const std::filesystem::path& folder) {
    struct Answer {
        std::string_view moment, direction, what;
        int in_2024, in_2025;
    };
    constexpr std::array answers{Answer{"start", "halen", "rust", 61, 68},
                                 Answer{"start", "halen", "contact", 84, 97},
                                 Answer{"start", "halen", "iets te doen", 42, 51},
                                 Answer{"start", "brengen", "gezelligheid", 12, 15},
                                 Answer{"nu", "halen", "rust", 38, 40},
                                 Answer{"nu", "halen", "contact", 72, 83},
                                 Answer{"nu", "halen", "iets leren", 33, 46},
                                 Answer{"nu", "brengen", "gezelligheid", 41, 52},
                                 Answer{"nu", "brengen", "koken en helpen", 29, 37},
                                 Answer{"nu", "brengen", "een groep begeleiden", 13, 19}};
    Writer out(folder / "halenbrengen.csv");
    out << "datum;moment;richting;wat;aantal\r\n";
    for (const Answer& answer : answers) {
        out << "15-11-2024;" << answer.moment << ";" << answer.direction << ";" << answer.what << ";"
            << answer.in_2024 << "\r\n";
        out << "14-11-2025;" << answer.moment << ";" << answer.direction << ";" << answer.what << ";"
            << answer.in_2025 << "\r\n";
    }
    out.close();
}

} // namespace voorbeeld
