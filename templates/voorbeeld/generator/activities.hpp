// activiteiten.csv (TAB separated) and bijeenkomsten.csv (lists of numbers in one quoted cell, decimal
// commas): what De Brug does, when it came together and who was there.
#pragma once

#include "people.hpp"

#include <optional>

namespace voorbeeld {

struct Activity {
    std::string_view key, name, kind; ///< kind in the centre's own words; centrum.json maps them
    int location;
    Day first;
    std::optional<Day> last; ///< none: still going on
    std::string_view initiative;
    int every; ///< days between meetings
    int half_hours;
    int group; ///< people in the group; 0: nobody is listed, only counted
};

inline constexpr std::array activities{
    Activity{"A01", "Koffie en krant", "inloop", kade, day(2023, 1, 9), {}, "team", 7, 4, 12},
    Activity{"A02", "Atelier De Kwast", "creatief", kade, day(2023, 2, 7), {}, "deelnemers", 7, 5, 10},
    Activity{"A03", "Samen koken", "koken", molen, day(2023, 3, 3), {}, "samen", 7, 6, 9},
    Activity{"A04", "Wandelgroep", "bewegen", molen, day(2023, 4, 5), {}, "deelnemers", 7, 3, 8},
    Activity{"A05", "Muziekmiddag", "muziek", kade, day(2023, 9, 7), {}, "deelnemers", 14, 4, 11},
    Activity{"A06", "Spelletjesmiddag", "spel", sluis, day(2023, 9, 5), {}, "samen", 7, 4, 8},
    Activity{"A07", "Taalcafé", "taal", kade, day(2024, 1, 16), {}, "team", 7, 3, 7},
    Activity{"A08", "Moestuin", "tuin", molen, day(2024, 3, 6), day(2024, 10, 30), "deelnemers", 7, 5, 7},
    Activity{"A09", "Moestuin", "tuin", molen, day(2025, 4, 2), day(2025, 10, 29), "deelnemers", 7, 5, 9},
    Activity{"A10", "Repareren doe je samen", "klussen", molen, day(2024, 9, 2), {}, "deelnemers", 14, 6, 6},
    Activity{"A11", "Museumbezoek", "dagje uit", kade, day(2024, 6, 13), day(2024, 6, 13), "samen", 7, 10,
             14},
    Activity{"A12", "Dag naar zee", "dagje uit", kade, day(2025, 6, 12), day(2025, 6, 12), "deelnemers", 7,
             14, 18},
    Activity{"A13", "Filmavond", "dagje uit", molen, day(2025, 11, 14), day(2025, 11, 14), "deelnemers", 7, 6,
             12},
    Activity{"A14", "Herstelgroep dinsdag", "Herstelgroep", kade, day(2023, 1, 10), {}, "team", 7, 4, 9},
    Activity{"A15", "Herstelgroep Sluis", "Herstelgroep", sluis, day(2025, 1, 9), {}, "samen", 14, 4, 6},
    Activity{"A16", "Zelfhulpgroep angst", "Lotgenoten", kade, day(2023, 5, 11), {}, "deelnemers", 14, 4, 7},
    Activity{
        "A17", "Zelfhulpgroep naasten", "Lotgenoten", molen, day(2024, 10, 7), {}, "deelnemers", 14, 4, 6},
    Activity{"A18",
             "Zelfhulpgroep stemmen horen",
             "Lotgenoten",
             kade,
             day(2025, 3, 6),
             {},
             "deelnemers",
             14,
             4,
             5},
    Activity{"A19", "Naaiatelier", "creatief", molen, day(2024, 2, 8), {}, "deelnemers", 7, 5, 7},
    Activity{"A20", "Schilderen aan de sluis", "creatief", sluis, day(2025, 2, 4), {}, "samen", 7, 4, 6},
    Activity{"A21", "Eettafel", "koken", kade, day(2023, 10, 5), {}, "samen", 7, 5, 12},
    Activity{"A22", "Stoelyoga", "bewegen", kade, day(2025, 2, 14), {}, "team", 7, 2, 9},
    Activity{"A23", "Zangkoor", "muziek", molen, day(2025, 4, 7), {}, "deelnemers", 14, 3, 12},
    Activity{"C01", "WRAP voorjaar 2024", "WRAP-cursus", kade, day(2024, 2, 7), day(2024, 3, 27), "team", 7,
             5, 9},
    Activity{"C02", "WRAP najaar 2024", "WRAP-cursus", kade, day(2024, 9, 18), day(2024, 11, 6), "team", 7, 5,
             10},
    Activity{"C03", "Herstellen doe je zelf 2024", "cursus", molen, day(2024, 9, 9), day(2024, 11, 25),
             "team", 7, 4, 10},
    Activity{"C04", "Kennismaken met herstel 2024", "cursus", sluis, day(2024, 10, 3), day(2024, 11, 7),
             "samen", 7, 4, 8},
    Activity{"C05", "WRAP winter 2025", "WRAP-cursus", kade, day(2025, 1, 15), day(2025, 3, 5), "team", 7, 5,
             11},
    Activity{"C06", "WRAP voorjaar 2025", "WRAP-cursus", sluis, day(2025, 4, 8), day(2025, 5, 27), "team", 7,
             5, 9},
    Activity{"C07", "WRAP najaar 2025", "WRAP-cursus", molen, day(2025, 9, 17), day(2025, 11, 5), "samen", 7,
             5, 12},
    Activity{"C08", "Herstellen doe je zelf 2025", "cursus", kade, day(2025, 9, 8), day(2025, 11, 24), "team",
             7, 4, 12},
    Activity{"C09", "Kennismaken met herstel 2025", "cursus", molen, day(2025, 5, 5), day(2025, 6, 16),
             "samen", 7, 4, 10},
    Activity{"T01", "Werken met eigen ervaring", "training", kade, day(2025, 2, 6), day(2025, 4, 24), "team",
             7, 6, 11},
    Activity{"V01", "Gastles op school", "voorlichting", kade, day(2024, 1, 25), {}, "deelnemers", 56, 4, 0},
    Activity{"W01", "Wandelmaatjes", "wandelmaatje", kade, day(2025, 3, 14), {}, "deelnemers", 14, 3, 6},
    Activity{"W02", "Kledingruil", "freecycling", sluis, day(2025, 5, 13), {}, "deelnemers", 28, 4, 0},
    Activity{"S01",
             "Spreekuur in het gezondheidscentrum",
             "spreekuur",
             sluis,
             day(2024, 10, 2),
             {},
             "team",
             7,
             4,
             0},
    Activity{"S02", "Crisiskaart maken", "crisiskaart", kade, day(2025, 2, 11), {}, "team", 28, 4, 0},
};

inline void write_activities(const std::filesystem::path& folder) {
    Writer out(folder / "activiteiten.csv");
    out << "activiteit\tnaam\tsoort\tlocatie\tstartdatum\teinddatum\tinitiatief\n";
    for (const Activity& activity : activities)
        out << activity.key << "\t" << activity.name << "\t" << activity.kind << "\t"
            << locations[static_cast<std::size_t>(activity.location)] << "\t" << date(activity.first) << "\t"
            << (activity.last ? date(*activity.last) : "") << "\t" << activity.initiative << "\n";
    out.close();
}

/// People who live near and come more often join sooner; everyone was registered when the group began.
inline std::vector<const Person*> make_group(const Activity& activity, Day start,
                                             const std::vector<Person>& people, Random& random) {
    std::vector<const Person*> group;
    const int size = activity.group + (start >= new_year && !activity.last ? 2 : 0);
    for (int attempt = 0; attempt < 4000 && static_cast<int>(group.size()) < size; ++attempt) {
        const Person& person = people[random.below(static_cast<std::uint32_t>(people.size()))];
        const bool suits = person.home == activity.location && person.active(start) &&
                           person.last > start + 60 && person.weight > random.between(0, 20);
        if (suits && std::find(group.begin(), group.end(), &person) == group.end()) group.push_back(&person);
    }
    std::sort(group.begin(), group.end(), [](auto a, auto b) { return a->number < b->number; });
    return group;
}

inline void write_list(Writer& out, const std::vector<const Person*>& group) {
    if (group.size() > 1) out << "\"";
    for (std::size_t i = 0; i < group.size(); ++i) out << (i == 0 ? "" : "\n") << group[i]->number;
    if (group.size() > 1) out << "\"";
}

class Meetings {
  public:
    Meetings(Writer& out, const std::vector<Person>& people, Random& random)
        : out_(out), people_(people), random_(random) {}

    void write(const Activity& activity) {
        const Day end = std::min(activity.last.value_or(last_day), last_day);
        std::vector<const Person*> group;
        int in_group = 0;
        for (Day value = activity.first; value <= end; value += activity.every) {
            if (value < first_day || closed(activity.location, value)) continue;
            // Groups that go on for years get new faces every half year or so, and grow when the centre does.
            const bool new_faces = in_group % (activity.last ? 1000 : 24) == 0 ||
                                   (!activity.last && is_new_year(activity, value));
            if (activity.group > 0 && new_faces) group = make_group(activity, value, people_, random_);
            ++in_group;
            meeting(activity, value, group, activity.last && value + activity.every > end);
        }
    }

  private:
    static bool is_new_year(const Activity& activity, Day value) {
        return value >= new_year && value - activity.every < new_year;
    }
    void meeting(const Activity& activity, Day value, const std::vector<const Person*>& group, bool is_last) {
        std::vector<const Person*> present, finished;
        for (const Person* person : group)
            if (person->active(value) && random_.chance(74)) present.push_back(person);
        if (group.empty() || present.empty()) present.clear();
        const bool certificate = is_last && (activity.key.front() == 'C' || activity.key.front() == 'T');
        if (certificate)
            for (const Person* person : group)
                if (random_.chance(80)) finished.push_back(person);
        out_ << activity.key << ";" << date(value) << ";" << activity.half_hours / 2
             << (activity.half_hours % 2 == 0 ? ",0" : ",5") << ";"
             << locations[static_cast<std::size_t>(activity.location)] << ";";
        write_list(out_, present);
        out_ << ";";
        // Open afternoons also have guests whose name nobody wrote down.
        const bool guests =
            activity.group == 0 || present.empty() || (activity.key == "A03" && random_.chance(40));
        if (guests)
            out_ << static_cast<int>(present.size()) + random_.between(2, activity.group == 0 ? 22 : 4);
        out_ << ";";
        write_list(out_, finished);
        out_ << "\n";
    }

    Writer& out_;
    const std::vector<Person>& people_;
    Random& random_;
};

inline void write_meetings(const std::filesystem::path& folder, const std::vector<Person>& people,
                           Random& random) {
    Writer out(folder / "bijeenkomsten.csv");
    out << "\xEF\xBB\xBF"
        << "activiteit;datum;uren;locatie;deelnemers;aantal;afgerond\n";
    Meetings meetings(out, people, random);
    for (const Activity& activity : activities) meetings.write(activity);
    out.close();
}

} // namespace voorbeeld
