// What the centre says about each point of a funder's checklist, from kwaliteit.json: given once, used in
// every report that asks for it.
#pragma once

#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

enum class PointState {
    Present,      ///< aanwezig (ja)
    UnderWay,     ///< in opbouw, until a year
    Equivalent,   ///< gelijkwaardig, with what it is
    Absent,       ///< afwezig (nee)
    NotApplicable ///< niet van toepassing, with why
};

struct PointAnswer {
    PointState state = PointState::Absent;
    std::optional<int> until_year; ///< UnderWay
    std::string explanation;       ///< Dutch; required for Equivalent and NotApplicable
    std::string evidence;          ///< a document, a certificate number; may be empty
    std::optional<Date> date;      ///< of the evidence
    Place place;
};

struct QualityAnswers {
    std::map<std::string, PointAnswer> points; ///< by the point's id: "REQ-06"
    bool supplied = false;                     ///< false: there is no kwaliteit.json
};

/// "aanwezig", "in opbouw", "gelijkwaardig", "afwezig", "niet van toepassing".
std::string_view to_dutch(PointState state);

/// From the text of kwaliteit.json. Points with errors are left out; the diagnostics say why.
QualityAnswers read_quality(std::string_view file, std::string_view bytes, Diagnostics& diagnostics);

} // namespace verantwoord
