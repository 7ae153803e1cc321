// A copy of a file in which the columns that name somebody are one column of pseudonyms: for registration
// systems that export names or client numbers.
#pragma once

#include "administration/privacy/centre_key.hpp"
#include "administration/records/source_file.hpp"

#include <string>
#include <vector>

namespace verantwoord {

struct PseudonymOrder {
    std::vector<std::string> columns; ///< their headings; together they say who it is
    /// The heading of the column with the pseudonyms, which stands where the first of `columns` stood.
    std::string heading = "deelnemer";
};

struct Pseudonymised {
    std::string bytes; ///< UTF-8 with a byte order mark; everything else as it stood
    std::size_t rows = 0, people = 0, empty = 0; ///< empty: rows in which nobody is named
    std::size_t split = 0; ///< people whom the key, of an older form, gives more than one pseudonym
};

/// Warns of names that stand beside several years of birth or towns (O43): namesakes get one pseudonym.
/// Throws Failure B02 when a column is not there. Faults of the file go to the diagnostics; then `bytes` is
/// empty.
Pseudonymised pseudonymise(const SourceFile& file, const PseudonymOrder& order, const CentreKey& key,
                           Diagnostics& diagnostics);

} // namespace verantwoord
