// Several keys in one cell: the people on the list of a meeting, or those who got a certificate there. People
// part them with what is at hand; what parts keys and what is a part of one, the keys of the centre
// themselves tell.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/rows/key_forms.hpp"
#include "administration/rows/row_findings.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// One column of lists.
class KeyLists {
  public:
    /// `known`: the keys of the table that the lists refer to, or null.
    KeyLists(const ReadTable& table, std::string_view column, const Dictionary* known);

    /// The keys in the cell of that row, in the order of writing and each of them once. A second time on one
    /// list is warned of (G34); what is no key and no list of keys is an error (G71).
    std::vector<std::string> keys(std::size_t row, RowFindings& findings);

  private:
    void add_piece(std::string_view piece, std::size_t row, RowFindings& findings);
    void add_key(std::string key, std::size_t row, RowFindings& findings);
    bool add_range(std::string_view piece, std::size_t row, RowFindings& findings);
    bool add_parts(std::string_view piece, std::size_t row, RowFindings& findings);
    bool doubts_dash(std::string_view piece, std::size_t row, RowFindings& findings);

    const ReadTable& table_;
    std::string_view column_;
    KeyForms forms_;
    std::vector<std::string> keys_;            ///< of the row at hand
    std::set<std::string, std::less<>> plain_; ///< pieces that were seen to be one key and nothing else
};

} // namespace verantwoord
