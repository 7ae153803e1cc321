// The figures of this funder that data alone cannot express.
#include <verantwoord/plugin.hpp>

namespace {

constexpr std::int64_t full_group = 3; // persons

class Funder : public verantwoord::Plugin {
  public:
    Funder() { on("uren_volle_groep", &Funder::hours_with_a_full_group); }

  private:
    void hours_with_a_full_group(verantwoord::Calculation& figure) {
        std::int64_t minutes = 0; // an indicator in hours is answered in minutes
        for (const auto row : figure.rows()) {
            const auto duration = row.amount("minuten"), present = row.amount("aantal");
            if (!duration || !present || *present < full_group) continue;
            minutes += *duration;
            figure.use(row);
        }
        figure.result(minutes);
    }
};

} // namespace

VERANTWOORD_PLUGIN(Funder, "nl.voorbeeld.@NAAM@", "@VERSIE@");
