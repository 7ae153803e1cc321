#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/template/preview.hpp"
#include "app/template/preview_server.hpp"

#include <csignal>
#include <thread>

namespace verantwoord {

namespace {

/// Often enough that a saved file is seen at once, seldom enough to cost nothing.
constexpr auto between_looks = std::chrono::milliseconds(15);

volatile std::sig_atomic_t stopped = 0;

void stop(int) { stopped = 1; }

void tell_outcome(const Options& options, const PreviewPage& page) {
    const std::string time = " in " + std::to_string(static_cast<int>(page.milliseconds + 0.5)) + " ms";
    tell(options, page.errors == 0 ? "Gemaakt" : "Gestopt",
         page.errors == 0 ? "de pagina" + time
                          : counted(page.errors, "fout", "fouten") + "; de pagina laat zien waar" + time);
}

} // namespace

int command_template_watch(const Options& options, const Surroundings& surroundings) {
    Preview preview(options, surroundings);
    preview.refresh();
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    std::signal(SIGPIPE, SIG_IGN); // a browser that goes away is no reason to end
    PreviewServer server(preview, options.port);
    tell_outcome(options, *preview.page());
    print("Bekijk " + preview.shown_name() +
          " in uw browser op http://127.0.0.1:" + std::to_string(server.port()) +
          "/\nBewaar het sjabloon, en u ziet de verandering meteen. U stopt met Ctrl-C.\n");
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(options.seconds);
    while (stopped == 0 && (options.seconds == 0 || std::chrono::steady_clock::now() < until)) {
        if (preview.refresh()) {
            server.changed();
            tell_outcome(options, *preview.page());
        }
        std::this_thread::sleep_for(between_looks);
    }
    return 0;
}

} // namespace verantwoord
