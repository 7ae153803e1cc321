// The invented visitors of De Brug and deelnemers.csv: UTF-8, commas, ISO dates, and two columns that a
// report never needs, so that the sample shows what `weglaten` is for.
#pragma once

#include "opening.hpp"
#include "random.hpp"

#include <algorithm>
#include <vector>

namespace voorbeeld {

struct Person {
    int number = 0;
    std::string_view gender, municipality;
    int birth_year = 0; ///< 0: unknown
    int home = kade;
    int weight = 1; ///< visits in a year, about
    Day registered = 0, last = last_day;
    bool active(Day value) const { return registered <= value && value <= last; }
};

inline std::string_view some_municipality(Random& random) {
    const auto draw = random.below(1000);
    if (draw < 560) return "Waterstad";
    if (draw < 720) return "Waterstad-Noord"; // the centre's own word; centrum.json says it is Waterstad
    if (draw < 885) return "Oeverdam";
    if (draw < 925) return "Dijkhoven";
    if (draw < 950) return "Veenrade";
    if (draw < 965) return "Zandmeer";
    if (draw < 972) return "Klinkerwaard";
    return draw < 978 ? "Rietland" : "";
}

inline std::string_view some_gender(Random& random) {
    const auto draw = random.below(1000);
    if (draw < 525) return "v";
    if (draw < 930) return "m";
    return draw < 958 ? "x" : draw < 975 ? "onbekend" : "";
}

/// Ages 16 to 85 at the end of 2025, most between 30 and 65.
inline int some_birth_year(Random& random) {
    const auto draw = random.below(100);
    if (draw < 2) return 0;
    if (draw < 14) return random.between(1999, 2009);
    if (draw < 38) return random.between(1985, 1998);
    if (draw < 66) return random.between(1971, 1984);
    return draw < 88 ? random.between(1959, 1970) : random.between(1940, 1958);
}

inline int some_home(std::string_view municipality, Random& random) {
    if (municipality == "Oeverdam") return random.chance(75) ? sluis : kade;
    if (municipality == "Waterstad-Noord") return random.chance(80) ? molen : kade;
    return random.chance(65) ? kade : random.chance(80) ? molen : sluis;
}

inline std::vector<Person> make_people(int count, Random& random) {
    std::vector<Person> people;
    people.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Person person;
        person.number = 1001 + i;
        person.gender = some_gender(random);
        person.municipality = some_municipality(random);
        person.birth_year = some_birth_year(random);
        person.home = some_home(person.municipality, random);
        const auto habit = random.below(100);
        person.weight = habit < 18   ? random.between(45, 75)
                        : habit < 50 ? random.between(14, 28)
                                     : random.between(2, 9);
        // People register in the order of their numbers: 60 % before 2024, then a fifth in each year.
        const int share = static_cast<int>(std::int64_t{i} * 1000 / count);
        person.registered = share < 600   ? day(2021, 3, 1) + share * 1030 / 600
                            : share < 800 ? first_day + (share - 600) * 364 / 200
                                          : new_year + (share - 800) * 350 / 200;
        if (random.chance(22)) person.last = std::max(person.registered, first_day) + random.between(20, 600);
        people.push_back(person);
    }
    return people;
}

inline void write_people(const std::filesystem::path& folder, const std::vector<Person>& people,
                         Random& random) {
    constexpr std::array<std::string_view, 8> heads{"Da", "Mi", "Lo", "Sa", "Re", "Jo", "Ti", "Na"};
    constexpr std::array<std::string_view, 8> tails{"ro", "la", "nne", "rik", "mi", "bel", "do", "së"};
    Writer out(folder / "deelnemers.csv");
    out << "Nummer,Voornaam,Postcode,Geslacht,Geboortejaar,Woonplaats,Ingeschreven,Komt voor\n";
    for (const Person& person : people) {
        // Dutch postcodes never begin with a zero: these are nobody's.
        out << person.number << "," << heads[random.below(8)] << tails[random.below(8)] << ",0"
            << random.between(100, 999) << " AB," << person.gender << ",";
        if (person.birth_year != 0) out << person.birth_year;
        out << "," << person.municipality << "," << date(person.registered, Order::Iso) << ","
            << (person.number % 9 == 5    ? "een naaste"
                : person.number % 31 == 3 ? ""
                                          : "zichzelf")
            << "\n";
    }
    out.close();
}

} // namespace voorbeeld
