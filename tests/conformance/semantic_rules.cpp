// What the structure means: headings in order, tables regular with heads that say what they head, figures and
// notes that can be told.
#include "conformance/conformance.hpp"

namespace verantwoord::conformance {

namespace {

class SemanticCheck {
  public:
    SemanticCheck(const PdfObjects& pdf, const Structure& structure, Findings& findings)
        : pdf_(pdf), structure_(structure), findings_(findings) {}

    void run() {
        int level = 0;
        for (const std::string& reference : structure_.order) {
            const StructureNode& node = structure_.nodes.at(reference);
            check_heading(node, level);
            check_kids(node);
            check_texts(node);
            if (node.standard == "/Table") check_table(node);
            if (node.standard == "/TH" && scope_of(node).empty())
                report("th-scope", node, "a TH without Scope");
            if (node.standard == "/Figure") check_figure(node);
            if (node.standard == "/Note") check_note(node);
            if (node.standard == "/Link" && node.objects.empty())
                report("link-object", node, "a Link without its annotation");
        }
        if (level == 0) findings_.push_back("headings: there is no heading");
    }

  private:
    void report(const std::string& rule, const StructureNode& node, const std::string& what) {
        findings_.push_back(rule + ": " + node.type + " " + node.reference + ": " + what);
    }
    const Json& get(const StructureNode& node, std::string_view key) const {
        return pdf_.get(Json(node.reference), key);
    }
    /// A key of the attributes with this owner.
    const Json& attribute(const StructureNode& node, const std::string& owner, std::string_view key) const {
        const Json& attributes = get(node, "/A");
        if (attributes.is_object() && name_of(pdf_.get(attributes, "/O")) == owner)
            return pdf_.get(attributes, key);
        if (attributes.is_array())
            for (const Json& each : attributes)
                if (name_of(pdf_.get(each, "/O")) == owner && !pdf_.get(each, key).is_null())
                    return pdf_.get(each, key);
        static const Json none;
        return none;
    }
    std::string scope_of(const StructureNode& node) const {
        const std::string scope = name_of(attribute(node, "/Table", "/Scope"));
        return scope == "/Row" || scope == "/Column" || scope == "/Both" ? scope : "";
    }
    int span_of(const StructureNode& node, std::string_view key) const {
        const Json& value = attribute(node, "/Table", key);
        return value.is_number_integer() ? value.get<int>() : 1;
    }

    void check_heading(const StructureNode& node, int& level) {
        if (node.standard.size() != 3 || !node.standard.starts_with("/H") || node.standard[2] < '1' ||
            node.standard[2] > '6')
            return;
        const int own = node.standard[2] - '0';
        if (own > level + 1)
            report("headings", node,
                   "level " + std::to_string(own) + " behind level " + std::to_string(level));
        level = own;
    }

    void check_kids(const StructureNode& node) {
        static const std::map<std::string, std::set<std::string>> allowed{
            {"/Table", {"/Caption", "/THead", "/TBody", "/TFoot", "/TR"}},
            {"/THead", {"/TR"}},
            {"/TBody", {"/TR"}},
            {"/TFoot", {"/TR"}},
            {"/TR", {"/TH", "/TD"}},
            {"/L", {"/LI", "/L", "/Caption"}},
            {"/LI", {"/Lbl", "/LBody"}},
            {"/TOC", {"/TOCI", "/TOC", "/Caption"}}};
        static const std::map<std::string, std::set<std::string>> parents{
            {"/LI", {"/L"}},     {"/TR", {"/Table", "/THead", "/TBody", "/TFoot"}},
            {"/TD", {"/TR"}},    {"/TH", {"/TR"}},
            {"/TOCI", {"/TOC"}}, {"/LBody", {"/LI"}}};
        if (const auto rule = allowed.find(node.standard); rule != allowed.end())
            for (const std::string& kid : node.kids)
                if (!rule->second.contains(structure_.nodes.at(kid).standard))
                    report("nesting", node, "has a " + structure_.nodes.at(kid).standard);
        if (const auto rule = parents.find(node.standard); rule != parents.end())
            if (node.parent.empty() || !rule->second.contains(structure_.nodes.at(node.parent).standard))
                report("nesting", node, "stands in the wrong element");
    }

    void check_texts(const StructureNode& node) {
        const Json& value = pdf_.resolve(Json(node.reference));
        for (const char* key : {"/Alt", "/E", "/ActualText", "/Lang"})
            if (value.contains(key) && bytes_of_string(pdf_.resolve(value.at(key))).empty())
                report("empty-text", node, std::string(key) + " is empty");
        const std::string language = bytes_of_string(get(node, "/Lang"));
        if (!language.empty() &&
            language.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") !=
                std::string::npos)
            report("language", node, language);
    }

    void rows_of(const StructureNode& node, std::vector<const StructureNode*>& rows) const {
        for (const std::string& kid : node.kids) {
            const StructureNode& each = structure_.nodes.at(kid);
            if (each.standard == "/TR") rows.push_back(&each);
            if (each.standard == "/THead" || each.standard == "/TBody" || each.standard == "/TFoot")
                rows_of(each, rows);
        }
    }

    void check_table(const StructureNode& node) {
        std::vector<const StructureNode*> rows;
        rows_of(node, rows);
        std::map<int, int> reaching; // column → rows that a cell above still covers
        int columns = -1;
        bool headed = false;
        for (const StructureNode* row : rows) {
            int column = 0;
            const auto skip_covered = [&] {
                while (reaching[column] > 0) --reaching[column++];
            };
            for (const std::string& kid : row->kids) {
                const StructureNode& cell = structure_.nodes.at(kid);
                headed = headed || cell.standard == "/TH";
                skip_covered();
                const int across = span_of(cell, "/ColSpan"), down = span_of(cell, "/RowSpan");
                for (int i = 0; i < across; ++i) reaching[column++] = down - 1;
            }
            skip_covered();
            if (columns < 0) columns = column;
            if (column != columns)
                report("table-regular", node,
                       "a row of " + std::to_string(column) + " columns, expected " +
                           std::to_string(columns));
        }
        if (!headed) report("table-heads", node, "no TH");
    }

    void check_figure(const StructureNode& node) {
        if (bytes_of_string(get(node, "/Alt")).empty() && bytes_of_string(get(node, "/ActualText")).empty())
            report("figure-alt", node, "no alternative text");
        const Json& box = attribute(node, "/Layout", "/BBox");
        if (!box.is_array() || box.size() != 4) report("figure-box", node, "no BBox");
    }

    void check_note(const StructureNode& node) {
        const std::string id = bytes_of_string(get(node, "/ID"));
        if (id.empty() || !ids_.insert(id).second) {
            report("note-id", node, "no ID of its own");
            return;
        }
        const Json& names =
            pdf_.get(pdf_.get(pdf_.get(pdf_.catalogue(), "/StructTreeRoot"), "/IDTree"), "/Names");
        for (std::size_t i = 0; names.is_array() && i + 1 < names.size(); i += 2)
            if (bytes_of_string(names[i]) == id && names[i + 1] == node.reference) return;
        report("note-id", node, "not in the IDTree");
    }

    const PdfObjects& pdf_;
    const Structure& structure_;
    Findings& findings_;
    std::set<std::string> ids_;
};

} // namespace

void check_semantics(const PdfObjects& pdf, const Structure& structure, Findings& findings) {
    SemanticCheck(pdf, structure, findings).run();
}

} // namespace verantwoord::conformance
