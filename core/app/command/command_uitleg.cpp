#include "app/command/commands.hpp"
#include "app/line/explanation.hpp"
#include "app/line/speech.hpp"

namespace verantwoord {

int command_explain(const Options& options, const Surroundings& surroundings) {
    if (options.code.empty()) {
        print(all_explanations(surroundings));
        return 0;
    }
    const auto page = explanation(options.code, surroundings);
    if (!page)
        throw Failure("B02", {}, "de code '" + options.code + "' bestaat niet",
                      "alle codes ziet u met: verantwoord uitleg");
    print(*page);
    return 0;
}

} // namespace verantwoord
