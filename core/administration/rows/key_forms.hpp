// How the keys of a centre look, by which a list of keys is told from a key with a blank in it: P01 is a
// letter and digits, "client 12" is a key of its own only where keys look like that.
#pragma once

#include "administration/table/table.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

class KeyForms {
  public:
    /// `known`: all keys there are, or null; then the cells of the column, as far as commas alone part them.
    KeyForms(const Dictionary* known, const Dictionary& lists) : known_(known), lists_(&lists) {}

    bool is_known(std::string_view key) const;
    /// Whether a key may look like this. Where no key is seen that stands by itself, every form may be.
    bool fits(std::string_view key);
    /// Whether there are keys by which to judge.
    bool any();

  private:
    void gather();

    const Dictionary* known_;
    const Dictionary* lists_;
    std::set<std::string> forms_;
    bool gathered_ = false;
};

/// Whether this may be more than one key: it holds a blank or another mark beside what parts keys for sure.
bool may_be_several(std::string_view piece);

/// The pieces between whatever people put between numbers: commas, slashes, plus signs, blanks, the word
/// "en".
std::vector<std::string> parts_of(std::string_view piece);

} // namespace verantwoord
