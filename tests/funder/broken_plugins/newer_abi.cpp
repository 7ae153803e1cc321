// Needs functions that this program does not have yet.
#include <verantwoord/abi.h>

extern "C" const vw_plugin_v1* verantwoord_plugin_v1(void) {
    static const vw_plugin_v1 table = {sizeof(vw_plugin_v1), VW_ABI_MINOR + 1, "nl.voorbeeld.newer-abi",
                                       "1.0.0",
                                       [](const vw_host_v1*, vw_run*, vw_text) -> int32_t { return VW_OK; }};
    return &table;
}
