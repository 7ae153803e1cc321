// What was found in a text in plain letters, as places in the text as people wrote it.
#pragma once

#include "base/person/identifying_text.hpp"
#include "base/text/plain_text.hpp"

#include <vector>

namespace verantwoord {

inline std::vector<IdentifyingSpan> as_written(std::vector<IdentifyingSpan> spans,
                                               const text::PlainText& plain) {
    for (IdentifyingSpan& span : spans) {
        const std::size_t end = plain.origin(span.end());
        span.offset = plain.origin(span.offset);
        span.length = end - span.offset;
    }
    return spans;
}

} // namespace verantwoord
