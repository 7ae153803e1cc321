// A plugin that waits without end and calculates nothing.
#include "broken.hpp"

#include <unistd.h>

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override {
        while (true) ::sleep(1);
    }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.sleeps", "1.0.0");
