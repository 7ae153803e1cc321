#include "funder/code/messages.hpp"

#include "base/amount/dutch.hpp"
#include "base/files/surroundings.hpp"
#include "base/text/text.hpp"

#include "base/text/utf8_text.hpp"
#include <csignal>

namespace verantwoord::messages {

namespace {

constexpr std::size_t longest_text = 400;

Diagnostic error(Code kind, const PluginCode& code, Sentence message, Sentence advice) {
    return {Severity::Error, kind, std::move(message), code.help(std::move(advice)),
            place_of(code.shown_library)};
}

Sentence seconds(unsigned count) { return say::counted(count, "seconde", "seconden"); }

/// What somebody else's code said, made fit for one line of a message.
std::string tidy(std::string_view said) {
    std::string line = readable(said);
    for (auto& c : line)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = ' ';
    if (line.size() > longest_text) {
        auto end = longest_text;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
        line = line.substr(0, end) + "…";
    }
    return std::string(text::trim(line));
}

} // namespace

Sentence cause_of(const WorkerEnd& end, const WorkerLimits& limits) {
    switch (end.kind) {
    case WorkerEnd::Kind::OutOfTime:
        return end.number == SIGXCPU
                   ? Sentence("rekende langer dan {}", seconds(limits.cpu_seconds))
                   : Sentence("gaf langer dan {} geen antwoord", seconds(limits.wall_seconds));
    case WorkerEnd::Kind::Exited: return {"heeft zichzelf beëindigd (met code {})", say::digits(end.number)};
    case WorkerEnd::Kind::Garbled: return "stuurde een onleesbaar antwoord";
    default: break;
    }
    switch (end.number) {
    case SIGSEGV:
    case SIGBUS: return "is gestopt door een geheugenfout";
    case SIGFPE: return "is gestopt door een rekenfout, zoals delen door nul";
    case SIGABRT: return "heeft zichzelf afgebroken";
    case SIGKILL: return "is door de computer gestopt, misschien omdat het geheugen vol was";
    default: return {"is gestopt door signaal {}", say::digits(end.number)};
    }
}

std::optional<Diagnostic> before_loading(const std::string& id, const PluginCode* code,
                                         const PermissionRule& permission, const TrustedLibraries& trusted) {
    if (!code)
        return Diagnostic{Severity::Error,
                          "P40",
                          Sentence("de plugin {} is er niet", say::quoted(id)),
                          "kijk met 'verantwoord plugin lijst' welke plugins er zijn",
                          {}};
    const auto& library = code->manifest.library;
    if (library.empty())
        return error("P15", *code,
                     {"de plugin {} heeft geen bibliotheek, maar moet wel rekenen", say::quoted(id)},
                     "zet \"bibliotheek\" in plugin.json");
    if (!std::filesystem::exists(code->folder / library))
        return error("P09", *code,
                     {"de bibliotheek {} staat niet in de map van de plugin", say::quoted(library)},
                     "installeer de plugin opnieuw; maakt u haar zelf, bouw haar dan eerst en gebruik de "
                     "gebouwde map");
    if (code->installed) return std::nullopt;
    if (const auto objection = permission.objection(code->folder))
        return error("P06", *code, {"de plugin is niet veilig om uit te voeren: {}", *objection},
                     "zet de plugin in een eigen map, niet in /tmp, en geef alleen uzelf schrijfrecht met "
                     "'chmod -R go-w'");
    const std::string name = code->folder.filename().string();
    if (const TrustedLibrary* known = trusted.find(code->manifest.id)) {
        if (known->hash == hash_of_file(code->folder / library)) return std::nullopt;
        return error("P18", *code,
                     {"de code van plugin {} is veranderd sinds u haar op {} vertrouwde", say::quoted(name),
                      say::own(known->since)},
                     {"vraag de beheerder of dat klopt, en zeg dan: verantwoord plugin vertrouw {}",
                      say::foreign(name)});
    }
    return Diagnostic{
        Severity::Warning,
        "P10",
        {"de code van plugin {} hoort niet bij de installatie van verantwoord", say::quoted(id)},
        {"gebruik de plugin alleen als u de maker vertrouwt: {}\nleg dat vast met: verantwoord plugin "
         "vertrouw {}",
         say::own(code->maintainer()), say::foreign(name)},
        place_of(code->shown_library)};
}

Diagnostic refused(const PluginCode& code, const NotLoaded& why) {
    return {Severity::Error, why.code, say::foreign(tidy(why.message)), code.help(say::foreign(why.help)),
            place_of(code.shown_library)};
}

Diagnostic ended(const PluginCode& code, std::string_view indicator, const WorkerEnd& end,
                 const WorkerLimits& limits) {
    if (end.kind == WorkerEnd::Kind::NotStarted)
        return error("P17", code, {"de plugin kan niet worden gestart: {}", reason_in_dutch(end.number)},
                     "sluit andere programma's en probeer het opnieuw");
    const Sentence when =
        indicator.empty() ? Sentence("bij het laden") : Sentence("bij {}", say::quoted(indicator));
    return error("P07", code, {"de plugin {} {}", cause_of(end, limits), when},
                 "uw gegevens zijn niet aangetast; stuur dit bericht naar de beheerder");
}

Diagnostic finding(const PluginCode& code, const CodedTask& task, const PluginFinding& finding) {
    const auto& id = task.indicator->id;
    Diagnostic message;
    message.severity = finding.severity;
    message.code = finding.code;
    const Sentence said = say::foreign(tidy(finding.message)), advice = say::foreign(tidy(finding.help));
    message.message = finding.code == "P08" ? Sentence("de plugin meldt bij {}: {}", say::quoted(id), said)
                                            : Sentence("bij {}: {}", say::quoted(id), said);
    message.help = finding.severity == Severity::Error ? code.help(advice) : advice;
    message.place = place_of(code.shown_library);
    if (finding.row >= 0 && static_cast<std::size_t>(finding.row) < task.table->rows()) {
        const auto row = task.table->place(static_cast<std::size_t>(finding.row));
        message.place = place_of(row.file);
        message.place.line = row.line;
    }
    return message;
}

Diagnostic numbers_left_out(const PluginCode& code, std::string_view indicator) {
    return {
        Severity::Warning,
        "P19",
        {"de plugin zet bij {} zelf getallen in een melding; die zijn weggelaten", say::quoted(indicator)},
        code.help("een aantal hoort in het cijfer, waar kleine aantallen worden beschermd"),
        place_of(code.shown_library)};
}

} // namespace verantwoord::messages
