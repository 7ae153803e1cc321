// meldt: ratio(teller, noemer) vraagt twee gehele getallen
#include <verantwoord/plugin.hpp>

class Fonds : public verantwoord::Plugin {
  public:
    Fonds() { on("deel", &Fonds::share); }

  private:
    void share(verantwoord::Calculation& figure) { figure.ratio(0.5, 1); }
};

VERANTWOORD_PLUGIN(Fonds, "nl.voorbeeld.fonds", "1.0.0");
