// Sentences of a template tried with other numbers: what reads well with 412 may not with 1 or *onbekend*.
#pragma once

#include "disclosure/published/published.hpp"
#include "document/template/template_file.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// A sentence that reads badly, with how it would stand there.
struct BadReading {
    Place place;
    /// The word behind the number ("bezoekers"); empty when the verb before it is what does not fit.
    std::string behind;
    struct Attempt {
        std::string number, sentence; ///< "1", "Er waren 1 bezoekers."
    };
    std::vector<Attempt> attempts;
};

/// All sentences of the template and its parts in which a bare number stands before a plural or a measure or
/// behind a plural verb, as far as that can be seen without knowing Dutch grammar. Where a piece only comes
/// when there is a number, 0 and *onbekend* are not tried.
std::vector<BadReading> try_sentences(const TemplateFile& file, const TemplateAids& aids,
                                      const Publication& publication);

} // namespace verantwoord
