// The text of a JSON file with where its lines begin: every value keeps an offset in it and can become a
// place.
#pragma once

#include "base/message/place.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::json {

/// A plugin's files give thousands of places, also where a program wrote all of them on one line: where the
/// lines begin, and how many characters stand before what in a long one, is found once.
struct Source {
    Source(std::string_view name, std::string_view bytes);
    Place place(std::size_t offset, std::size_t length) const;

    std::string file, text;

  private:
    /// So many characters stand in the line before this byte.
    struct Mark {
        std::size_t offset = 0, characters = 0;
    };
    std::vector<std::size_t> starts_; ///< of all lines
    std::vector<Mark> marks_;         ///< in long lines
    bool lone_returns_ = false;
};

} // namespace verantwoord::json
