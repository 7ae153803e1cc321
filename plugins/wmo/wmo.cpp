// The figures of the Wmo plugin that data alone cannot express.
#include <verantwoord/plugin.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

constexpr std::int64_t well_attended = 3; // persons

class Wmo : public verantwoord::Plugin {
  public:
    Wmo() {
        on("gewogen_uren", &Wmo::weighted_hours);
        on("mediaan_bezoeken_per_bezoeker", &Wmo::median_visits);
    }

  private:
    void weighted_hours(verantwoord::Calculation& figure) {
        std::int64_t half_minutes = 0; // so that odd minutes are not rounded one by one
        for (const auto row : figure.rows()) {
            const auto minutes = row.amount("minuten"), visitors = row.amount("aantal");
            if (!minutes || !visitors) {
                figure.warn(
                    row,
                    "bij deze bijeenkomst ontbreekt de duur of het aantal aanwezigen, dus zij telt niet mee",
                    "vul de uren en de deelnemers of het aantal in");
                continue;
            }
            half_minutes += *visitors < well_attended ? *minutes : 2 * *minutes;
            figure.use(row);
        }
        figure.result((half_minutes + 1) / 2);
    }

    void median_visits(verantwoord::Calculation& figure) {
        // A row's texts stay valid for the whole calculation.
        std::unordered_map<std::string_view, std::int64_t> visits_of;
        for (const auto row : figure.rows()) {
            const auto person = row.text("deelnemer");
            if (person.empty()) continue;
            ++visits_of[person];
            figure.use(row);
        }
        if (visits_of.empty()) return figure.missing(verantwoord::Reason::NotApplicable);

        std::vector<std::int64_t> visits;
        for (const auto& [person, count] : visits_of) visits.push_back(count);
        std::sort(visits.begin(), visits.end());
        const auto middle = visits.size() / 2;
        if (visits.size() % 2 == 1) return figure.ratio(visits[middle], 1);
        figure.ratio(visits[middle - 1] + visits[middle], 2);
    }
};

} // namespace

VERANTWOORD_PLUGIN(Wmo, "nl.verantwoord.wmo", "2026.1.0");
