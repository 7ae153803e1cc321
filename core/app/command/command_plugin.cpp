// `plugin`: the group of commands that begin with this word.

#include "app/line/command.hpp"

namespace verantwoord {

Command command_plugin() { return {120, "plugin", "plugins van financiers", nullptr}; }

} // namespace verantwoord
