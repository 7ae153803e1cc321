// Workbooks that a test writes: XML as text, put into a ZIP file by a library that shares nothing with the
// reader.
#pragma once

#include "administration/workbook/workbook.hpp"

#include <Poco/DateTime.h>
#include <Poco/Path.h>
#include <Poco/Zip/Compress.h>
#include <Poco/Zip/ZipArchive.h>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace verantwoord::testing {

enum class Packed { Deflated, Stored };
/// Seekable output has the sizes before each entry, other output has them behind it.
enum class Sizes { Before, Behind, In64Bits };

class ZipMaker {
  public:
    ZipMaker& add(std::string name, std::string text) {
        entries_.emplace_back(std::move(name), std::move(text));
        return *this;
    }
    std::string bytes(Packed packed = Packed::Deflated, Sizes sizes = Sizes::Before) const {
        using Poco::Zip::ZipCommon;
        std::stringstream out;
        Poco::Zip::Compress zip(out, sizes != Sizes::Behind, sizes == Sizes::In64Bits);
        for (const auto& [name, text] : entries_) {
            std::istringstream in(text);
            zip.addFile(in, Poco::DateTime(2025, 1, 2), Poco::Path(name, Poco::Path::PATH_UNIX),
                        packed == Packed::Stored ? ZipCommon::CM_STORE : ZipCommon::CM_DEFLATE,
                        ZipCommon::CL_SUPERFAST);
        }
        zip.close();
        return out.str();
    }

  private:
    std::vector<std::pair<std::string, std::string>> entries_;
};

/// An .xlsx file as Excel writes it; each part can be another.
struct XlsxMaker {
    struct OneSheet {
        std::string name, data, attributes;
    };
    std::vector<OneSheet> sheets;
    std::string strings, formats,
        book; ///< formats: the format codes of styles 1, 2, …; book: inside <workbook>
    std::string namespaces = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    std::string kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    std::string before; ///< the names in relations: "" or "/xl/"

    /// `data` is what stands in <worksheet>.
    XlsxMaker& sheet(std::string name, std::string data, std::string attributes = {}) {
        sheets.push_back({std::move(name), std::move(data), std::move(attributes)});
        return *this;
    }
    /// Rows in <sheetData>.
    XlsxMaker& rows(std::string name, const std::string& data) {
        return sheet(std::move(name), "<sheetData>" + data + "</sheetData>");
    }

    std::string bytes(Packed packed = Packed::Deflated) const { return zip().bytes(packed); }

    ZipMaker zip() const {
        ZipMaker zip;
        std::string listed, related;
        const auto relation = [&](const std::string& id, const std::string& kind, const std::string& target) {
            related += "<Relationship Id=\"" + id + "\" Type=\"" + kinds + kind + "\" Target=\"" + before +
                       target + "\"/>";
        };
        for (std::size_t index = 0; index < sheets.size(); ++index) {
            const std::string number = std::to_string(index + 1), part = "worksheets/sheet" + number + ".xml";
            listed += "<sheet name=\"" + sheets[index].name + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                      number + "\" " + sheets[index].attributes + "/>";
            relation("rId" + number, "worksheet", part);
            zip.add("xl/" + part, whole("worksheet", sheets[index].data));
        }
        relation("rId90", "sharedStrings", "sharedStrings.xml");
        relation("rId91", "styles", "styles.xml");
        zip.add("xl/sharedStrings.xml", whole("sst", strings));
        zip.add("xl/styles.xml", whole("styleSheet", styles()));
        zip.add("xl/_rels/workbook.xml.rels", relations(related));
        zip.add("xl/workbook.xml", whole("workbook", book + "<sheets>" + listed + "</sheets>"));
        zip.add("_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + kinds +
                                         "officeDocument\" Target=\"xl/workbook.xml\"/>"));
        zip.add("[Content_Types].xml", "<Types/>");
        return zip;
    }

    static std::string relations(const std::string& inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
               "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
               inside + "</Relationships>";
    }

  private:
    std::string whole(const std::string& root, const std::string& inside) const {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<" + root + " xmlns=\"" +
               namespaces +
               "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
               inside + "</" + root + ">";
    }
    /// Style 0 is General; a number is a built-in format, anything else a format code.
    std::string styles() const {
        std::string own, cells = "<xf numFmtId=\"0\"/>";
        std::istringstream lines(formats);
        std::size_t number = 164;
        for (std::string line; std::getline(lines, line);) {
            const bool built_in = line.find_first_not_of("0123456789") == std::string::npos;
            if (!built_in)
                own += "<numFmt numFmtId=\"" + std::to_string(number) + "\" formatCode=\"" + line + "\"/>";
            cells += "<xf numFmtId=\"" + (built_in ? line : std::to_string(number++)) +
                     "\" applyNumberFormat=\"1\"/>";
        }
        return "<numFmts>" + own + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
               cells + "</cellXfs><dxfs><dxf><numFmt numFmtId=\"0\" formatCode=\"dd-mm-yyyy\"/></dxf></dxfs>";
    }
};

/// An OpenDocument spreadsheet: `tables` stands in office:spreadsheet, `styles` in office:automatic-styles.
inline std::string ods_content(const std::string& root, const std::string& tables,
                               const std::string& styles) {
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + root + " xmlns:office=\"" + oasis +
           "office:1.0\" xmlns:table=\"" + oasis + "table:1.0\" xmlns:text=\"" + oasis +
           "text:1.0\" xmlns:style=\"" + oasis + "style:1.0\" xmlns:draw=\"" + oasis +
           "drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"" +
           " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">" +
           "<office:automatic-styles>" + styles +
           "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:" + root + ">";
}
inline std::string ods(const std::string& tables, const std::string& styles = {}) {
    return ZipMaker()
        .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .add("content.xml", ods_content("document-content", tables, styles))
        .add("META-INF/manifest.xml", "<manifest/>")
        .bytes();
}

inline workbook::Workbook read(const std::string& bytes, std::string_view name = "a.xlsx",
                               std::string_view hidden = {}) {
    return workbook::read_workbook(bytes, name,
                                   [hidden](const std::string& sheet) { return sheet == hidden; });
}

/// Every row on a line: "naam|#12,5|dag 02-01-2025|^v", with a mark for what is no text and for what a merged
/// cell fills from above (^) or from the left (<).
inline std::string shown(const workbook::Sheet& sheet) {
    static const char* const kinds[] = {"", "#", "€", "dag ", "tijd ", "is ", "fout ", "leeg "};
    static const char* const filled[] = {"", "^", "<"};
    std::string all, cell;
    const auto close = [&](const char* end) {
        const workbook::TypedText typed = workbook::typed_text(cell);
        all += std::string(filled[static_cast<int>(typed.filled)]) + kinds[static_cast<int>(typed.kind)] +
               std::string(typed.text) + end;
        cell.clear();
    };
    for (const char byte : sheet.text)
        if (byte == workbook::cell_end)
            close("|");
        else if (byte == workbook::row_end)
            close("\n");
        else
            cell += byte;
    return all;
}

/// The only sheet of a workbook, or why it cannot be read.
inline std::string shown(const std::string& bytes, std::string_view name = "a.xlsx") {
    const workbook::Workbook book = read(bytes, name);
    if (book.trouble) return "! " + workbook::refusal(*book.trouble).message.text();
    const workbook::Sheet& sheet = book.sheets.at(0);
    return sheet.trouble ? "! " + workbook::refusal(*sheet.trouble).message.text() : shown(sheet);
}

} // namespace verantwoord::testing
