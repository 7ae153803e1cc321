// `sjabloon`: the group of commands that begin with this word.

#include "app/line/command.hpp"

namespace verantwoord {

Command command_sjabloon() { return {110, "sjabloon", "sjablonen voor rapporten", nullptr}; }

} // namespace verantwoord
