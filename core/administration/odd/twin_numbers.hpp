// Two numbers that seem one person with an old and a new card: the same year of birth, town and gender, and
// the new number comes first within sixty days after the old one came last.
//
// Among many people that happens by chance, so it is asked only when it is special: both came at least five
// times, for neither there is another such partner, and such pairs are at least four times as many as among
// people who differ in year, town or gender.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// An old number and the new one of the same person.
struct NumberPair {
    std::string old_number, new_number;
    std::size_t first_row = 0; ///< among the visits: the first of the new number
    std::int32_t last_day = 0; ///< of the old number
    std::size_t visits = 0;    ///< of the old number
};

/// Those that are special enough to ask about, the ones with the most visits first. Both tables complete.
std::vector<NumberPair> twin_numbers(const ReadTable& visits, const ReadTable& participants);

/// V07, for at most five pairs. Without an answer they are two people. Gives the pairs that the centre called
/// one person, now or before: that holds also when the pair is not special any more.
std::vector<NumberPair> ask_about_twin_numbers(const ReadTable& visits, const ReadTable& participants,
                                               Questions& questions, Diagnostics& diagnostics);

/// From here on the new number stands wherever the old one stood, but in lists; the old one has no row of its
/// own among the participants.
void join_numbers(const std::vector<NumberPair>& pairs, std::vector<ReadTable>& tables);
/// The same in a table that was made of lists.
void join_numbers(const std::vector<NumberPair>& pairs, Table& table);

} // namespace verantwoord
