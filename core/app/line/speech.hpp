// How the program speaks to a person or to another program: messages, progress and JSON, in one manner
// everywhere.
#pragma once

#include "base/message/diagnostic.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace verantwoord {

/// How this run speaks, by the options that many commands have.
struct Voice {
    std::string colour = "auto"; ///< auto, aan, uit
    bool quiet = false, verbose = false;
    bool json = false;   ///< one answer for a program instead of text
    bool strict = false; ///< warnings count too
};

/// Colour when standard error is a terminal, NO_COLOR is not set and --kleur does not say otherwise.
Colour colour_of(const Voice& voice);

/// A line of progress on standard error, "    Gelezen  gegevens/bezoeken.csv"; nothing with --stil or --json.
void tell(const Voice& voice, std::string_view verb, const std::string& what);

/// All messages on standard error, errors last, then how many there are.
void speak(const Voice& voice, const Diagnostics& diagnostics);
/// Errors only, and of the others how many there are and how to see them, as one of the two below says.
void speak_errors(const Voice& voice, const Diagnostics& diagnostics, const std::string& how_to_see_all);

/// Of a command about a centre: the command that shows everything, with what was given to this one.
std::string by_checking(const std::filesystem::path& centre, const std::string& agreement,
                        const std::filesystem::path& plugin_folder);
inline constexpr const char* by_asking_more = "; zet --uitgebreid achter de opdracht om alles te zien";

/// The exit code that follows from the messages: that of the first error, else 8 when strict and there are
/// warnings, else 0.
int exit_code(const Voice& voice, const Diagnostics& diagnostics);

/// One message as it stands under "meldingen".
nlohmann::ordered_json as_json(const Diagnostic& diagnostic);

/// {"schema": 1, "uitkomst": "goed" | "waarschuwingen" | "fouten", "meldingen": […]}; commands add their own
/// keys.
nlohmann::ordered_json answer(const Diagnostics& diagnostics);

/// "1 pagina", "1.240 regels".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

void print(std::string_view text); ///< on standard output; throws Failure B03 when it is closed or full
void print_json(const nlohmann::ordered_json& json);

} // namespace verantwoord
