// The Dutch words for judgements, targets, comparisons and for what is not shown: the same in text, tables,
// charts and key figures.
#pragma once

#include "disclosure/published/published.hpp"

#include <string>
#include <string_view>

namespace verantwoord::wording {

/// Why a figure is a dash; one sentence for both kinds of hiding, so that neither says anything about the
/// number.
inline constexpr std::string_view hidden_note = "Dit getal is niet getoond omdat het over te weinig mensen "
                                                "gaat of omdat een ander getal anders te berekenen is.";

/// Of whom the figures are and until which day they are known, as sentences below them: "Deze cijfers zijn
/// alleen van het project." Empty when they are of the centre as a whole and the whole period.
std::string reach_note(const std::vector<const PublishedIndicator*>& indicators);
std::string unknown_note(MissingReason reason); ///< "Dit getal is onbekend: niet geregistreerd."

std::string_view verdict(PublishedVerdict verdict); ///< gehaald, bijna gehaald, niet gehaald, onbekend, ""
std::string_view status(PublishedVerdict verdict);  ///< for block.hpp: gehaald, bijna, niet, onbekend, ""
/// What a tile says of its status: "afspraak gehaald", "bijna gehaald" …; "" for none.
std::string_view agreed(std::string_view status);
bool has_target(const PublishedIndicator& indicator);
std::string target(const PublishedIndicator& indicator); ///< "minstens 4.200"; "onbekend" when there is none
/// "412 personen", "1 persoon", "4.212 uur", "5,37 fte", "€ 1.234".
std::string with_unit(const Published& figure);
/// "12 meer dan in 2024", "12 meer dan in 2024 tot en met 14 oktober", "evenveel als in 2024", or that it
/// cannot be compared.
std::string comparison(const PublishedIndicator& indicator, std::string_view last_year);
/// Whether this year is made in another way than `last_year`: then nothing says what the difference is.
bool broken_between(const PublishedIndicator& indicator, std::string_view last_year);
inline constexpr std::string_view broken = "trendbreuk";
/// The figure of the year before `last_year`; unknown when that year is not there.
Published two_years_before(const PublishedIndicator& indicator, std::string_view last_year);
/// "2023"; "twee jaar eerder" when `last_year` is no year.
std::string name_of_two_years_before(std::string_view last_year);
/// A difference with its sign; percentages differ by points: "+2 procentpunt".
std::string difference(const Published& difference);
/// The difference as a part of last year; of percentages the points by which they differ.
Published relative_difference(const Published& value, const Published& last_year);
std::string relative_text(const Published& value, const Published& last_year);
/// A difference without its sign: "12".
std::string magnitude(const Published& difference);
/// −1, 0 or 1; 0 unless open.
int sign(const Published& figure);
/// With a full stop, unless the sentence ends by itself.
std::string ended(std::string text);
/// The text with its first letter small, unless that begins an abbreviation (GGZ).
std::string uncapitalised(std::string_view text);

} // namespace verantwoord::wording
