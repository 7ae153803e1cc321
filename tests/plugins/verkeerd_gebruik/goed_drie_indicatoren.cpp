// Sound, and the measure of the SDK: three coded indicators fit on one screen of forty lines.
#include <verantwoord/plugin.hpp>

#include <map>
#include <string>

class Fonds : public verantwoord::Plugin {
  public:
    Fonds() {
        on("gewogen_uren", &Fonds::weighted_hours);
        on("weekendbezoeken", &Fonds::weekend_visits);
        on("vaker_dan_eens", &Fonds::more_than_once);
    }

  private:
    void weighted_hours(verantwoord::Calculation& figure) {
        std::int64_t minutes = 0;
        for (const auto row : figure.rows())
            minutes += row.amount("minuten").value_or(0) / (row.amount("aantal").value_or(0) < 3 ? 2 : 1);
        figure.result(minutes);
    }
    void weekend_visits(verantwoord::Calculation& figure) {
        int visits = 0;
        for (const auto row : figure.rows())
            if (const auto day = row.date("datum"); day && day->weekday() >= 5) figure.use(row), ++visits;
        figure.result(visits);
    }
    void more_than_once(verantwoord::Calculation& figure) {
        std::map<std::string, int> visits;
        int often = 0;
        for (const auto row : figure.rows()) {
            figure.use(row);
            if (++visits[std::string(row.text("deelnemer"))] == 2) ++often;
        }
        figure.ratio(often, visits.size());
    }
};

VERANTWOORD_PLUGIN(Fonds, "nl.voorbeeld.fonds", "1.0.0");
