// What a machine can check of PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in a file, without any code
// of the program that made it.
#pragma once

#include "conformance/pdf_objects.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace verantwoord::conformance {

/// "table-regular: table 77 0 R: row of 3 cells, expected 4"
using Findings = std::vector<std::string>;

/// A node of the structure tree.
struct StructureNode {
    std::string reference, type; ///< type: its own, "/H1"
    std::string standard;        ///< after the role map
    std::string parent;          ///< reference of the element it is a kid of; empty at the top
    struct Content {
        std::string page;
        int mcid = 0;
    };
    std::vector<Content> contents;
    std::vector<std::string> objects; ///< annotations
    std::vector<std::string> kids;    ///< elements, in order
};
struct Structure {
    std::map<std::string, StructureNode> nodes;
    std::vector<std::string> order; ///< in reading order
    /// (page, MCID) → elements that have it as a kid.
    std::map<std::pair<std::string, int>, std::vector<std::string>> owners;
};
/// Also reports what is wrong with the tree itself.
Structure read_structure(const PdfObjects& pdf, Findings& findings);

/// What the pages show, gathered while their content is checked.
struct Shown {
    std::map<std::pair<std::string, int>, std::string> tags; ///< (page, MCID) → tag in the content
    std::map<std::string, std::set<int>> glyphs;             ///< font → glyph ids
};

Shown check_content(const PdfObjects& pdf, const Structure& structure, Findings& findings);
void check_parent_tree(const PdfObjects& pdf, const Structure& structure, const Shown& shown,
                       Findings& findings);
void check_semantics(const PdfObjects& pdf, const Structure& structure, Findings& findings);
void check_fonts(const PdfObjects& pdf, const Shown& shown, Findings& findings);
void check_archive(const PdfObjects& pdf, Findings& findings);
void check_metadata(const PdfObjects& pdf, Findings& findings);

/// Every rule over one file; empty when all hold.
Findings conformance_findings(const std::filesystem::path& file);

} // namespace verantwoord::conformance
