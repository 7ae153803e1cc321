// All reports of the sample centre hold every rule; each damage done on purpose breaks the rule that is about
// it.
#include <boost/test/unit_test.hpp>

#include "conformance/conformance.hpp"
#include "conformance/damaged_pdf.hpp"
#include "conformance/sample_reports.hpp"

#include <algorithm>
#include <cstdlib>

using namespace verantwoord::conformance;

namespace {

namespace fs = std::filesystem;

struct Damage {
    const char* rule;
    const char* what;
    void (*apply)(DamagedPdf& pdf);
    const char* report = "wmo-waterstad-2025";
};

bool structure_element(const Json& value, const std::string& type) {
    return value.contains("/S") && value.at("/S") == type && value.contains("/P");
}
Json& element(DamagedPdf& pdf, const std::string& type) {
    return pdf.first([&](const Json& value) { return structure_element(value, type); });
}
Json& descendant(DamagedPdf& pdf) { return pdf.first("/Subtype", "/CIDFontType2"); }
Json& link(DamagedPdf& pdf) { return pdf.first("/Subtype", "/Link"); }
Json& page(DamagedPdf& pdf) {
    return pdf.first([](const Json& value) {
        return value.contains("/Type") && value.at("/Type") == "/Page" && value.contains("/Annots");
    });
}
Json& parent_tree(DamagedPdf& pdf) {
    return pdf.dictionary(pdf.first("/Type", "/StructTreeRoot").at("/ParentTree").get<std::string>());
}
void change_metadata(DamagedPdf& pdf, const std::string& what, const std::string& with) {
    pdf.change_stream(pdf.catalogue().at("/Metadata").get<std::string>(),
                      [&](const std::string& xml) { return replaced(xml, what, with); });
}

const Damage damages[] = {
    {"structure-tree", "no structure tree",
     [](DamagedPdf& pdf) { pdf.catalogue().erase("/StructTreeRoot"); }},
    {"structure-parent", "an element names another parent",
     [](DamagedPdf& pdf) { element(pdf, "/TD")["/P"] = pdf.catalogue().at("/StructTreeRoot"); }},
    {"standard-type", "an unknown type", [](DamagedPdf& pdf) { element(pdf, "/Table")["/S"] = "/Tabel"; }},
    {"role-map", "a standard type is mapped",
     [](DamagedPdf& pdf) {
         pdf.first("/Type", "/StructTreeRoot")["/RoleMap"] = {{"/P", "/Span"}};
     }},
    {"one-parent", "content without element", [](DamagedPdf& pdf) { element(pdf, "/TD").erase("/K"); }},
    {"one-parent", "content with two elements",
     [](DamagedPdf& pdf) {
         Json& cell = element(pdf, "/TD");
         Json& heading = pdf.first([&](const Json& value) {
             return structure_element(value, "/TH") && value.contains("/Pg") &&
                    value.at("/Pg") == cell.at("/Pg");
         });
         heading["/K"] = cell.at("/K");
     }},
    {"content-exists", "an element names content that is not there",
     [](DamagedPdf& pdf) { element(pdf, "/TD")["/K"] = {9999}; }},
    {"parent-tree", "the parent tree leads elsewhere",
     [](DamagedPdf& pdf) {
         Json& lists = parent_tree(pdf).at("/Nums");
         std::swap(lists[3][0], lists[3][1]);
         lists[3][0] = lists[3][2];
     }},
    {"parent-tree", "the next key is too low",
     [](DamagedPdf& pdf) { pdf.first("/Type", "/StructTreeRoot")["/ParentTreeNextKey"] = 0; }},
    {"struct-parents", "a page without StructParents",
     [](DamagedPdf& pdf) { page(pdf).erase("/StructParents"); }},
    {"page-tabs", "a page without Tabs", [](DamagedPdf& pdf) { page(pdf).erase("/Tabs"); }},
    {"untagged-content", "a line outside tags",
     [](DamagedPdf& pdf) {
         pdf.change_content([](const std::string& text) { return text + "\n0 0 m 9 9 l S\n"; });
     }},
    {"marked-balance", "a mark is not closed",
     [](DamagedPdf& pdf) {
         pdf.change_content([](const std::string& text) { return replaced(text, "EMC", ""); });
     }},
    {"marked-nesting", "a tag in a tag",
     [](DamagedPdf& pdf) {
         pdf.change_content([](const std::string& text) {
             return replaced(text, "/H1<</MCID", "/P<</MCID 8801>>BDC /H1<</MCID");
         });
     }},
    {"mcid-unique", "an MCID twice",
     [](DamagedPdf& pdf) {
         pdf.change_content(
             [](const std::string& text) { return replaced(text, "<</MCID 1>>", "<</MCID 0>>"); });
     }},
    {"tag-name", "the content says another tag",
     [](DamagedPdf& pdf) {
         pdf.change_content([](const std::string& text) { return replaced(text, "/H1<<", "/H2<<"); });
     }},
    {"text-balance", "BT without ET",
     [](DamagedPdf& pdf) {
         pdf.change_content([](const std::string& text) { return replaced(text, "ET\n", "\n"); });
     }},
    {"state-balance", "q without Q",
     [](DamagedPdf& pdf) { pdf.change_content([](const std::string& text) { return "q\n" + text; }); }},
    {"device-colour", "a colour of the press",
     [](DamagedPdf& pdf) {
         pdf.change_content([](const std::string& text) { return "0 0 0 1 k\n" + text; });
     }},
    {"notdef", "a glyph that is nothing",
     [](DamagedPdf& pdf) {
         pdf.change_content([](const std::string& text) { return replaced(text, "[<", "[<0000"); });
     }},
    {"headings", "a level is skipped",
     [](DamagedPdf& pdf) {
         pdf.change_all([](Json& value) {
             if (structure_element(value, "/H2")) value["/S"] = "/H3";
         });
     }},
    {"th-scope", "a head without scope", [](DamagedPdf& pdf) { element(pdf, "/TH").erase("/A"); }},
    {"table-regular", "a row lacks a cell",
     [](DamagedPdf& pdf) {
         Json& row = pdf.first(
             [](const Json& value) { return structure_element(value, "/TR") && value.at("/K").size() > 2; });
         row["/K"].erase(row["/K"].size() - 1);
     }},
    {"table-regular", "a head over two columns stands over one",
     [](DamagedPdf& pdf) {
         Json& head = pdf.first([](const Json& value) {
             return structure_element(value, "/TH") && value.contains("/A") &&
                    value.at("/A").dump().find("ColSpan") != std::string::npos;
         });
         (head["/A"].is_array() ? head["/A"][0] : head["/A"]).erase("/ColSpan");
     },
     "iza-spuk-waterland-2025"},
    {"nesting", "a table holds a paragraph", [](DamagedPdf& pdf) { element(pdf, "/TBody")["/S"] = "/P"; }},
    {"figure-alt", "a figure says nothing", [](DamagedPdf& pdf) { element(pdf, "/Figure").erase("/Alt"); }},
    {"figure-box", "a figure has no place", [](DamagedPdf& pdf) { element(pdf, "/Figure").erase("/A"); }},
    {"empty-text", "an empty alternative", [](DamagedPdf& pdf) { element(pdf, "/Figure")["/Alt"] = "u:"; }},
    {"language", "a language that is none",
     [](DamagedPdf& pdf) { element(pdf, "/P")["/Lang"] = "u:Neder lands"; }},
    {"link-contents", "a link that does not say where to",
     [](DamagedPdf& pdf) { link(pdf).erase("/Contents"); }},
    {"annotation-flags", "a link that is not printed", [](DamagedPdf& pdf) { link(pdf)["/F"] = 2; }},
    {"annotation-parent", "a link outside the structure",
     [](DamagedPdf& pdf) { link(pdf).erase("/StructParent"); }},
    {"link-object", "a Link without annotation",
     [](DamagedPdf& pdf) {
         Json& kids = element(pdf, "/Link")["/K"];
         for (std::size_t i = 0; i < kids.size();)
             if (kids[i].is_object())
                 kids.erase(i);
             else
                 ++i;
     }},
    {"font-embedded", "a font that is not there",
     [](DamagedPdf& pdf) { pdf.first("/Type", "/FontDescriptor").erase("/FontFile2"); }},
    {"font-name", "names of a font that differ",
     [](DamagedPdf& pdf) { descendant(pdf)["/BaseFont"] = "/Lato-Bold"; }},
    {"font-map", "no map to glyphs", [](DamagedPdf& pdf) { descendant(pdf).erase("/CIDToGIDMap"); }},
    {"font-kind", "another encoding",
     [](DamagedPdf& pdf) { pdf.first("/Subtype", "/Type0")["/Encoding"] = "/Identity-V"; }},
    {"glyph-width", "widths that are not the font's", [](DamagedPdf& pdf) { descendant(pdf).erase("/W"); }},
    {"to-unicode", "a font that cannot be read aloud",
     [](DamagedPdf& pdf) { pdf.first("/Subtype", "/Type0").erase("/ToUnicode"); }},
    {"to-unicode", "a glyph without text",
     [](DamagedPdf& pdf) {
         Json& font = pdf.first("/Subtype", "/Type0");
         pdf.change_stream(font.at("/ToUnicode").get<std::string>(), [](const std::string& map) {
             const std::size_t from = map.find("beginbfchar"), line = map.find("><", from);
             return replaced(map, map.substr(line, map.find(">\n", line + 2) - line), "><");
         });
     }},
    {"output-intent", "no output intent", [](DamagedPdf& pdf) { pdf.catalogue().erase("/OutputIntents"); }},
    {"marked", "not marked", [](DamagedPdf& pdf) { pdf.catalogue().erase("/MarkInfo"); }},
    {"language", "no language", [](DamagedPdf& pdf) { pdf.catalogue().erase("/Lang"); }},
    {"display-title", "the title is not shown",
     [](DamagedPdf& pdf) { pdf.catalogue().erase("/ViewerPreferences"); }},
    {"forbidden-action", "a script",
     [](DamagedPdf& pdf) {
         pdf.catalogue()["/OpenAction"] = {{"/S", "/JavaScript"}, {"/JS", "u:app.alert(1)"}};
     }},
    {"forbidden-action", "a link that starts a program",
     [](DamagedPdf& pdf) {
         link(pdf)["/A"] = {{"/S", "/Launch"}, {"/F", "u:cmd.exe"}};
     }},
    {"forbidden-key", "an embedded file",
     [](DamagedPdf& pdf) {
         pdf.catalogue()["/AF"] = {pdf.add_object({{"/Type", "/Filespec"}, {"/EF", Json::object()}})};
     }},
    {"blend-mode", "blending",
     [](DamagedPdf& pdf) {
         pdf.catalogue()["/X"] = pdf.add_object({{"/Type", "/ExtGState"}, {"/BM", "/Multiply"}});
     }},
    {"metadata", "no metadata", [](DamagedPdf& pdf) { pdf.catalogue().erase("/Metadata"); }},
    {"metadata", "metadata that is no XML", [](DamagedPdf& pdf) { change_metadata(pdf, "</rdf:RDF>", ""); }},
    {"xmp", "another part of PDF/A",
     [](DamagedPdf& pdf) { change_metadata(pdf, "<pdfaid:part>2", "<pdfaid:part>1"); }},
    {"xmp", "no PDF/UA", [](DamagedPdf& pdf) { change_metadata(pdf, "<pdfuaid:part>1</pdfuaid:part>", ""); }},
    {"info-is-xmp", "two titles",
     [](DamagedPdf& pdf) {
         pdf.dictionary(pdf.trailer().at("/Info").get<std::string>())["/Title"] = "u:Iets anders";
     }},
};

} // namespace

BOOST_AUTO_TEST_CASE(every_report_of_the_sample_holds_all_rules) {
    BOOST_REQUIRE(sample_reports().all().size() >= 12U);
    for (const fs::path& report : sample_reports().all())
        for (const std::string& finding : conformance_findings(report))
            BOOST_ERROR(report.filename().string() + ": " + finding);
}

BOOST_AUTO_TEST_CASE(qpdf_poppler_and_mupdf_have_no_remark) {
    const bool mupdf = std::system("command -v mutool > /dev/null") == 0;
    BOOST_TEST((mupdf || !std::getenv("CI")));
    for (const fs::path& report : sample_reports().all()) {
        BOOST_TEST(output_of("qpdf --check '" + report.string() + "'").find("WARNING") == std::string::npos);
        BOOST_TEST(output_of("pdftotext '" + report.string() + "' - > /dev/null").empty());
        // Debian builds mupdf without colour profiles, which it says each time.
        if (mupdf)
            BOOST_TEST(output_of("mutool draw -q -o /dev/null '" + report.string() +
                                 "' 2>&1 | sed '/ICC support is not available/d'")
                           .empty());
    }
}

BOOST_AUTO_TEST_CASE(a_good_file_stays_good_on_its_way_through_qpdf) {
    DamagedPdf(sample_reports().report("wmo-waterstad-2025")).write(sample_reports().scratch());
    for (const std::string& finding : conformance_findings(sample_reports().scratch())) BOOST_ERROR(finding);
}

BOOST_AUTO_TEST_CASE(every_damage_is_found) {
    for (const Damage& damage : damages) {
        DamagedPdf pdf(sample_reports().report(damage.report));
        BOOST_TEST_INFO_SCOPE(damage.what);
        damage.apply(pdf);
        pdf.write(sample_reports().scratch());
        const Findings findings = conformance_findings(sample_reports().scratch());
        const bool found = std::any_of(findings.begin(), findings.end(), [&](const std::string& finding) {
            return finding.starts_with(std::string(damage.rule) + ":");
        });
        std::string all;
        for (std::size_t i = 0; i < std::min<std::size_t>(findings.size(), 5); ++i) all += findings[i] + "; ";
        BOOST_TEST(found, std::string(damage.rule) + " was not reported; found: " + all);
    }
}
