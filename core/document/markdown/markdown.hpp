// Markdown to blocks, through md4c. Figures, inserted texts and fenced blocks are made by whoever asks, so
// that this knows nothing of indicators.
#pragma once

#include "base/message/diagnostic.hpp"
#include "document/fields/value.hpp"
#include "document/tree/block.hpp"
#include "document/tree/fenced_block.hpp"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace verantwoord {

/// What the reader of Markdown asks of its user.
class MarkdownUser {
  public:
    virtual ~MarkdownUser() = default;
    virtual Place place(std::size_t offset, std::size_t length) const = 0;
    virtual Run value_run(const Value& value) = 0;
    /// A text of the centre in the place of its field; headings in it come below `level`.
    virtual Blocks inserted(const Value& value, int level) = 0;
    virtual Blocks fenced(const FencedBlock& block) = 0;
    /// Null when it cannot be used; whoever is asked reports that.
    virtual PicturePointer picture(std::string_view name, const Place& place) = 0;
    /// Adds a note to the document; its number from 0. Nothing where notes cannot stand.
    virtual std::optional<std::size_t> note(Runs runs) = 0;
};

enum class HeadingCheck { On, Off };

/// `values` are those that the value characters in `markdown` refer to.
Blocks parse_markdown(std::string_view markdown, const Values& values, MarkdownUser& user,
                      Diagnostics& diagnostics, HeadingCheck check);

} // namespace verantwoord
