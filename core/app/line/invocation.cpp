#include "app/line/invocation.hpp"

#include "app/line/command_line.hpp"
#include "app/line/command_words.hpp"
#include "app/line/typed_options.hpp"
#include "base/message/diagnostic.hpp"
#include "base/message/suggestion.hpp"

namespace verantwoord {

namespace {

class LineReader {
  public:
    explicit LineReader(std::vector<Command> commands) : line_(std::move(commands)) {}

    Invocation read(std::vector<std::string> words) {
        check_typed_options(app_, words);
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
        return parent == nullptr ? app->help() : app->help(path_of(*parent));
    }

    static CLI::App* deepest(CLI::App& app) {
        CLI::App* at = &app;
        while (!at->get_subcommands().empty()) at = at->get_subcommands().front();
        return at;
    }

    /// Rewrites CLI11's message: what was typed that does not fit, and what does.
    [[noreturn]] void refuse(const CLI::ParseError& error, const std::vector<std::string>& words) {
        CLI::App& at = *deepest(app_);
        std::vector<std::string> left = app_.remaining(true);
        if (left.empty()) left = at.remaining();
        if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !left.empty()) {
            const bool group = !at.get_subcommands({}).empty();
            throw Failure("B01", {},
                          {"{} {} hoort hier niet", say::own(group ? "de opdracht" : "het woord"),
                           say::quoted(left.front())},
                          suggestion(left.front(), command_names(at), see_help(at)));
        }
        // CLI11 names the option first: "--kolom is required", "--poort: kies een getal …".
        const std::string_view what = error.what();
        const std::string name(what.substr(0, what.find_first_of(": ")));
        const CLI::Option* option = name.starts_with("-") ? option_of(at, name) : nullptr;
        if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
            throw Failure(
                "B02", {},
                option != nullptr
                    ? Sentence("bij {} ontbreekt de optie {}", say::quoted(path_of(at)), say::quoted(name))
                    : Sentence("bij {} ontbreekt een woord", say::quoted(path_of(at))),
                {"bedoeld is: {}", say::own(usage_of(at))});
        if (option != nullptr && !option->results().empty())
            throw Failure(
                "B02", {},
                {"{} past niet bij de optie {}", say::quoted(option->results().front()), say::quoted(name)},
                say::own(what.substr(std::min(what.size(), name.size() + 2))));
        const std::string last = words.empty() ? "" : words.back();
        throw Failure("B02", {}, {"de opdracht is niet te begrijpen bij {}", say::quoted(last)},
                      see_help(at));
    }

    CommandLine line_;
    CLI::App& app_ = line_.app();
};

} // namespace

Invocation read_command_line(std::vector<Command> commands, int count, const char* const* words) {
    return LineReader(std::move(commands)).read({words + 1, words + count});
}

} // namespace verantwoord
