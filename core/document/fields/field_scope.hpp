// Where the names in a template are looked up: among everything of a report, and inside a list first in the
// item at hand. The expander knows templates only by this, so it can be held against the tests of Mustache.
#pragma once

#include "base/message/sentence.hpp"
#include "document/fields/value.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// What is expanded: `Taken` for the report; `All` goes once through every branch and list and reports what
/// is wrong.
enum class Branches { Taken, All };

class FieldScope {
  public:
    virtual ~FieldScope() = default;
    /// Here or further out; nothing when there is no such field.
    virtual std::optional<Value> find(std::string_view name) const = 0;
    /// What to do about an unknown name.
    virtual Sentence help(std::string_view name) const = 0;
    /// Whether a list may begin here.
    virtual bool may_hold_lists() const = 0;
    /// The scopes of the items of a list that find() knows, as printed; with `All` one that stands for any.
    virtual std::vector<std::unique_ptr<FieldScope>> items(std::string_view list,
                                                           Branches branches) const = 0;
};

} // namespace verantwoord
