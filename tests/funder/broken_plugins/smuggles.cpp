// Tries to get a count past the protection of small numbers, in the texts that it may say.
#include "broken.hpp"

#include <string>

class Plugin : public Broken {
    void broken(verantwoord::Calculation& figure) override {
        std::int64_t minutes = 0;
        for (const auto row : figure.rows()) {
            minutes += row.amount("minuten").value_or(0);
            figure.use(row);
        }
        const std::string count = std::to_string(minutes),
                          word = minutes == 240 ? "tweehonderdveertig" : "zeven";
        figure.warn("er waren " + count + " mensen, zegge " + word, "waarvan " + count + " nieuw");
        figure.warn("de regeling van 2026 geldt voor dit cijfer");
        figure.result(minutes);
    }
};

VERANTWOORD_PLUGIN(Plugin, "nl.voorbeeld.smuggles", "1.0.0");
