// What holds unless the program itself is wrong. It is asked in the program that people run too: a figure
// that rests on a broken promise must never be printed. Faults in files of the user are messages, not this.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace verantwoord {

/// A fault in the program itself. `main` tells it as I01 and ends with exit code 1; a plugin worker brings it
/// to the program.
class Bug : public std::logic_error {
  public:
    using std::logic_error::logic_error;
};

[[noreturn, gnu::cold]] inline void bug(std::string_view what, std::string_view name) {
    throw Bug(std::string(what) + (name.empty() ? "" : " (" + std::string(name) + ")"));
}

/// `what` is Dutch and says what is not as it must be; `name` may tell which table, column or key. Neither
/// holds anything of the user's data.
inline void must(bool condition, std::string_view what, std::string_view name = {}) {
    if (!condition) [[unlikely]]
        bug(what, name);
}

/// What a pointer points at that cannot be null here.
template <typename Value>
Value& must_have(Value* pointer, std::string_view what, std::string_view name = {}) {
    must(pointer != nullptr, what, name);
    return *pointer;
}

/// The value of an optional that cannot be empty here.
template <typename Value>
Value must_have(std::optional<Value> value, std::string_view what, std::string_view name = {}) {
    must(value.has_value(), what, name);
    return *std::move(value);
}

} // namespace verantwoord
