// Random texts for properties: letters of many scripts, accents that stand by themselves, what nobody sees,
// characters beyond the first 65,536, and bytes that are no UTF-8. The same ones in every run.
#pragma once

#include "base/text/utf8.hpp"

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace verantwoord::testing {

class RandomText {
  public:
    explicit RandomText(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t number) { return random_() % number; }

    /// One that is assigned or not, but never a surrogate.
    char32_t point() {
        static constexpr std::array<std::pair<char32_t, char32_t>, 16> ranges{{{0x20, 0x7E},
                                                                               {0x20, 0x7E},
                                                                               {0x00, 0x1F},
                                                                               {0xA0, 0xFF},
                                                                               {0x100, 0x24F},
                                                                               {0x300, 0x36F},
                                                                               {0x370, 0x52F},
                                                                               {0x5D0, 0x6FF},
                                                                               {0x900, 0xE7F},
                                                                               {0x1100, 0x11FF},
                                                                               {0x1E00, 0x1FFF},
                                                                               {0x2000, 0x206F},
                                                                               {0x2070, 0x33FF},
                                                                               {0xAC00, 0xD7A3},
                                                                               {0xF900, 0xFFFF},
                                                                               {0x10000, 0x10FFFF}}};
        const auto [first, last] = ranges[below(ranges.size())];
        return first + static_cast<char32_t>(below(last - first + 1));
    }

    std::string text(std::size_t longest = 12) {
        std::string result;
        for (std::size_t left = below(longest + 1); left > 0; --left) text::append(result, point());
        return result;
    }

    /// Now and then with bytes that are no UTF-8.
    std::string bytes(std::size_t longest = 12) {
        std::string result = text(longest);
        for (std::size_t left = below(3); left > 0; --left)
            result.insert(below(result.size() + 1), 1, static_cast<char>(0x80 + below(0x80)));
        return result;
    }

    std::string_view pick(auto& from) { return from[below(std::size(from))]; }

  private:
    std::mt19937 random_;
};

} // namespace verantwoord::testing
