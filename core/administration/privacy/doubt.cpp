#include "administration/privacy/doubt.hpp"

namespace verantwoord {

namespace {

Sentence sentence(const Doubt& doubt) {
    if (doubt.values.empty())
        return {"wat in {} staat, lijkt op {}", say::quoted(doubt.spot), say::own(to_dutch(doubt.what))};
    return {"in {} staat iets dat lijkt op {}{}", say::quoted(doubt.spot), say::own(one_in_dutch(doubt.what)),
            doubt.times == 1 ? Sentence()
                             : Sentence(", {} keer", say::number(static_cast<std::int64_t>(doubt.times)))};
}

} // namespace

void report_doubts(const std::vector<Doubt>& doubts, Severity severity, Diagnostics& diagnostics) {
    for (const Doubt& doubt : doubts)
        diagnostics.add(
            {severity,
             "O40",
             sentence(doubt),
             {"gaat dit over een mens, haal het dan weg; mag het blijven staan, leg dat vast met:\n"
              "verantwoord oordeel {} --wie \"uw naam\"",
              say::foreign(doubt.spot)},
             doubt.first});
}

} // namespace verantwoord
