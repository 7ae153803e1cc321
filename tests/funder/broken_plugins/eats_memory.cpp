// A plugin that asks for memory without end.
#include "broken.hpp"

#include <string>
#include <vector>

class Plugin : public Broken {
    void broken(verantwoord::Calculation&) override {
        while (true) kept_.emplace_back(std::size_t{1} << 20U, 'x');
    }
    std::vector<std::string> kept_;
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.eats-memory", "1.0.0");
