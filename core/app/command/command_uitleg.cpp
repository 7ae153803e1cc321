// `uitleg`: the page of a code, or all codes by subject.

#include "app/line/command.hpp"
#include "app/line/explanation.hpp"

namespace verantwoord {

namespace {

struct ExplainOptions {
    std::string code; ///< empty: all codes
};

void describe(Usage& usage, ExplainOptions& options) {
    usage.word("code", options.code, "bijvoorbeeld G02; zonder code: alle codes");
}

int run(const ExplainOptions& options, const Session& session) {
    if (options.code.empty()) {
        print(all_explanations(session.surroundings));
        return 0;
    }
    const auto page = explanation(options.code, session.surroundings);
    if (!page)
        throw Failure("B02", {}, {"de code {} bestaat niet", say::quoted(options.code)},
                      "alle codes ziet u met: verantwoord uitleg");
    print(*page);
    return 0;
}

} // namespace

Command command_uitleg() {
    return command<ExplainOptions>(140, "uitleg", "uitleg bij de code van een melding", describe, run);
}

} // namespace verantwoord
