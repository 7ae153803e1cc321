// `plugin nieuw`: a plugin that works at once, from templates/plugin.

#include "app/line/command.hpp"
#include "app/start/new_folder.hpp"
#include "app/start/starting_files.hpp"
#include "base/text/typed.hpp"

namespace verantwoord {

namespace {

struct NewPluginOptions {
    std::string folder;
    bool with_code = false;
};

void describe(Usage& usage, NewPluginOptions& options) {
    usage.word("naam", options.folder, "de naam van de plugin; haar map krijgt die naam",
               Usage::Need::Required);
    usage.flag("--met-code", options.with_code, "met een berekening in C++ erbij");
}

namespace fs = std::filesystem;

constexpr int years_valid = 3;

std::string next_commands(const fs::path& target, bool with_code) {
    const std::string name = target.filename().string();
    const fs::path made = with_code ? target / "build" / name : target;
    fs::path beside = made.parent_path();
    if (beside.empty()) beside = ".";
    const std::string folder = typed(target), build = typed(target / "build");
    std::string result;
    if (with_code) result += "  cmake -S " + folder + " -B " + build + " && cmake --build " + build + "\n";
    result += "  verantwoord plugin toets " + typed(made) + "\n  verantwoord rapport " +
              typed(made / "toets" / "centrum") + " --plugin-map " + typed(beside) + "\n";
    if (!with_code)
        result += "  verantwoord sjabloon velden --plugin " + name + " --plugin-map " + typed(beside) + "\n";
    return result;
}

int run(const NewPluginOptions& options, const Session& session) {
    fs::path target = options.folder;
    if (!target.has_filename()) target = target.parent_path();
    const std::string name = name_of_new(target, "een plugin");
    if (session.surroundings.exists(session.surroundings.plugins() / name))
        throw Failure("B02", {}, {"er is al een plugin {} bij de installatie", say::quoted(name)},
                      {"kies een andere naam, bijvoorbeeld {}-eigen", say::foreign(name)});
    const int year = civil(session.surroundings.today()).year;
    const StartingWords words{
        {"@NAAM@", name},
        {"@TITEL@", title_of(name)},
        {"@VERSIE@", std::to_string(year) + ".1.0"},
        {"@JAAR@", std::to_string(year - 1)}, // the last whole year: what is accounted for
        {"@LAATSTE_JAAR@", std::to_string(year - 1 + years_valid)},
        {"@VANDAAG@", iso(session.surroundings.today())}};
    const fs::path source = session.surroundings.share() / "plugin";
    make_folder(target, [&](const fs::path& folder) {
        const StartingKind kind = options.with_code ? StartingKind::Code : StartingKind::Data;
        fill_folder(source, folder, words, kind, session.surroundings);
        if (options.with_code) fill_folder(source / "code", folder, words, kind, session.surroundings);
    });
    tell(session.voice, "Gemaakt", target.string());
    print("Uw plugin staat klaar in " + target.string() + ". Zo gaat u verder:\n" +
          next_commands(target, options.with_code));
    tell(session.voice, "Verder",
         "alles staat in " +
             (session.surroundings.share() / "handleiding" / "plugins.md").lexically_normal().string());
    return 0;
}

} // namespace

Command command_plugin_nieuw() {
    return command<NewPluginOptions>(124, "plugin nieuw", "maak een nieuwe plugin die meteen werkt", describe,
                                     run);
}

} // namespace verantwoord
