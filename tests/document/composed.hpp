// A template composed with the sample publication, and what came out as text.
#pragma once

#include "document/tree/dump.hpp"
#include "rich_sample.hpp"

#include <string>

namespace verantwoord::sample {

struct Composed {
    Document document;
    std::string text, messages;
};

inline Composed composed(const std::string& body, const Publication& publication = sample::publication(),
                         const PartSource& parts = {}) {
    Composed result;
    Diagnostics diagnostics;
    result.document = compose({"sjabloon.md", body}, {parts, {}}, publication, PlainMeasure(), diagnostics);
    result.text = to_text(result.document);
    for (const Diagnostic& diagnostic : diagnostics.all())
        result.messages += std::to_string(diagnostic.place.line) + ":" +
                           std::to_string(diagnostic.place.column) + " " + diagnostic.code.text() + " " +
                           diagnostic.message.text() + "\n";
    return result;
}

/// The rich sample publication, made once.
inline const Publication& rich() {
    static const Publication made = rich_publication();
    return made;
}

inline bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace verantwoord::sample
