// A plugin that calculates without end.
#include "broken.hpp"

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override {
        volatile bool forever = true;
        while (forever) {
        }
    }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.loops", "1.0.0");
