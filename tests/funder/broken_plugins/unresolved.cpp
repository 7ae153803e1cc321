// A plugin that needs a function which is nowhere.
#include "broken.hpp"

std::int64_t missing_helper(); // defined nowhere

class Plugin : public Broken {
    void broken(verantwoord::Calculation& figure) override { figure.result(missing_helper()); }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.unresolved", "1.0.0");
