#include "administration/privacy/doubt.hpp"

#include "base/amount/dutch.hpp"

namespace verantwoord {

namespace {

std::string sentence(const Doubt& doubt) {
    if (doubt.values.empty())
        return "wat in '" + doubt.spot + "' staat, lijkt op " + std::string(to_dutch(doubt.what));
    return "in '" + doubt.spot + "' staat iets dat lijkt op " + std::string(one_in_dutch(doubt.what)) +
           (doubt.times == 1 ? std::string()
                             : ", " + dutch::number(static_cast<std::int64_t>(doubt.times)) + " keer");
}

} // namespace

void report_doubts(const std::vector<Doubt>& doubts, Severity severity, Diagnostics& diagnostics) {
    for (const Doubt& doubt : doubts)
        diagnostics.add(
            {severity, "O40", sentence(doubt),
             "gaat dit over een mens, haal het dan weg; mag het blijven staan, leg dat vast met:\n"
             "verantwoord oordeel " +
                 doubt.spot + " --wie \"uw naam\"",
             doubt.first});
}

} // namespace verantwoord
