// The blocks of a report as elements: remembers which notes were referred to and which names are taken.
#pragma once

#include "document/tree/block.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::html {

class BlockWriter {
  public:
    /// `shift` is added to every heading's level: one when the page's title is the only <h1>.
    BlockWriter(const Document& document, int shift);

    void write(const Blocks& blocks);
    void write_notes(); ///< after all blocks: each note with the way back
    std::string text() && { return std::move(out_); }

  private:
    void write(const Runs& runs);
    void write_run(const Run& run);
    void reference(std::size_t note);
    void write_element(const Heading& heading);
    void write_element(const Paragraph& paragraph);
    void write_element(const List& list);
    void write_element(const Quote& quote);
    void write_element(const DataTable& table);
    void write_element(const FigureBlock& figure);
    void write_element(const PictureBlock& block);
    void write_element(const KeyFigures& figures);
    void write_element(const PersonaCard& card);
    void write_element(const Contents&) {} // the page has its own, beside the text
    void write_element(const PageBreak&);

    void write_remarks(const std::vector<Runs>& remarks);
    void write_groups(const DataTable& table);
    void row(const DataTable& table, const TableRow& row, const std::vector<std::string>& tails);
    void cell_content(const TableCell& cell);
    std::string next_id(std::string_view kind);
    std::string open_heading(int level, std::string_view attributes); ///< returns the closing tag

    const Document& document_;
    int shift_;
    int level_ = 1; ///< of the last heading in the page
    std::size_t names_ = 0;
    std::vector<std::size_t> references_; ///< per note, how often it was referred to
    std::string out_;
};

/// The words of a traffic light; empty for no status.
std::string_view status_words(std::string_view status);

} // namespace verantwoord::html
