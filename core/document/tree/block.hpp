// What a report is made of: a tree of blocks with runs of text. Complete: both the PDF and the HTML come from
// it and say the same.
#pragma once

#include "document/tree/chart.hpp"
#include "document/tree/picture.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace verantwoord {

/// A piece of text in one manner. Text is final: quotes, dashes and no-break spaces are in place.
struct Run {
    std::string text;
    bool bold = false, italic = false, code = false;
    bool line_break = false; ///< text is empty; the line ends here
    std::string link; ///< as `may_link` allows: "https://…", "tel:…", "#id" of a heading; empty: none
    /// The field name of the figure that this text shows, e.g. "bezoeken.vorig_jaar"; or empty.
    std::string figure;
    std::optional<std::size_t> note; ///< index in Document::notes: a reference mark follows this run
    std::string language{}; ///< of words in another language than the document's, "en"; empty: the document's
    std::string expansion{}; ///< what an abbreviation stands for; then it is the whole text
};
using Runs = std::vector<Run>;
/// The words of runs, without their manner.
inline std::string words_of(const Runs& runs) {
    std::string words;
    for (const Run& run : runs) words += run.line_break ? " " : run.text;
    return words;
}

struct Block;
using Blocks = std::vector<Block>;

struct Heading {
    int level = 1; ///< 1–4, no level skipped
    Runs runs;
    std::string id; ///< unique in the document, for links
};
struct Paragraph {
    Runs runs;
    bool with_next = false; ///< stands on the page where what follows begins: a warning before its numbers
};
struct List {
    bool ordered = false;
    int start = 1;
    std::vector<Blocks> items;
};
struct Quote {
    Blocks blocks;
};

enum class Align { Left, Right, Centre }; ///< Right is for numbers: tabular figures
struct TableColumn {
    Runs heading;
    Align align = Align::Left;
};
/// A heading over neighbouring columns.
struct ColumnGroup {
    Runs heading; ///< empty over the column of row headings
    std::size_t columns = 1;
};
struct TableCell {
    Runs runs;
    /// "" or the traffic light of an agreed result: "gehaald", "bijna", "niet", "onbekend".
    std::string status;
};
struct TableRow {
    std::vector<TableCell> cells; ///< as many as columns; the first is the row's heading
    bool total = false;
};
struct DataTable {
    Runs caption;
    std::vector<ColumnGroup> groups; ///< of all columns together; none: the head has one row
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::vector<Runs> remarks; ///< small print under the table
    bool small = false;        ///< set in small type: a table to look something up in, such as definitions
};
/// A chart with its caption; the numbers are in `data`, shown as a table beside it in HTML and in the PDF's
/// structure.
struct FigureBlock {
    Chart chart;
    Runs caption;
    std::string alternative; ///< the message of the chart in one or two sentences made from the figures
    DataTable data;
    std::vector<Runs> remarks{}; ///< small print under the chart
};
/// An image of the centre or the funder; `alternative` is never empty.
struct PictureBlock {
    PicturePointer picture;
    std::string alternative;
    Runs caption;
};
/// One large number with what it means.
struct KeyFigure {
    Runs value; ///< one run
    std::string label;
    std::string detail; ///< e.g. "vorig jaar 398 · afspraak minstens 400"
    std::string status; ///< as TableCell::status
};
struct KeyFigures {
    std::vector<KeyFigure> tiles;
};
struct PersonaCard {
    std::string name;
    std::string subtitle; ///< whom it stands for
    std::vector<std::string> attributes;
    std::string quote;
    struct Part {
        std::string heading;
        Blocks blocks;
    };
    std::vector<Part> parts;
    std::string small_print; ///< kind, basis and privacy statement
};
struct Contents {}; ///< the table of contents, of headings up to level 2
struct PageBreak {};

struct Block {
    std::variant<Heading, Paragraph, List, Quote, DataTable, FigureBlock, PictureBlock, KeyFigures,
                 PersonaCard, Contents, PageBreak>
        value;
};

struct Note {
    Runs runs;
};

struct Cover {
    std::string title, subtitle;
    std::vector<std::pair<std::string, std::string>> lines; ///< "Aan" – "Gemeente Waterstad" …
};

inline constexpr std::string_view earlier_suffix = ".eerder"; ///< see Document::figures

struct Document {
    std::string title, subject, author, language = "nl-NL";
    std::string date;           ///< ISO, of the report
    std::string running_header; ///< short: centre and year
    std::string watermark;      ///< one word behind every page, "CONCEPT"; empty: none
    std::optional<Cover> cover;
    Blocks blocks;
    std::vector<Note> notes; ///< numbered from 1 in the order of first reference
    /// What the report shows, sorted: "bezoeken" (total and its last year, target), "bezoeken.eerder" (the
    /// years before), "bezoeken/maand" (a breakdown), "overzicht.partners" (a sheet) and "meerwaarde" (the
    /// ledger).
    std::vector<std::string> figures;
};

} // namespace verantwoord
