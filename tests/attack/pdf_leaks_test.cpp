// Leaks in the PDF only: its text is read by its structure, also when no web page says which figure is which.
#include <boost/test/unit_test.hpp>

#include "attack/glyph_words.hpp"
#include "attack/name_figures.hpp"
#include "attack/readers.hpp"

using namespace verantwoord;
using namespace verantwoord::attack;

namespace {

struct Part {
    std::string kind, text, alternative;
    std::vector<Part> parts;
};

/// A tagged PDF of one page with this structure. It has no table of places: the library makes one.
class TaggedPdf {
  public:
    explicit TaggedPdf(const Part& root, const std::string& title = "Verslag") {
        const int top = element(root, 0);
        const std::string content = "BT /F1 12 Tf " + content_ + "ET";
        object(1, "<</Type/Catalog/Pages 2 0 R/StructTreeRoot<</Type/StructTreeRoot/K " +
                      std::to_string(top) + " 0 R>>/MarkInfo<</Marked true>>>>");
        object(2, "<</Type/Pages/Count 1/Kids[3 0 R]>>");
        object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
                  "R>>>>>>");
        object(4, "<</Length " + std::to_string(content.size()) + ">>\nstream\n" + content + "\nendstream");
        object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        object(6, "<</Title(" + title + ")>>");
    }
    std::string bytes() const {
        return "%PDF-1.7\n" + objects_ + "trailer<</Root 1 0 R/Info 6 0 R>>\n%%EOF\n";
    }

  private:
    void object(int number, const std::string& text) {
        objects_ += std::to_string(number) + " 0 obj\n" + text + "\nendobj\n";
    }
    int element(const Part& part, int parent) {
        const int number = next_++;
        std::string kids;
        if (!part.text.empty()) {
            content_ +=
                "/" + part.kind + "<</MCID " + std::to_string(marks_) + ">>BDC (" + part.text + ")Tj EMC ";
            kids = std::to_string(marks_++);
        }
        for (const Part& each : part.parts) kids += " " + std::to_string(element(each, number)) + " 0 R";
        object(number, "<</S/" + part.kind + "/P " + std::to_string(parent) + " 0 R/Pg 3 0 R" +
                           (part.alternative.empty() ? "" : "/Alt(" + part.alternative + ")") + "/K[" + kids +
                           "]>>");
        return number;
    }
    std::string objects_, content_;
    int next_ = 10, marks_ = 0;
};

Part row(const std::string& head, const std::vector<std::string>& cells) {
    Part row{"TR", "", "", {{"TH", head, "", {}}}};
    for (const auto& cell : cells) row.parts.push_back({"TD", cell, "", {}});
    return row;
}

Part heads(const std::vector<std::string>& columns) {
    Part row{"TR", "", "", {}};
    for (const auto& column : columns) row.parts.push_back({"TH", column, "", {}});
    return row;
}

/// The table of the report below with these cells for "anders".
Part document(const std::string& now, const std::string& before, const std::string& change = "+1") {
    return {"Document",
            "",
            "",
            {{"H1", "Wie er komen", "", {}},
             {"Table",
              "",
              "",
              {{"Caption", "Unieke bezoekers, wie zij zijn", "", {}},
               {"THead", "", "", {heads({"Geslacht", "2025", "2024", "Verschil"})}},
               {"TBody",
                "",
                "",
                {row("Vrouw", {"159", "142", "+17"}), row("Anders", {now, before, change}),
                 row("Onbekend", {"-", "-", "-"})}}}}}};
}

const std::string gender_figures = R"({ "schema": 1, "jaar": "2025", "vorig_jaar": "2024", "drempel": "10",
  "afbakening": { "gemeenten": [], "vanaf": "2025-01-01", "tot_en_met": "2025-12-31",
                  "vorig_jaar_vanaf": "2024-01-01", "vorig_jaar_tot_en_met": "2024-12-31" },
  "cijfers": [ { "indicator": "unieke_bezoekers", "naam": "Unieke bezoekers", "eenheid": "personen", "over_mensen": true,
    "dit_jaar": { "waarde": 297 }, "vorig_jaar": { "waarde": 263 },
    "uitsplitsingen": [ { "uitsplitsing": "geslacht", "telt_op_tot_totaal": true, "leden": [
      { "naam": "vrouw", "dit_jaar": { "waarde": 159 }, "vorig_jaar": { "waarde": 142 } },
      { "naam": "man", "dit_jaar": { "waarde": 119 }, "vorig_jaar": { "waarde": 104 } },
      { "naam": "anders", "dit_jaar": { "waarde": null }, "vorig_jaar": { "waarde": 12 } },
      { "naam": "onbekend", "dit_jaar": { "waarde": null }, "vorig_jaar": { "waarde": 5 } } ] } ] } ] })";

std::string said_about(const std::string& pdf, const std::string& web_page = {}) {
    Diagnostics quiet, diagnostics;
    Evidence evidence;
    const auto frame = read_figures("wmo.cijfers.json", gender_figures, evidence, quiet);
    auto seen = see_pdf("wmo.pdf", pdf, diagnostics);
    if (seen) {
        const SeenDocument page = see_page(web_page);
        name_figures(*seen, web_page.empty() ? nullptr : &page, *frame, evidence);
        observe("wmo.pdf", *seen, *frame, evidence, diagnostics);
    }
    std::string said;
    for (const Diagnostic& each : diagnostics.all())
        said += each.code.text() + " " + each.message.text() + "\n";
    return said;
}

} // namespace

BOOST_AUTO_TEST_SUITE(leaks_in_the_pdf)

BOOST_AUTO_TEST_CASE(a_report_that_hides_says_nothing) {
    BOOST_TEST(said_about(TaggedPdf(document("-", "12", "-")).bytes()) == "");
}

BOOST_AUTO_TEST_CASE(a_small_count_in_a_table_is_found_by_the_words_around_it) {
    const std::string said = said_about(TaggedPdf(document("6", "12")).bytes());
    BOOST_TEST(said.find("O21 'Unieke bezoekers, geslacht anders, 2025' staat hier als '6'") == 0u);
}

BOOST_AUTO_TEST_CASE(the_web_page_tells_which_figure_a_cell_is) {
    const std::string page =
        "<table><caption>Wie</caption><tr><th scope=\"col\">Geslacht</th><th scope=\"col\">2025</th></tr>"
        "<tr><th scope=\"row\">Anders</th><td><span "
        "data-veld=\"unieke_bezoekers/geslacht\">–</span></td></tr></table>";
    const Part pdf{
        "Document",
        "",
        "",
        {{"Table", "", "", {{"Caption", "Wie", "", {}}, heads({"Geslacht", "2025"}), row("Anders", {"7"})}}}};
    BOOST_TEST(said_about(TaggedPdf(pdf).bytes()) == "");
    BOOST_TEST(said_about(TaggedPdf(pdf).bytes(), page).find("O21") == 0u);
}

BOOST_AUTO_TEST_CASE(a_difference_tells_what_one_year_hides) {
    Diagnostics quiet;
    Evidence evidence;
    const auto frame = read_figures("wmo.cijfers.json", gender_figures, evidence, quiet);
    auto seen = see_pdf("wmo.pdf", TaggedPdf(document("-", "12", "-6")).bytes(), quiet);
    BOOST_REQUIRE(seen.has_value());
    name_figures(*seen, nullptr, *frame, evidence);
    const auto before = evidence.relations().size();
    observe("wmo.pdf", *seen, *frame, evidence, quiet);
    BOOST_TEST(evidence.relations().size() == before + 1);
}

BOOST_AUTO_TEST_CASE(descriptions_bookmarks_and_titles_are_read) {
    Part described = document("-", "12", "-");
    described.parts.push_back(
        {"Figure", "", "Unieke bezoekers. Het laagste getal hoort bij anders \\(4\\).", {}});
    const std::string chart = said_about(TaggedPdf(described).bytes());
    BOOST_TEST(chart.find("O21 'Unieke bezoekers, geslacht anders, 2025'") == 0u);
    BOOST_TEST(said_about(TaggedPdf(document("-", "12", "-"), "Verslag \\(N = 7\\)").bytes()).find("O23") ==
               0u);
    Part sentence = document("-", "12", "-");
    sentence.parts.push_back({"P", "Er kwamen 3 mannen.", "", {}});
    BOOST_TEST(said_about(TaggedPdf(sentence).bytes()).find("O23") == 0u);
}

BOOST_AUTO_TEST_CASE(a_pdf_that_cannot_be_read_is_reported) {
    BOOST_TEST(said_about("%PDF-1.7 rommel").find("O22") == 0u);
    BOOST_TEST(said_about("").find("O22") == 0u);
    const std::string untagged =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count "
        "0/Kids[]>>\nendobj\ntrailer<</Root 1 0 R>>\n";
    BOOST_TEST(said_about(untagged).find("O22") == 0u);
}

BOOST_AUTO_TEST_CASE(codes_become_letters) {
    const GlyphWords letters(
        "1 beginbfchar <0003> <0041> endbfchar 2 beginbfrange <0010> <0012> <0061> <0020> <0021> "
        "[<00E9> <00660069>] endbfrange",
        2);
    BOOST_TEST(letters.words(std::string("\0\3\0\x10\0\x12\0\x20\0\x21\0\x99", 12)) == "Aacéfi");
    BOOST_TEST(GlyphWords({}, 1).words("12") == "12");
}

BOOST_AUTO_TEST_SUITE_END()
