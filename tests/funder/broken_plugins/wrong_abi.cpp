// Made for a next version of the boundary.
extern "C" __attribute__((visibility("default"))) const void* verantwoord_plugin_v2() { return nullptr; }
