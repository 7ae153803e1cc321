// When odd rows are so many that they are asked about, and how they are told: "11 van de 12 bezoeken".
#pragma once

#include "administration/question/question.hpp"

#include <cstddef>

namespace verantwoord {

struct RowShare {
    std::size_t rows = 0; ///< odd ones
    std::size_t of = 0;   ///< all that could be odd

    /// At least three, and more than two in a hundred: fewer are slips of the pen that change no figure.
    bool many() const { return rows >= 3 && rows * 50 > of; }
};

inline Argument shown(std::size_t count) { return say::number(static_cast<std::int64_t>(count)); }

/// "alle 12 bezoeken", "11 van de 12 bezoeken".
inline Sentence shown(const RowShare& share, Words<0> many) {
    return share.rows == share.of
               ? Sentence("alle {} {}", shown(share.of), Sentence(many))
               : Sentence("{} van de {} {}", shown(share.rows), shown(share.of), Sentence(many));
}

/// The two answers of most questions about rows; which of them comes first, holds until there is an answer.
PossibleAnswer counts(Sentence meaning);
PossibleAnswer does_not_count(Sentence meaning);
inline constexpr std::string_view counts_not = "telt niet mee"; ///< the word of the second

} // namespace verantwoord
