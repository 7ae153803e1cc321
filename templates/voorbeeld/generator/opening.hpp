// When De Brug is open: the weekly schedules and closures that go to openingstijden.csv and that visits keep
// to.
#pragma once

#include "writer.hpp"

#include <array>
#include <chrono>
#include <string>
#include <string_view>

namespace voorbeeld {

using Day = int; ///< since 1970-01-01

inline constexpr Day day(int year, unsigned month, unsigned number) {
    using namespace std::chrono;
    return static_cast<Day>(sys_days{std::chrono::year{year} / month / number}.time_since_epoch().count());
}
inline std::chrono::year_month_day civil(Day value) {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{value}}};
}
inline constexpr int weekday(Day value) { return (value + 3) % 7; } ///< 0 is Monday

enum class Order { Dutch, Iso };
inline std::string date(Day value, Order order = Order::Dutch) {
    const auto parts = civil(value);
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string year = std::to_string(static_cast<int>(parts.year()));
    const std::string month = two(static_cast<unsigned>(parts.month())),
                      number = two(static_cast<unsigned>(parts.day()));
    return order == Order::Dutch ? number + '-' + month + '-' + year : year + '-' + month + '-' + number;
}

inline constexpr std::array<std::string_view, 3> locations{"kade", "molen", "sluis"};
inline constexpr int kade = 0, molen = 1, sluis = 2, everywhere = -1;
/// Visits and opening hours begin a year before the rest, so that three years can stand side by side.
inline constexpr Day earliest_day = day(2023, 1, 1);
inline constexpr Day first_day = day(2024, 1, 1), last_day = day(2025, 12, 31);
inline constexpr Day year_end = day(2024, 12, 31), new_year = day(2025, 1, 1);

struct Schedule {
    std::string_view kind; ///< open or online
    int location, weekday;
    int from, until; ///< minutes after midnight
    Day first, last;
};
inline constexpr std::array schedules{
    Schedule{"open", kade, 0, 600, 960, earliest_day, last_day},
    Schedule{"open", kade, 1, 600, 960, earliest_day, last_day},
    Schedule{"open", kade, 2, 600, 960, earliest_day, last_day},
    Schedule{"open", kade, 3, 600, 960, earliest_day, last_day},
    Schedule{"open", kade, 4, 600, 960, earliest_day, last_day},
    Schedule{"open", kade, 5, 660, 900, new_year, last_day},
    Schedule{"open", molen, 0, 600, 960, earliest_day, last_day},
    Schedule{"open", molen, 2, 600, 960, earliest_day, last_day},
    Schedule{"open", molen, 4, 600, 930, first_day, last_day},
    Schedule{"open", sluis, 1, 780, 1020, first_day, last_day},
    Schedule{"open", sluis, 3, 780, 1020, first_day, last_day},
    Schedule{"open", sluis, 0, 780, 1020, new_year, last_day},
    Schedule{"online", kade, 2, 1140, 1230, day(2024, 9, 1), last_day},
};

struct Closure {
    int location;
    Day first, last;
    std::string_view reason;
};
inline constexpr std::array closures{
    Closure{everywhere, day(2023, 4, 10), day(2023, 4, 10), "Tweede paasdag"},
    Closure{everywhere, day(2023, 5, 18), day(2023, 5, 18), "Hemelvaart"},
    Closure{everywhere, day(2023, 5, 29), day(2023, 5, 29), "Tweede pinksterdag"},
    Closure{everywhere, day(2023, 12, 25), day(2023, 12, 31), "Kerst en jaarwisseling"},
    Closure{everywhere, day(2024, 1, 1), day(2024, 1, 1), "Nieuwjaar"},
    Closure{everywhere, day(2024, 4, 1), day(2024, 4, 1), "Tweede paasdag"},
    Closure{everywhere, day(2024, 5, 9), day(2024, 5, 9), "Hemelvaart"},
    Closure{everywhere, day(2024, 5, 20), day(2024, 5, 20), "Tweede pinksterdag"},
    Closure{sluis, day(2024, 7, 22), day(2024, 8, 9), "Zomerstop"},
    Closure{everywhere, day(2024, 12, 25), day(2025, 1, 1), "Kerst en jaarwisseling"},
    Closure{molen, day(2025, 2, 3), day(2025, 3, 28), "Lekkage en herstel van het dak"},
    Closure{everywhere, day(2025, 4, 21), day(2025, 4, 21), "Tweede paasdag"},
    Closure{everywhere, day(2025, 5, 29), day(2025, 5, 29), "Hemelvaart"},
    Closure{everywhere, day(2025, 6, 9), day(2025, 6, 9), "Tweede pinksterdag"},
    Closure{sluis, day(2025, 7, 21), day(2025, 8, 8), "Zomerstop"},
    Closure{everywhere, day(2025, 12, 24), day(2025, 12, 31), "Kerst en jaarwisseling"},
};

inline bool closed(int location, Day value) {
    for (const Closure& closure : closures)
        if ((closure.location == everywhere || closure.location == location) && closure.first <= value &&
            value <= closure.last)
            return true;
    return false;
}

/// The schedule by which a location is open on a day; null when it is closed.
inline const Schedule* open_by(int location, Day value) {
    if (closed(location, value)) return nullptr;
    for (const Schedule& schedule : schedules)
        if (schedule.kind == "open" && schedule.location == location && schedule.weekday == weekday(value) &&
            schedule.first <= value && value <= schedule.last)
            return &schedule;
    return nullptr;
}

inline void write_opening(const std::filesystem::path& folder) {
    constexpr std::array<std::string_view, 7> names{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                    "vrijdag", "zaterdag", "zondag"};
    Writer out(folder / "openingstijden.csv");
    out << "soort;locatie;weekdag;geldig_van;geldig_tot;datum;datum_tot;van;tot;reden\r\n";
    for (const Schedule& schedule : schedules) {
        out << schedule.kind << ";" << locations[static_cast<std::size_t>(schedule.location)] << ";"
            << names[static_cast<std::size_t>(schedule.weekday)] << ";" << date(schedule.first) << ";"
            << date(schedule.last) << ";;;";
        out.pair(schedule.from / 60), out << ":", out.pair(schedule.from % 60), out << ";";
        out.pair(schedule.until / 60), out << ":", out.pair(schedule.until % 60), out << ";\r\n";
    }
    for (const Closure& closure : closures)
        out << "gesloten;"
            << (closure.location == everywhere ? "" : locations[static_cast<std::size_t>(closure.location)])
            << ";;;;" << date(closure.first) << ";"
            << (closure.first == closure.last ? "" : date(closure.last)) << ";;;" << closure.reason << "\r\n";
    out.close();
}

} // namespace voorbeeld
