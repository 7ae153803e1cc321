// The author forgot VERANTWOORD_PLUGIN.
extern "C" int something_else() { return 1; }
