// A plugin that crashes while its library is loaded.
#include "broken.hpp"

namespace {

struct Crash {
    Crash() {
        volatile std::uintptr_t nowhere = 8; // hidden from the compiler
        *reinterpret_cast<int*>(nowhere) = 1;
    }
} crash;

} // namespace

class Plugin : public Broken {
    void broken(verantwoord::Calculation& figure) override { figure.result(1); }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.crashes-on-load", "1.0.0");
