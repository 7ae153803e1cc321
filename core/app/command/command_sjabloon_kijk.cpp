// `sjabloon kijk`: a report in the browser while somebody works on its template.

#include "app/line/command.hpp"
#include "app/template/preview.hpp"
#include "app/template/preview_server.hpp"

#include <cmath>
#include <csignal>
#include <thread>

namespace verantwoord {

namespace {

struct WatchOptions : BenchOptions {
    unsigned port = 0;    ///< 0: any free one
    unsigned seconds = 0; ///< 0: until Ctrl-C
};

void describe(Usage& usage, WatchOptions& options) {
    usage.word("map", options.template_file,
               "de map van een sjabloon, een plugin of een centrum, of een bestand", Usage::Need::Required);
    usage.number("--poort", options.port, 65535, "het nummer van de poort (standaard: een vrije)");
    usage.number("--seconden", options.seconds, 86400,
                 "stop vanzelf na zoveel seconden (standaard: bij Ctrl-C)");
    describe_bench(usage, options);
}

/// How long it waits between two looks at the files: a saved one is seen at once, and looking costs nothing.
constexpr auto between_looks = std::chrono::milliseconds(15);

volatile std::sig_atomic_t stopped = 0;

void stop(int) { stopped = 1; }

void tell_outcome(const Voice& voice, const PreviewPage& page) {
    const std::string time =
        " in " + std::to_string(static_cast<int>(std::lround(page.milliseconds))) + " ms";
    tell(voice, page.errors == 0 ? "Gemaakt" : "Gestopt",
         page.errors == 0 ? "de pagina" + time
                          : counted(page.errors, "fout", "fouten") + "; de pagina laat zien waar" + time);
}

int run(const WatchOptions& options, const Session& session) {
    Preview preview(options, session);
    speak_errors(session.voice, preview.said_of_figures(), preview.how_to_see_all());
    preview.refresh();
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    std::signal(SIGPIPE, SIG_IGN); // a browser that goes away is no reason to end
    PreviewServer server(preview, options.port);
    tell_outcome(session.voice, *preview.page());
    print("Bekijk " + preview.shown_name() +
          " in uw browser op http://127.0.0.1:" + std::to_string(server.port()) +
          "/\nBewaar het sjabloon, en u ziet de verandering meteen. U stopt met Ctrl-C.\n");
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(options.seconds);
    while (stopped == 0 && (options.seconds == 0 || std::chrono::steady_clock::now() < until)) {
        if (preview.refresh()) {
            server.changed();
            tell_outcome(session.voice, *preview.page());
        }
        std::this_thread::sleep_for(between_looks);
    }
    return 0;
}

} // namespace

Command command_sjabloon_kijk() {
    return command<WatchOptions>(114, "sjabloon kijk",
                                 "bekijk een sjabloon in uw browser terwijl u eraan werkt", describe, run);
}

} // namespace verantwoord
