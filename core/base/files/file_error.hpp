// What a system error means to a person, and the two failures in which most of them end.
#pragma once

#include "base/message/sentence.hpp"

#include <filesystem>
#include <string>

namespace verantwoord {

/// What a system error (errno) means to a person: "de schijf is vol".
Sentence reason_in_dutch(int error);

/// Failure B04; `shown` is the name of the file or folder in the message.
[[noreturn]] void cannot_read(const std::string& shown, int error);
/// Failure B03, which also says that nothing was changed.
[[noreturn]] void cannot_write(const std::filesystem::path& target, int error);

} // namespace verantwoord
