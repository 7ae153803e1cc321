// A plugin that calls exit, after saying something that must not come out.
#include "broken.hpp"

#include <cstdio>
#include <cstdlib>

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override {
        std::puts("deze tekst hoort nergens terecht te komen");
        std::exit(0);
    }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.calls-exit", "1.0.0");
