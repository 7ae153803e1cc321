// One field that a template may use, as a funder reads about it.
#pragma once

#include <string>

namespace verantwoord {

struct FieldDescription {
    std::string name, example, meaning, unit;
};

} // namespace verantwoord
