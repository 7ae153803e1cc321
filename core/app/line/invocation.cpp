#include "app/line/invocation.hpp"

#include "app/line/command_line.hpp"
#include "base/message/diagnostic.hpp"
#include "base/message/suggestion.hpp"

namespace verantwoord {

namespace {

class LineReader {
  public:
    explicit LineReader(std::vector<Command> commands) : line_(std::move(commands)) {}

    Invocation read(std::vector<std::string> words) {
        try {
            app_.parse(std::vector<std::string>(words.rbegin(), words.rend()));
        } catch (const CLI::CallForVersion& version) {
            return to_print(std::string(version.what()) + "\n");
        } catch (const CLI::CallForHelp&) {
            return to_print(help_of(deepest(app_)));
        } catch (const CLI::ParseError& error) {
            refuse(error, words);
        }
        const std::string& colour = line_.voice().colour;
        if (colour != "auto" && colour != "aan" && colour != "uit")
            throw Failure("B02", {}, {"{} is geen keuze bij --kleur", say::quoted(colour)},
                          "kies auto, aan of uit");
        if (!line_.chosen()) return to_print(help_of(deepest(app_)));
        line_.chosen()->check();
        return {line_.chosen()->run, line_.voice(), line_.plugin_folder()};
    }

  private:
    Invocation to_print(std::string text) const {
        return {[text = std::move(text)](const Session&) {
                    print(text);
                    return 0;
                },
                line_.voice(), line_.plugin_folder()};
    }

    static std::string help_of(const CLI::App* app) {
        const CLI::App* parent = app->get_parent();
        if (parent == nullptr) return app->help();
        return app->help(parent->get_parent() == nullptr ? "verantwoord" : "verantwoord " + path_of(parent));
    }

    static CLI::App* deepest(CLI::App& app) {
        CLI::App* at = &app;
        while (!at->get_subcommands().empty()) at = at->get_subcommands().front();
        return at;
    }

    /// Rewrites CLI11's message: what was typed that does not fit, and what does.
    [[noreturn]] void refuse(const CLI::ParseError& error, const std::vector<std::string>& words) {
        CLI::App* at = deepest(app_);
        const std::string path = at == &app_ ? "verantwoord" : "verantwoord " + path_of(at);
        const Sentence otherwise("zie '{} --help'", say::own(path));
        const std::vector<std::string> left = at->remaining();
        std::vector<std::string> all_left = app_.remaining(true);
        if (all_left.empty()) all_left = left;
        if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !all_left.empty()) {
            const std::string& word = all_left.front();
            const bool option = word.starts_with("-");
            const Argument what = option                            ? say::own("de optie")
                                  : at->get_subcommands({}).empty() ? say::own("het woord")
                                                                    : say::own("de opdracht");
            throw Failure(option ? Code("B02") : Code("B01"), {},
                          option ? Sentence("{} {} bestaat niet", what, say::quoted(word))
                                 : Sentence("{} {} hoort hier niet", what, say::quoted(word)),
                          suggestion(word, known(*at, option), otherwise));
        }
        if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
            throw Failure("B02", {}, {"bij {} ontbreekt een woord", say::quoted(path)},
                          {"bedoeld is: {}", say::own(usage(*at, path))});
        // CLI11 names the option before a colon: "--afspraak: 1 required NAAM missing".
        const std::string_view what = error.what();
        if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr && what.starts_with("-"))
            throw Failure(
                "B02", {},
                {"bij de optie {} ontbreekt een waarde", say::quoted(what.substr(0, what.find(':')))},
                otherwise);
        std::string last = words.empty() ? "" : words.back();
        throw Failure("B02", {}, {"de opdracht is niet te begrijpen bij {}", say::quoted(last)}, otherwise);
    }

    static std::string path_of(const CLI::App* app) {
        const CLI::App* parent = app->get_parent();
        return parent == nullptr || parent->get_parent() == nullptr ? app->get_name()
                                                                    : path_of(parent) + " " + app->get_name();
    }

    static std::string usage(const CLI::App& app, const std::string& path) {
        std::string result = path;
        for (const CLI::Option* each : app.get_options())
            if (each->get_positional())
                result +=
                    each->get_required() ? " <" + each->get_name() + ">" : " [" + each->get_name() + "]";
        return result;
    }

    static std::vector<std::string> known(CLI::App& app, bool options) {
        std::vector<std::string> names;
        if (!options)
            for (const CLI::App* each : app.get_subcommands([](CLI::App*) { return true; }))
                names.push_back(each->get_name());
        for (CLI::App* at = &app; options && at != nullptr; at = at->get_parent())
            for (const CLI::Option* each : at->get_options())
                for (const std::string& name : each->get_lnames()) names.push_back("--" + name);
        return names;
    }

    CommandLine line_;
    CLI::App& app_ = line_.app();
};

} // namespace

Invocation read_command_line(std::vector<Command> commands, int count, const char* const* words) {
    return LineReader(std::move(commands)).read({words + 1, words + count});
}

} // namespace verantwoord
