// What the worker tells the program, as records on the pipe: loaded, not loaded, a task begun, a task
// answered.
#pragma once

#include "funder/code/host.hpp"
#include "funder/code/record.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace verantwoord {

struct Loaded {};
struct NotLoaded {
    Code code = "P09";
    std::string message, help;
};
struct Begun {
    std::size_t task = 0;
};
struct Answered {
    std::size_t task = 0;
    PluginAnswer answer;
};
using WorkerRecord = std::variant<Loaded, NotLoaded, Begun, Answered>;

std::string to_record(const WorkerRecord& record);
/// Nothing when the bytes are no record: then the worker went astray.
std::optional<WorkerRecord> from_record(std::string_view bytes);

} // namespace verantwoord
