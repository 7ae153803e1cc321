// bezoeken-<year>.csv as a registration system exports them: Windows-1252, semicolons,
// its own headings, some visitors who never checked out, tallies of people whose name nobody asked.
#pragma once

#include "people.hpp"

#include <algorithm>
#include <memory>

namespace voorbeeld {

/// A day on which a location is open, with how busy it is.
struct Slot {
    Day day;
    int location;
    const Schedule* schedule;
    std::int64_t weight;
};

inline std::vector<Slot> make_slots(Day first, Day last) {
    constexpr std::array<int, 3> busy{15, 13, 8};
    constexpr std::array<int, 12> season{92, 100, 104, 104, 100, 98, 84, 78, 106, 110, 112, 90};
    std::vector<Slot> slots;
    for (Day value = first; value <= last; ++value)
        for (int location = kade; location <= sluis; ++location)
            if (const Schedule* schedule = open_by(location, value)) {
                const auto month = static_cast<unsigned>(civil(value).month());
                std::int64_t weight =
                    std::int64_t{busy[static_cast<std::size_t>(location)]} * season[month - 1];
                if (weekday(value) == 5) weight = weight / 2; // Saturdays are short
                if (location == sluis && value >= new_year)
                    weight = weight * 9 / 10; // a third afternoon spreads them
                slots.push_back({value, location, schedule, weight * (value >= new_year ? 110 : 100)});
            }
    return slots;
}

/// Per location everyone as often as they come, so that one draw finds a visitor.
inline std::array<std::vector<std::uint32_t>, 3> make_lotteries(const std::vector<Person>& people) {
    std::array<std::vector<std::uint32_t>, 3> lotteries;
    for (std::uint32_t i = 0; i < people.size(); ++i)
        for (int location = kade; location <= sluis; ++location) {
            const int tickets = people[i].home == location ? people[i].weight : people[i].weight / 12;
            lotteries[static_cast<std::size_t>(location)].insert(
                lotteries[static_cast<std::size_t>(location)].end(), static_cast<std::size_t>(tickets), i);
        }
    for (auto& lottery : lotteries)
        if (lottery.empty()) lottery.push_back(0);
    return lotteries;
}

class VisitFiles {
  public:
    VisitFiles(const std::filesystem::path& folder, const std::vector<Person>& people, Random& random)
        : folder_(folder), people_(people), lotteries_(make_lotteries(people)),
          last_visit_(people.size(), -1), random_(random) {}

    /// So many registered visits between two days.
    void write(std::int64_t visits, Day first, Day last) {
        const auto slots = make_slots(first, last);
        std::int64_t total = 0, passed = 0, written = 0;
        for (const Slot& slot : slots) total += slot.weight;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (i == 0 || civil(slots[i].day).year() != civil(slots[i - 1].day).year())
                begin_year(slots[i].day);
            passed += slots[i].weight;
            // Whole visits that follow the weights exactly: no rounding is lost. 128 bits are not needed
            // below 10¹² visits.
            const std::int64_t due = passed * visits / total;
            write_slot(slots[i], static_cast<int>(due - written));
            written = due;
            write_tallies(slots[i]);
        }
        out_->close();
    }

  private:
    void begin_year(Day value) {
        if (out_) out_->close();
        const auto year = std::to_string(static_cast<int>(civil(value).year()));
        out_ = std::make_unique<Writer>(folder_ / ("bezoeken-" + year + ".csv"));
        *out_ << "Binnen;Buiten;Nummer;Locatie;Soort;Aantal;Telwijze\r\n";
        in_year_ = 0;
    }

    void write_slot(const Slot& slot, int count) {
        const std::string on = date(slot.day) + ' ';
        const int length = slot.schedule->until - slot.schedule->from - 20;
        for (int i = 0; i < count; ++i) {
            // Spread over the day in order of arrival, as the door sees them.
            const int low = static_cast<int>(std::int64_t{length} * i / count);
            const int high = static_cast<int>(std::int64_t{length} * (i + 1) / count);
            const int arrival = slot.schedule->from + random_.between(low, std::max(low, high - 1));
            const int departure = std::min(slot.schedule->until, arrival + random_.between(25, 190));
            const Person& person = someone(slot);
            ++in_year_;
            // Somebody pressed Save twice: the same row again, which the check must point out.
            const int copies = slot.day >= first_day && (in_year_ == 700 || in_year_ == 4100) ? 2 : 1;
            const bool left = !random_.chance(8);
            const std::string_view kind = some_kind(arrival);
            for (int copy = 0; copy < copies; ++copy) {
                *out_ << on, time(arrival), *out_ << ";";
                if (left) *out_ << on, time(departure);
                *out_ << ";" << person.number << ";" << locations[static_cast<std::size_t>(slot.location)]
                      << ";" << kind << ";;\r\n";
            }
        }
    }

    /// Not registered here on that day, and not yet in today; after a few draws anyone will do.
    const Person& someone(const Slot& slot) {
        const auto& lottery = lotteries_[static_cast<std::size_t>(slot.location)];
        std::uint32_t pick = 0;
        for (int attempt = 0; attempt < 40; ++attempt) {
            pick = lottery[random_.below(static_cast<std::uint32_t>(lottery.size()))];
            if (people_[pick].active(slot.day) && last_visit_[pick] != slot.day) break;
        }
        last_visit_[pick] = slot.day;
        return people_[pick];
    }

    std::string_view some_kind(int arrival) {
        const auto draw = random_.below(100);
        if (arrival >= 690 && arrival < 780 && draw < 45) return "Eetcaf\xE9"; // é in Windows-1252
        return draw < 62 ? "Koffie-inloop" : draw < 90 ? "Activiteit" : "Gesprek";
    }

    /// Visitors without a name: Sluis in its first months, and the neighbourhood meal on every first Friday.
    void write_tallies(const Slot& slot) {
        const auto number = static_cast<unsigned>(civil(slot.day).day());
        if (slot.location == sluis && slot.day < day(2024, 4, 1))
            tally(slot, random_.between(2, 6), "Koffie-inloop", "");
        if (slot.location == kade && weekday(slot.day) == 4 && number <= 7)
            tally(slot, random_.between(14, 26), "Buurtmaaltijd", "geturfd");
        if (slot.location == kade && (slot.day == day(2024, 9, 20) || slot.day == day(2025, 9, 19)))
            tally(slot, 60, "Open dag", "geschat");
    }

    void tally(const Slot& slot, int people, std::string_view kind, std::string_view basis) {
        *out_ << date(slot.day) << ";;;" << locations[static_cast<std::size_t>(slot.location)] << ";" << kind
              << ";" << people << ";" << basis << "\r\n";
    }

    void time(int minutes) {
        out_->pair(minutes / 60);
        *out_ << ":";
        out_->pair(minutes % 60);
    }

    std::filesystem::path folder_;
    const std::vector<Person>& people_;
    std::array<std::vector<std::uint32_t>, 3> lotteries_;
    std::vector<Day> last_visit_;
    Random& random_;
    std::unique_ptr<Writer> out_;
    std::int64_t in_year_ = 0;
};

} // namespace voorbeeld
