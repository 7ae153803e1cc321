#include "document/tree/link.hpp"

#include "base/text/text.hpp"

#include <array>
#include <string>

namespace verantwoord {

bool may_link(std::string_view target) {
    constexpr std::array<std::string_view, 5> starts{"https://", "http://", "mailto:", "tel:", "#"};
    const std::string lower = text::lower(target.substr(0, starts.front().size()));
    for (const std::string_view start : starts)
        if (lower.starts_with(start)) return target.size() > start.size();
    return false;
}

} // namespace verantwoord
