// A plugin that writes where it may not.
#include "broken.hpp"

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override {
        volatile std::uintptr_t nowhere = 8; // hidden from the compiler
        *reinterpret_cast<int*>(nowhere) = 1;
    }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.segfault", "1.0.0");
