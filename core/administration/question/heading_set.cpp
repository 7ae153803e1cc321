#include "administration/question/heading_set.hpp"

#include "administration/privacy/identifying.hpp"

#include <algorithm>

namespace verantwoord {

std::string heading_set(const std::vector<std::string>& headings) {
    std::vector<std::string> keys;
    for (const std::string& heading : headings)
        if (std::string key = heading_key(heading); !key.empty()) keys.push_back(std::move(key));
    std::sort(keys.begin(), keys.end());
    std::string set;
    for (const std::string& key : keys) set += (set.empty() ? "" : " ") + key;
    return set;
}

} // namespace verantwoord
