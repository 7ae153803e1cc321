// Leaks put on purpose into the finished files of a report that has none: the attacker must find each.
#include <boost/test/unit_test.hpp>

#include "attack/attack.hpp"
#include "base/text/text.hpp"

#include <filesystem>
#include <fstream>
#include <set>
#include <unistd.h>

using namespace verantwoord;
namespace fs = std::filesystem;

namespace {

const std::string planted_figures = R"({ "schema": 1, "jaar": "2025", "vorig_jaar": "2024", "drempel": "10",
  "afbakening": { "gemeenten": [], "vanaf": "2025-01-01", "tot_en_met": "2025-12-31",
                  "vorig_jaar_vanaf": "2024-01-01", "vorig_jaar_tot_en_met": "2024-12-31" },
  "cijfers": [ { "indicator": "unieke_bezoekers", "naam": "Unieke bezoekers", "eenheid": "personen", "over_mensen": true,
    "dit_jaar": { "waarde": 297, "getoond": "297" }, "vorig_jaar": { "waarde": 263, "getoond": "263" },
    "uitsplitsingen": [ { "uitsplitsing": "geslacht", "telt_op_tot_totaal": true, "leden": [
      { "naam": "vrouw", "dit_jaar": { "waarde": 159 }, "vorig_jaar": { "waarde": 142 } },
      { "naam": "man", "dit_jaar": { "waarde": 119 }, "vorig_jaar": { "waarde": 104 } },
      { "naam": "anders", "dit_jaar": { "waarde": null }, "vorig_jaar": { "waarde": null } },
      { "naam": "onbekend", "dit_jaar": { "waarde": null }, "vorig_jaar": { "waarde": null } } ] } ] } ] })";

const std::string page =
    "<html><title>Verslag</title><figure><svg><desc id=\"d\">Bezoekers (2025). Het hoogste getal hoort bij "
    "vrouw (159).</desc>"
    "</svg><table><tr><th scope=\"row\">Vrouw</th><td><span class=\"cijfer\" "
    "data-veld=\"unieke_bezoekers/geslacht\">159"
    "</span></td></tr><tr><th scope=\"row\">Anders</th><td class=\"getal\"><span class=\"cijfer\" "
    "data-veld=\"unieke_bezoekers/geslacht\">–</span></td></tr></table></figure><p>Er kwamen 297 "
    "bezoekers.</p></html>";

const std::string rows = "\xEF\xBB\xBFindicator;naam;uitsplitsing;onderdeel;wanneer;waarde\r\n"
                         "unieke_bezoekers;Unieke bezoekers;geslacht;anders;dit jaar;\r\n";

class Folder {
  public:
    Folder() : path_(fs::temp_directory_path() / ("verantwoord-aanval-" + std::to_string(::getpid()))) {
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }
    /// The codes of what the attacker says, each once.
    std::string codes() const {
        Diagnostics diagnostics;
        attack::attack(path_, Surroundings({}, {}, Date{}), diagnostics);
        std::set<std::string> codes;
        for (const Diagnostic& each : diagnostics.all()) codes.insert(each.code.text());
        return text::join({codes.begin(), codes.end()}, " ");
    }

  private:
    fs::path path_;
};

/// The report with one text changed in one of its files.
std::string codes_of(const std::string& file, const std::string& what, const std::string& with) {
    const Folder folder;
    const auto changed = [&](const std::string& name, const std::string& bytes) {
        BOOST_REQUIRE(name != file || bytes.find(what) != std::string::npos);
        folder.write("wmo.cijfers" + name, name == file ? text::replaced(bytes, what, with) : bytes);
    };
    changed(".json", planted_figures);
    changed(".csv", rows);
    BOOST_REQUIRE(file != ".html" || page.find(what) != std::string::npos);
    folder.write("wmo.html", file == ".html" ? text::replaced(page, what, with) : page);
    return folder.codes();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_report_as_it_should_be_has_no_leak) { BOOST_TEST(codes_of("", "", "") == ""); }

BOOST_AUTO_TEST_CASE(a_cell_that_was_hidden_besides_and_is_shown_after_all) {
    const std::string small = "{ \"naam\": \"onbekend\", \"dit_jaar\": { \"waarde\": null }";
    BOOST_TEST(codes_of(".json", small, "{ \"naam\": \"onbekend\", \"dit_jaar\": { \"waarde\": 15 }") ==
               "O20");
}

BOOST_AUTO_TEST_CASE(a_small_count_in_the_figures) {
    BOOST_TEST(codes_of(".json", "\"waarde\": 159", "\"waarde\": 9").find("O21") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_hidden_count_in_the_rows_for_a_spreadsheet) {
    BOOST_TEST(codes_of(".csv", "anders;dit jaar;", "anders;dit jaar;14") == "O20"); // the other is 5
}

BOOST_AUTO_TEST_CASE(a_hidden_count_that_stands_in_the_page) {
    BOOST_TEST(codes_of(".html", "geslacht\">–<", "geslacht\">4<") == "O21");
}

BOOST_AUTO_TEST_CASE(a_rounded_percentage) {
    BOOST_TEST(codes_of(".html", "geslacht\">–<", "geslacht\">1,3 %<") == "O20"); // 4 of 297
    BOOST_TEST(codes_of(".html", "geslacht\">–<", "geslacht\">1 %<") == "O20");   // 2 to 4
    BOOST_TEST(codes_of(".html", "geslacht\">–<", "geslacht\">54,4 %<").find("O22") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_title_with_n_and_a_sentence_with_few_people) {
    BOOST_TEST(codes_of(".html", "<title>Verslag", "<title>Verslag (N = 7)") == "O23");
    BOOST_TEST(codes_of(".html", "<title>Verslag", "<title>Verslag (n=7)") == "O23");
    BOOST_TEST(codes_of(".html", "297 bezoekers", "297 bezoekers, onder wie 3 mannen") == "O23");
    BOOST_TEST(codes_of(".html", "297 bezoekers", "297 bezoekers op 3 dagen") == "");
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_not_hidden) {
    const Folder folder;
    const auto write = [&](const std::string& name, const std::string& towns, const std::string& total) {
        std::string text = text::replaced(planted_figures, "\"gemeenten\": []", "\"gemeenten\": " + towns);
        text = text::replaced(text, "\"waarde\": 297, \"getoond\": \"297\"", total);
        folder.write(name, text.substr(0, text.find("\"uitsplitsingen\"")) + "\"uitsplitsingen\": [] } ] }");
    };
    write("wmo.cijfers.json", "[]", "\"waarde\": 0, \"getoond\": \"0\"");
    write("fonds.cijfers.json", "[\"Waterstad\"]",
          "\"waarde\": null, \"reden\": \"kolom ontbreekt\", \"getoond\": \"onbekend\"");
    BOOST_TEST(folder.codes() == "");
    // Hidden it would be at least one, and that is more than all together.
    write("fonds.cijfers.json", "[\"Waterstad\"]",
          "\"waarde\": null, \"zichtbaarheid\": \"niet getoond\", \"getoond\": \"–\"");
    BOOST_TEST(folder.codes() == "O22");
}

BOOST_AUTO_TEST_CASE(hours_of_few_people_that_can_be_worked_out) {
    const auto with_hours = [](const std::string& of_women) {
        const std::string hours =
            R"(, { "indicator": "uren_begeleiding", "naam": "Uren begeleiding", "eenheid": "uren", "over_mensen": true,
    "dit_jaar": { "waarde": 459.25 }, "uitsplitsingen": [ { "uitsplitsing": "geslacht", "telt_op_tot_totaal": true, "leden": [
      { "naam": "vrouw", "dit_jaar": )" +
            of_women + R"( }, { "naam": "man", "dit_jaar": { "waarde": 200.5 } },
      { "naam": "anders", "dit_jaar": { "waarde": null } } ] } ] } ] })";
        const Folder folder;
        folder.write("wmo.cijfers.json", planted_figures.substr(0, planted_figures.rfind(']')) + hours);
        return folder.codes();
    };
    BOOST_TEST(with_hours("{ \"waarde\": null }") == "");
    BOOST_TEST(with_hours("{ \"waarde\": 250.75 }") == "O28");
}

BOOST_AUTO_TEST_CASE(the_description_of_a_chart) {
    BOOST_TEST(codes_of(".html", "bij vrouw (159).", "bij vrouw (159), het laagste bij anders (4).") ==
               "O21");
}

BOOST_AUTO_TEST_CASE(a_second_report_that_differs_by_three_people) {
    const Folder folder;
    folder.write("wmo.cijfers.json", planted_figures);
    std::string other =
        text::replaced(planted_figures, "\"gemeenten\": []", "\"gemeenten\": [\"Waterstad\"]");
    other = text::replaced(other, "\"waarde\": 297", "\"waarde\": 294");
    other = other.substr(0, other.find("\"uitsplitsingen\"")) + "\"uitsplitsingen\": [] } ] }";
    folder.write("fonds.cijfers.json", other);
    BOOST_TEST(folder.codes() == "O20");
}

BOOST_AUTO_TEST_CASE(what_a_final_report_showed_before) {
    const Folder folder;
    folder.write("wmo.cijfers.json", planted_figures);
    const std::string dossier = R"({ "verslagen": [ { "afspraak": "wmo", "periode": "2025",
        "cijfers": { "unieke_bezoekers/geslacht/onbekend": "15" } } ] })";
    folder.write("dossier.json", dossier);
    BOOST_TEST(folder.codes() == "O20");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_json_and_one_of_an_older_version_are_said) {
    const Folder folder;
    folder.write("a.cijfers.json", "{");
    folder.write("b.cijfers.json", "{ \"schema\": 1, \"cijfers\": [] }");
    BOOST_TEST(folder.codes() == "G91 O22");
}
