// What a reader sees of a finished report, whether it is a web page or a PDF.
#pragma once

#include <string>
#include <vector>

namespace verantwoord::attack {

struct SeenCell {
    std::string text;   ///< as it stands there
    std::string figure; ///< as the page names it, "bezoeken/maand.vorig_jaar"; empty: it does not say
};

struct SeenRow {
    std::string head;
    std::vector<SeenCell> cells;
};

struct SeenTable {
    std::string caption;
    std::vector<std::string> columns; ///< headings, the first above the heads of the rows
    std::vector<SeenRow> rows;
};

struct SeenChart {
    std::string figure; ///< as in SeenCell
    std::string title, description;
};

struct SeenDocument {
    std::vector<SeenTable> tables;
    std::vector<SeenChart> charts;
    std::vector<SeenCell> running;      ///< figures in running text
    std::vector<std::string> sentences; ///< also titles, captions, bookmarks, descriptions
};

} // namespace verantwoord::attack
