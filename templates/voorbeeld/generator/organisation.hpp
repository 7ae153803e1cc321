// vrijwilligers.csv and rollen.csv: who keeps De Brug open, and how people grow into it and step back again.
#pragma once

#include "people.hpp"

namespace voorbeeld {

inline void write_volunteers(const std::filesystem::path& folder, const std::vector<Person>& people,
                             Random& random) {
    // Of the volunteers the cooks are the most, for the sample has a project about eating together.
    constexpr std::array<std::string_view, 9> roles{"gastvrouw of gastheer",
                                                    "kookploeg",
                                                    "groepsbegeleider",
                                                    "kookploeg",
                                                    "cursusleider",
                                                    "tuinploeg",
                                                    "kookploeg",
                                                    "klusteam",
                                                    "kookploeg"};
    Writer out(folder / "vrijwilligers.csv");
    out << "vrijwilliger;deelnemer;startdatum;einddatum;uren_per_week;rol;locatie;overeenkomst;"
           "ervaringsdeskundig;ondersteunt_inwoners;vog_datum\r\n";
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
            << ";" << (i % 11 == 7 ? "nee" : "ja") << ";" << (i % 3 == 1 ? "nee" : "ja") << ";"
            << (i % 4 == 3 ? "nee" : "ja") << ";";
        // Most have a certificate of conduct from their first weeks, renewed once; a few are overdue.
        const Day asked = start < day(2022, 10, 1) && i % 8 != 2 ? start + 3 * 365 + 20 : start + 12;
        if (i % 9 != 4) out << date(asked);
        out << "\r\n";
    }
    out.close();
}

/// Steps of people who are numbered like the others: from visitor to participant to volunteer, and some back.
inline void write_roles(const std::filesystem::path& folder, const std::vector<Person>& people,
                        Random& random) {
    Writer out(folder / "rollen.csv");
    out << "deelnemer;rol;startdatum;einddatum;reden\r\n";
    const auto line = [&](const Person& person, std::string_view role, Day from, Day until,
                          std::string_view why) {
        out << person.number << ";" << role << ";" << date(from) << ";" << (until != 0 ? date(until) : "")
            << ";" << why << "\r\n";
    };
    for (const Person& person : people) {
        // Every fourth person grew into something; the day lies in 2024 or 2025.
        if (person.number % 4 != 1) continue;
        const Day began = std::max(person.registered, day(2022, 1, 1));
        const Day joined = std::max(began + 45, first_day - 60) + random.between(0, 600);
        if (joined > last_day - 30) {
            line(person, "bezoeker", began, 0, "");
            continue;
        }
        line(person, "bezoeker", began, joined - 1, "groei");
        const Day helped = joined + random.between(60, 300);
        if (person.number % 12 != 1 || helped > last_day - 20) {
            const bool left = person.number % 20 == 5 && joined + 120 < last_day;
            line(person, "deelnemer", joined, left ? joined + 119 : 0, left ? "uitstroom" : "");
            continue;
        }
        line(person, "deelnemer", joined, helped - 1, "groei");
        const Day rested = helped + random.between(40, 200);
        if (person.number % 24 != 1 || rested > last_day - 40) {
            line(person, "vrijwilliger", helped, 0, "");
            continue;
        }
        // A step back is no failure: some are volunteers again after a while.
        line(person, "vrijwilliger", helped, rested - 1, "stap terug");
        const Day again = rested + random.between(30, 150);
        const bool returns = person.number % 48 == 1 && again < last_day - 5;
        line(person, "bezoeker", rested, returns ? again - 1 : 0, returns ? "groei" : "");
        if (returns) line(person, "vrijwilliger", again, 0, "");
    }
    out.close();
}

} // namespace voorbeeld
