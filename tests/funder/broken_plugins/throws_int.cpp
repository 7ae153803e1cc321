// A plugin that throws something that is no exception.
#include "broken.hpp"

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override { throw 42; }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.throws-int", "1.0.0");
