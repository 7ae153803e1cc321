// A plugin whose library has another id than its manifest.
#include "broken.hpp"

class Plugin : public Broken {
    void broken(verantwoord::Calculation& figure) override { figure.result(1); }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.iemand-anders", "1.0.0");
