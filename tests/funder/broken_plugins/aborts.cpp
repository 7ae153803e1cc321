// A plugin that aborts in the middle of a calculation.
#include "broken.hpp"

#include <cstdlib>

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override { std::abort(); }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.aborts", "1.0.0");
