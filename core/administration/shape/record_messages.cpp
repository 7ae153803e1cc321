#include "administration/shape/record_messages.hpp"

namespace verantwoord {

Said quote_message(csv::Fault fault) {
    return {Severity::Error, "G09",
            fault == csv::Fault::Unclosed ? Sentence("dit aanhalingsteken wordt nergens gesloten")
                                          : Sentence("na het aanhalingsteken staat nog tekst"),
            "zet om de hele cel twee aanhalingstekens; een aanhalingsteken in de cel schrijft u dubbel"};
}

Said surplus_message(std::size_t expected) {
    return {Severity::Error,
            "G06",
            {"deze regel heeft meer cellen dan de {} kolommen met een naam",
             say::digits(static_cast<std::int64_t>(expected))},
            "zet een cel waarin het scheidingsteken voorkomt tussen aanhalingstekens, of geef de kolom "
            "een naam"};
}

} // namespace verantwoord
