// meldt: VERANTWOORD_PLUGIN vraagt een klasse met een openbare constructor zonder argumenten
#include <verantwoord/plugin.hpp>

class Fonds : public verantwoord::Plugin {
  public:
    explicit Fonds(int year) : year_(year) { on("uren", &Fonds::hours); }

  private:
    void hours(verantwoord::Calculation& figure) { figure.result(year_); }
    int year_;
};

VERANTWOORD_PLUGIN(Fonds, "nl.voorbeeld.fonds", "1.0.0");
