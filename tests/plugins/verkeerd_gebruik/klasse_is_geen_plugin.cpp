// meldt: VERANTWOORD_PLUGIN vraagt een klasse die afleidt van verantwoord::Plugin
#include <verantwoord/plugin.hpp>

class Fonds {};

VERANTWOORD_PLUGIN(Fonds, "nl.voorbeeld.fonds", "1.0.0");
