// A plugin whose library has another version than its manifest.
#include "broken.hpp"

class Plugin : public Broken {
    void broken(verantwoord::Calculation& figure) override { figure.result(1); }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.wrong-version", "1.0.1");
