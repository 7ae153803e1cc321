// What the makers of blocks share while one document is composed: the publication, the notes and what was
// shown.
#pragma once

#include "document/template/block_options.hpp"
#include "document/tree/block.hpp"

#include <optional>
#include <set>

namespace verantwoord {

struct Composing {
    const Publication& publication;
    const TextMeasure& measure;
    const Values& values;
    std::vector<Note> notes;
    std::set<std::string> shown; ///< see Document::figures

    std::string fact(std::string_view name, std::string_view otherwise) const;
    std::string year() const { return fact("jaar", "dit jaar"); }
    std::string last_year() const { return fact("vorig_jaar", "vorig jaar"); }
    /// The index of the note with this text; nothing when nobody needed it yet.
    std::optional<std::size_t> has_note(std::string_view text) const;
    /// The same; the note is made when it is not there.
    std::size_t note(std::string_view text);
    /// The index of a footnote that somebody wrote.
    std::size_t note(Runs runs);
    /// A value in running text: with a note when it is hidden or unknown.
    Run value_run(const Value& value);
    /// A title that may hold fields, else `otherwise`.
    Runs title(const std::string& raw, std::string_view otherwise);
    void show(const PublishedIndicator& indicator, std::string_view dimension = {});
    void show_field(std::string_view field);                ///< what a field of a template names
    void show_earlier(const PublishedIndicator& indicator); ///< also the years before last year
};

/// What a table's marks mean, gathered from its cells and printed under it.
class Remarks {
  public:
    /// A cell with a figure.
    TableCell cell(const Published& figure, std::string field);
    /// A difference between two figures, with its sign.
    TableCell signed_cell(const Published& figure, std::string field);
    void saw(const Published& figure);
    void add(std::string text);
    std::vector<Runs> take();

  private:
    bool hidden_ = false;
    std::set<MissingReason> unknown_;
    std::vector<std::string> texts_;
};

Runs plain_runs(std::string text);
TableCell text_cell(std::string text);
Block paragraph(const std::string& text);
Block list_of(const std::vector<std::string>& texts); ///< each a paragraph

} // namespace verantwoord
