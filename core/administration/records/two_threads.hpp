// Two pieces of work at once, where the machine gives a second thread; else one after the other. Exceptions
// of either come out here.
#pragma once

#include <future>
#include <system_error>

namespace verantwoord {

template <typename First, typename Second>
void at_once(First first, Second second) {
    std::future<void> other;
    try {
        other = std::async(std::launch::async, second);
    } catch (const std::system_error&) {
        second();
    }
    first();
    if (other.valid()) other.get();
}

} // namespace verantwoord
