// How the program speaks to a person or to another program: messages, progress and JSON, in one manner
// everywhere.
#pragma once

#include "app/line/options.hpp"
#include "base/message/diagnostic.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace verantwoord {

/// Which messages a command shows; errors always.
enum class Shown { Everything, ErrorsOnly };

/// Colour when standard error is a terminal, NO_COLOR is not set and --kleur does not say otherwise.
Colour colour_of(const Options& options);

/// A line of progress on standard error, "    Gelezen  gegevens/bezoeken.csv"; nothing with --stil or --json.
void tell(const Options& options, std::string_view verb, const std::string& what);

/// All messages on standard error, errors last, then how many there are. With ErrorsOnly the others are only
/// counted.
void speak(const Options& options, const Diagnostics& diagnostics, Shown shown);

/// The exit code that follows from the messages: that of the first error, else 8 when strict and there are
/// warnings, else 0.
int exit_code(const Options& options, const Diagnostics& diagnostics);

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
