#include "administration/workbook/xlsx.hpp"

#include "administration/workbook/limits.hpp"
#include "administration/workbook/styles.hpp"
#include "administration/workbook/xlsx_sheet.hpp"

namespace verantwoord::workbook {

namespace {

struct SheetEntry {
    std::string name, relation;
    bool hidden = false;
};

class BookReader : public XmlHandler {
  public:
    void start(std::string_view name, const Attributes& attributes) override {
        if (name == "sheet") {
            const std::string_view state = attributes.get("state");
            sheets.push_back({std::string(attributes.get("name")), std::string(attributes.get("id")),
                              state == "hidden" || state == "veryHidden"});
            if (sheets.size() > limits::sheets)
                throw Unreadable{Trouble::TooLarge, "er zijn meer dan 1.000 bladen"};
        } else if (name == "workbookPr") {
            const std::string_view since = attributes.get("date1904");
            if (since == "1" || since == "true") days = DaySystem::From1904;
        } else if (name == "calcPr") {
            const std::string_view whole = attributes.get("fullCalcOnLoad");
            recalculated = whole == "1" || whole == "true";
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<SheetEntry> sheets;
    DaySystem days = DaySystem::From1900;
    bool recalculated = false;
};

/// The part to which there is a relation of this kind; empty when there is none.
std::string target_of(const std::map<std::string, Relation>& relations, std::string_view kind) {
    for (const auto& [id, relation] : relations)
        if (relation.kind == kind && !relation.target.empty()) return relation.target;
    return {};
}

std::string book_of(const Archive& archive) {
    const std::string book = target_of(relations_of(archive, ""), "officeDocument");
    if (!book.empty()) return book;
    if (archive.find("xl/workbook.xml")) return "xl/workbook.xml";
    throw Unreadable{Trouble::Damaged, "er zit geen werkmap in"};
}

} // namespace

std::vector<Sheet> read_xlsx(const Archive& archive, const HiddenWanted& wanted) {
    const std::string part = book_of(archive);
    if (part.ends_with(".bin")) throw Unreadable{Trouble::BinaryExcel, {}};
    BookReader book;
    read_part(archive, part, book);
    const auto relations = relations_of(archive, part);
    const bool other = book.sheets.empty() && target_of(relations, "worksheet").empty();
    if (other) throw Unreadable{Trouble::NoWorkbook, {}};
    const XlsxParts parts{read_shared_strings(archive, target_of(relations, "sharedStrings")),
                          read_styles(archive, target_of(relations, "styles")), book.days, book.recalculated};
    TextBudget budget{limits::text};
    std::vector<Sheet> sheets;
    for (const SheetEntry& entry : book.sheets) {
        const auto relation = relations.find(entry.relation);
        // A chart or a macro may be a sheet of its own.
        if (relation != relations.end() && relation->second.kind != "worksheet") continue;
        Sheet& sheet = sheets.emplace_back();
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        sheet.since_1904 = book.days == DaySystem::From1904;
        if (entry.hidden && !wanted(entry.name)) continue;
        try {
            if (relation == relations.end() || relation->second.target.empty())
                throw Unreadable{Trouble::Damaged, "een blad zit er niet in"};
            read_xlsx_sheet(archive, relation->second.target, parts, budget, sheet);
            sheet.read = true;
        } catch (const Unreadable& trouble) {
            sheet.trouble = trouble;
        }
    }
    return sheets;
}

} // namespace verantwoord::workbook
