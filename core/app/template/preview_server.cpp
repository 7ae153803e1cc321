#include "app/template/preview_server.hpp"

#include "app/line/explanation.hpp"
#include "base/text/text.hpp"

#include <nlohmann/json.hpp>

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/ThreadPool.h>

#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>

namespace verantwoord {

namespace {

namespace net = Poco::Net;

constexpr int most_threads = 16;
constexpr auto heartbeat = std::chrono::seconds(10);

/// Rings when something changed, for the requests that wait for that.
struct Bell {
    std::mutex mutex;
    std::condition_variable rung;
    bool closing = false;
};

nlohmann::ordered_json state_json(const PreviewPage& page, const std::string& name) {
    nlohmann::ordered_json state{{"versie", page.version},
                                 {"sjabloon", name},
                                 {"fouten", page.errors},
                                 {"milliseconden", static_cast<int>(std::lround(page.milliseconds))},
                                 {"cijfers_veranderd", page.figures_changed},
                                 {"pagina", !page.html.empty()},
                                 {"meldingen", nlohmann::ordered_json::array()}};
    for (const Diagnostic& each : page.diagnostics) {
        const Place& place = each.place;
        state["meldingen"].push_back({{"ernst", to_dutch(each.severity)},
                                      {"code", each.code.text()},
                                      {"tekst", each.message.text()},
                                      {"hulp", each.help.text()},
                                      {"bestand", place.file},
                                      {"regel", place.line},
                                      {"kolom", place.column},
                                      {"lengte", place.length},
                                      {"bron", place.text}});
    }
    return state;
}

std::string dumped(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

class Handler : public net::HTTPRequestHandler {
  public:
    Handler(Preview& preview, Bell& bell, unsigned port) : preview_(preview), bell_(bell), port_(port) {}

    void handleRequest(net::HTTPServerRequest& request, net::HTTPServerResponse& response) override {
        response.set("Cache-Control", "no-store");
        response.set("X-Content-Type-Options", "nosniff");
        response.set("Cross-Origin-Resource-Policy", "same-origin");
        response.set("Referrer-Policy", "no-referrer");
        response.set("Content-Security-Policy",
                     "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' "
                     "data:; frame-ancestors 'self'; object-src 'none'");
        if (!is_meant_for_us(request))
            return answer(response, "text/plain", "Dit adres hoort niet bij deze pagina.\n",
                          net::HTTPResponse::HTTP_FORBIDDEN);
        if (request.getMethod() != "GET" && request.getMethod() != "HEAD")
            return answer(response, "text/plain", "Hier is alleen iets te bekijken.\n",
                          net::HTTPResponse::HTTP_METHOD_NOT_ALLOWED);
        const std::string path = request.getURI().substr(0, request.getURI().find('?'));
        if (path == "/") return asset(response, "kijk.html", "text/html");
        if (path == "/kijk.js") return asset(response, "kijk.js", "text/javascript");
        if (path == "/rapport") return answer(response, "text/html", preview_.page()->html);
        if (path == "/rapport.pdf") return send_pdf(response);
        if (path == "/stand")
            return answer(response, "application/json",
                          dumped(state_json(*preview_.page(), preview_.shown_name())));
        if (path == "/gebeurtenissen") return send_events(response);
        constexpr std::string_view pages = "/uitleg/";
        if (path.starts_with(pages)) return explain(response, path.substr(pages.size()));
        answer(response, "text/plain", "Deze pagina is er niet.\n", net::HTTPResponse::HTTP_NOT_FOUND);
    }

  private:
    /// Whether the request asks for this computer by its own name. A page elsewhere may let its name point to
    /// 127.0.0.1, but the browser then still sends that name.
    bool is_meant_for_us(const net::HTTPServerRequest& request) const {
        const std::string port = ":" + std::to_string(port_);
        const std::string host = request.get("Host", "");
        return host == "127.0.0.1" + port || host == "localhost" + port;
    }

    static void answer(net::HTTPServerResponse& response, const std::string& type, const std::string& body,
                       net::HTTPResponse::HTTPStatus status = net::HTTPResponse::HTTP_OK) {
        response.setStatusAndReason(status);
        response.setContentType(type + (type == "application/pdf" ? "" : "; charset=utf-8"));
        response.setContentLength(static_cast<std::streamsize>(body.size()));
        response.sendBuffer(body.data(), body.size());
    }

    void asset(net::HTTPServerResponse& response, const std::string& name, const char* type) const {
        const Surroundings& around = preview_.surroundings();
        const FileContent content = around.read(around.share() / "templates" / name, name);
        answer(response, type, std::string(content.bytes()));
    }

    void send_pdf(net::HTTPServerResponse& response) const {
        const std::string pdf = preview_.pdf();
        if (pdf.empty())
            return answer(response, "text/plain", "Er is nog geen rapport zonder fouten.\n",
                          net::HTTPResponse::HTTP_NOT_FOUND);
        response.erase("Content-Security-Policy"); // a browser shows a PDF with a page of its own
        response.set("Content-Disposition", "inline; filename=\"voorbeeld.pdf\"");
        answer(response, "application/pdf", pdf);
    }

    void explain(net::HTTPServerResponse& response, const std::string& code) const {
        const auto page = explanation(code, preview_.surroundings());
        answer(response, "text/plain", page.value_or("Deze code is er niet.\n"),
               page ? net::HTTPResponse::HTTP_OK : net::HTTPResponse::HTTP_NOT_FOUND);
    }

    /// Sends an event at every change until the browser goes away or the program stops.
    void send_events(net::HTTPServerResponse& response) {
        response.setContentType("text/event-stream");
        response.setChunkedTransferEncoding(true);
        std::ostream& out = response.send();
        std::size_t sent = 0;
        while (out.good()) {
            const auto page = preview_.page();
            if (page->version != sent) {
                out << "data: " << dumped(state_json(*page, preview_.shown_name())) << "\n\n" << std::flush;
                sent = page->version;
            }
            std::unique_lock lock(bell_.mutex);
            const bool woken = bell_.rung.wait_for(
                lock, heartbeat, [&] { return bell_.closing || preview_.page()->version != sent; });
            if (bell_.closing) return;
            if (!woken) out << ": nog steeds hier\n\n" << std::flush;
        }
    }

    Preview& preview_;
    Bell& bell_;
    unsigned port_;
};

class HandlerFactory : public net::HTTPRequestHandlerFactory {
  public:
    HandlerFactory(Preview& preview, Bell& bell, unsigned port)
        : preview_(preview), bell_(bell), port_(port) {}
    net::HTTPRequestHandler* createRequestHandler(const net::HTTPServerRequest&) override {
        return new Handler(preview_, bell_, port_); // the server deletes it
    }

  private:
    Preview& preview_;
    Bell& bell_;
    unsigned port_;
};

net::ServerSocket listen_on(unsigned port) {
    try {
        net::ServerSocket socket;
        constexpr bool reuse_address = true, share_port = false; // nobody else may listen beside us
        socket.bind(net::SocketAddress("127.0.0.1", static_cast<Poco::UInt16>(port)), reuse_address,
                    share_port);
        socket.listen();
        return socket;
    } catch (const Poco::Exception&) {
        throw Failure("B08", {}, {"poort {} is al in gebruik of niet toegestaan", say::digits(port)},
                      "kies een ander getal bij --poort, of laat --poort weg");
    }
}

} // namespace

struct PreviewServer::Parts {
    Parts(Preview& preview, unsigned asked)
        : socket(listen_on(asked)), port(socket.address().port()),
          server(new HandlerFactory(preview, bell, port), threads, socket, parameters()) {}

    static net::HTTPServerParams* parameters() {
        auto* result = new net::HTTPServerParams; // the server keeps it
        result->setMaxThreads(most_threads);
        result->setMaxQueued(most_threads);
        result->setKeepAlive(false);
        return result;
    }

    Bell bell;
    Poco::ThreadPool threads{2, most_threads};
    net::ServerSocket socket;
    unsigned port;
    net::HTTPServer server;
};

PreviewServer::PreviewServer(Preview& preview, unsigned port)
    : parts_(std::make_unique<Parts>(preview, port)) {
    parts_->server.start();
}

PreviewServer::~PreviewServer() {
    {
        const std::lock_guard lock(parts_->bell.mutex);
        parts_->bell.closing = true;
    }
    parts_->bell.rung.notify_all();
    parts_->server.stopAll(true);
    parts_->threads.joinAll();
}

unsigned PreviewServer::port() const { return parts_->port; }

void PreviewServer::changed() {
    const std::lock_guard lock(parts_->bell.mutex);
    parts_->bell.rung.notify_all();
}

} // namespace verantwoord
