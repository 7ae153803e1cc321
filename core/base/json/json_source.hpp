// The text of a JSON file with where its lines begin: every value keeps an offset in it and can become a
// place.
#pragma once

#include "base/message/place.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::json {

/// A plugin's files give thousands of places; where the lines begin is found once.
struct Source {
    Source(std::string_view name, std::string_view bytes) : file(name), text(bytes) {
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
            starts_.push_back(at + 1);
        lone_returns_ = text.find('\r') != std::string::npos;
    }
    Place place(std::size_t offset, std::size_t length) const {
        if (lone_returns_) return place_at(file, text, offset, length); // these end lines too
        const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
        const std::size_t begin = after == starts_.begin() ? 0 : *(after - 1);
        Place found = place_at(file, std::string_view(text).substr(begin), offset - begin, length);
        found.line += static_cast<std::size_t>(after - starts_.begin());
        return found;
    }
    std::string file, text;

  private:
    std::vector<std::size_t> starts_; ///< of the second line and further
    bool lone_returns_ = false;
};

} // namespace verantwoord::json
