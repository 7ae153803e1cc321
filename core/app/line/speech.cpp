#include "app/line/speech.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/typed.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace verantwoord {

namespace {

/// The values in a sentence, so that a program need not look for them in the Dutch.
void put_arguments(nlohmann::ordered_json& message, const char* key, const Sentence& sentence) {
    for (const Argument& each : sentence.arguments())
        message[key].push_back({{"soort", to_dutch(each.kind())}, {"waarde", each.value()}});
}

/// Which messages a command shows; errors always.
enum class Shown { Everything, ErrorsOnly };

void print_error(const std::string& bytes) {
    const std::string text = readable(bytes);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

/// `how_to_see_all` is empty when everything was shown.
std::string closing_line(const Diagnostics& diagnostics, const std::string& how_to_see_all) {
    const std::string warnings = counted(diagnostics.warnings(), "waarschuwing", "waarschuwingen");
    if (diagnostics.errors() > 0)
        return counted(diagnostics.errors(), "fout", "fouten") +
               (diagnostics.warnings() > 0 ? " en " + warnings : std::string()) + "\n";
    return diagnostics.warnings() == 0 ? std::string() : warnings + how_to_see_all + "\n";
}

void speak(const Voice& voice, const Diagnostics& diagnostics, Shown shown,
           const std::string& how_to_see_all) {
    if (voice.json) return;
    const bool all = shown == Shown::Everything || voice.verbose || voice.strict;
    std::vector<const Diagnostic*> order;
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error || (all && !voice.quiet)) order.push_back(&each);
    std::stable_sort(order.begin(), order.end(),
                     [](const Diagnostic* a, const Diagnostic* b) { return a->severity < b->severity; });
    std::string text;
    for (const Diagnostic* each : order) text += to_text(*each, colour_of(voice)) + "\n";
    for (const Diagnostics::Surplus& each : diagnostics.surplus())
        if (all)
            text += "en nog " + counted(each.count, "melding", "meldingen") + " " + each.code.text() +
                    " in " + (each.file.empty() ? "dit centrum" : each.file) + "\n";
    if (!voice.quiet || diagnostics.errors() > 0)
        text += closing_line(diagnostics, all ? std::string() : how_to_see_all);
    print_error(text);
}

} // namespace

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    const auto number = static_cast<std::int64_t>(count);
    return dutch::number(number) + " " + std::string(dutch::plural(number, one, many));
}

Colour colour_of(const Voice& voice) {
    if (voice.colour == "aan") return Colour::On;
    const char* refused = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
    const bool wanted = voice.colour == "auto" && (refused == nullptr || *refused == '\0') && !dumb;
    return wanted && ::isatty(STDERR_FILENO) == 1 ? Colour::On : Colour::Off;
}

void tell(const Voice& voice, std::string_view verb, const std::string& what) {
    if (voice.quiet || voice.json) return;
    constexpr std::size_t column = 11;
    const std::string indent(verb.size() < column ? column - verb.size() : 0, ' ');
    const bool bold = colour_of(voice) == Colour::On;
    print_error(indent + (bold ? "\033[1m" : "") + std::string(verb) + (bold ? "\033[0m" : "") + "  " + what +
                "\n");
}

void speak(const Voice& voice, const Diagnostics& diagnostics) {
    speak(voice, diagnostics, Shown::Everything, {});
}

void speak_errors(const Voice& voice, const Diagnostics& diagnostics, const std::string& how_to_see_all) {
    speak(voice, diagnostics, Shown::ErrorsOnly, how_to_see_all);
}

std::string by_checking(const std::filesystem::path& centre, const std::string& agreement,
                        const std::filesystem::path& plugin_folder) {
    std::string command = "verantwoord controleer";
    if (!centre.empty() && centre != ".") command += " " + typed(centre);
    if (!agreement.empty()) command += " --afspraak " + typed(agreement);
    if (!plugin_folder.empty()) command += " --plugin-map " + typed(plugin_folder);
    return "; alles ziet u met: " + command;
}

int exit_code(const Voice& voice, const Diagnostics& diagnostics) {
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error) return each.code.exit_code();
    return voice.strict && diagnostics.warnings() > 0 ? 8 : 0;
}

nlohmann::ordered_json as_json(const Diagnostic& diagnostic) {
    nlohmann::ordered_json message;
    message["ernst"] = to_dutch(diagnostic.severity);
    message["code"] = diagnostic.code.text();
    message["tekst"] = diagnostic.message.text();
    put_arguments(message, "argumenten", diagnostic.message);
    if (!diagnostic.help.empty()) message["hulp"] = diagnostic.help.text();
    put_arguments(message, "hulp_argumenten", diagnostic.help);
    if (!diagnostic.place.file.empty()) message["bestand"] = diagnostic.place.file;
    if (diagnostic.place.line > 0) message["regel"] = diagnostic.place.line;
    if (diagnostic.place.column > 0) message["kolom"] = diagnostic.place.column;
    return message;
}

nlohmann::ordered_json answer(const Diagnostics& diagnostics) {
    nlohmann::ordered_json result;
    result["schema"] = 1;
    result["uitkomst"] = diagnostics.errors() > 0     ? "fouten"
                         : diagnostics.warnings() > 0 ? "waarschuwingen"
                                                      : "goed";
    result["fouten"] = diagnostics.errors();
    result["waarschuwingen"] = diagnostics.warnings();
    auto messages = nlohmann::ordered_json::array();
    for (const Diagnostic& each : diagnostics.all()) messages.push_back(as_json(each));
    result["meldingen"] = std::move(messages);
    for (const Diagnostics::Surplus& each : diagnostics.surplus())
        result["niet_genoemd"].push_back(
            {{"code", each.code.text()}, {"bestand", each.file}, {"aantal", each.count}});
    return result;
}

void print(std::string_view bytes) {
    const std::string text = readable(bytes);
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw Failure("B03", {}, "kan het antwoord niet schrijven",
                      "kijk of de schijf vol is, of het programma dat het antwoord leest is gestopt");
}

void print_json(const nlohmann::ordered_json& json) {
    print(json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

} // namespace verantwoord
