#include "app/line/command_words.hpp"

namespace verantwoord {

std::string path_of(const CLI::App& app) {
    return app.get_parent() == nullptr ? "verantwoord" : path_of(*app.get_parent()) + " " + app.get_name();
}

std::string usage_of(const CLI::App& app) {
    std::string result = path_of(app);
    for (const CLI::Option* each : app.get_options())
        if (each->get_positional())
            result += each->get_required() ? " <" + each->get_name() + ">" : " [" + each->get_name() + "]";
    for (const CLI::Option* each : app.get_options())
        if (!each->get_positional() && each->get_required())
            result += " " + each->get_name() + " " + each->get_type_name();
    return result;
}

std::vector<std::string> command_names(CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* each : app.get_subcommands([](CLI::App*) { return true; }))
        names.push_back(each->get_name());
    return names;
}

std::vector<std::string> option_names(CLI::App& app) {
    std::vector<std::string> names;
    for (CLI::App* at = &app; at != nullptr; at = at->get_parent())
        for (const CLI::Option* each : at->get_options())
            for (const std::string& name : each->get_lnames()) names.push_back("--" + name);
    return names;
}

Sentence see_help(const CLI::App& app) { return {"zie '{} --help'", say::own(path_of(app))}; }

CLI::Option* option_of(CLI::App& app, const std::string& name) {
    for (CLI::App* at = &app; at != nullptr; at = at->get_parent())
        if (CLI::Option* found = at->get_option_no_throw(name)) return found;
    return nullptr;
}

CLI::App* command_of(CLI::App& app, const std::string& name) {
    const auto found = app.get_subcommands([&](CLI::App* each) { return each->get_name() == name; });
    return found.empty() ? nullptr : found.front();
}

} // namespace verantwoord
