#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/start/new_folder.hpp"
#include "app/start/starting_files.hpp"
#include "base/text/typed.hpp"

namespace verantwoord {

namespace {

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

} // namespace

int command_plugin_new(const Options& options, const Surroundings& surroundings) {
    fs::path target = options.plugin;
    if (!target.has_filename()) target = target.parent_path();
    const std::string name = name_of_new(target, "een plugin");
    if (surroundings.exists(surroundings.plugins() / name))
        throw Failure("B02", {}, "er is al een plugin '" + name + "' bij de installatie",
                      "kies een andere naam, bijvoorbeeld " + name + "-eigen");
    const int year = civil(surroundings.today()).year;
    const StartingWords words{
        {"@NAAM@", name},
        {"@TITEL@", title_of(name)},
        {"@VERSIE@", std::to_string(year) + ".1.0"},
        {"@JAAR@", std::to_string(year - 1)}, // the last whole year: what is accounted for
        {"@LAATSTE_JAAR@", std::to_string(year - 1 + years_valid)},
        {"@VANDAAG@", iso(surroundings.today())}};
    const fs::path source = surroundings.share() / "plugin";
    make_folder(target, [&](const fs::path& folder) {
        const StartingKind kind = options.with_code ? StartingKind::Code : StartingKind::Data;
        fill_folder(source, folder, words, kind, surroundings);
        if (options.with_code) fill_folder(source / "code", folder, words, kind, surroundings);
    });
    tell(options, "Gemaakt", target.string());
    print("Uw plugin staat klaar in " + target.string() + ". Zo gaat u verder:\n" +
          next_commands(target, options.with_code));
    tell(options, "Verder",
         "alles staat in " +
             (surroundings.share() / "handleiding" / "plugins.md").lexically_normal().string());
    return 0;
}

} // namespace verantwoord
