// `nieuw`: the group of commands that begin with this word.

#include "app/line/command.hpp"

namespace verantwoord {

Command command_nieuw() { return {10, "nieuw", "maak een nieuwe map", nullptr}; }

} // namespace verantwoord
