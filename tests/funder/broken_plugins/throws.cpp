// A plugin that throws an exception with words in it.
#include "broken.hpp"

#include <stdexcept>

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override {
        throw std::runtime_error("het tarief van 2026 ontbreekt");
    }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.throws", "1.0.0");
