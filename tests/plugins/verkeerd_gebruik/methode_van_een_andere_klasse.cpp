// meldt: de methode van een indicator hoort bij uw eigen klasse, die afleidt van verantwoord::Plugin
#include <verantwoord/plugin.hpp>

struct Hulp {
    void hours(verantwoord::Calculation& figure) { figure.result(3); }
};

class Fonds : public verantwoord::Plugin {
  public:
    Fonds() { on("uren", &Hulp::hours); }
};

VERANTWOORD_PLUGIN(Fonds, "nl.voorbeeld.fonds", "1.0.0");
