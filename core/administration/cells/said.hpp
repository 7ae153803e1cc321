// What is said about something that was found in a file, before it has a place.
#pragma once

#include "base/message/diagnostic.hpp"

namespace verantwoord {

struct Said {
    Severity severity = Severity::Error;
    Code code = "I01";
    Sentence message, help;
};

} // namespace verantwoord
