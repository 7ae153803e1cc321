// meldt: result() vraagt een geheel getal in de kleinste eenheid
#include <verantwoord/plugin.hpp>

class Fonds : public verantwoord::Plugin {
  public:
    Fonds() { on("uren", &Fonds::hours); }

  private:
    void hours(verantwoord::Calculation& figure) { figure.result(figure.rows().empty()); }
};

VERANTWOORD_PLUGIN(Fonds, "nl.voorbeeld.fonds", "1.0.0");
