// meldt: de methode van een indicator ziet er zo uit: void naam(verantwoord::Calculation& cijfer)
#include <verantwoord/plugin.hpp>

class Fonds : public verantwoord::Plugin {
  public:
    Fonds() { on("uren", &Fonds::hours); }

  private:
    int hours(verantwoord::Calculation&) { return 3; }
};

VERANTWOORD_PLUGIN(Fonds, "nl.voorbeeld.fonds", "1.0.0");
