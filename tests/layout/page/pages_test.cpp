// Approved pages as text: where every line stands and what it says. VW_BIJWERKEN=1 writes them anew; review
// the difference like code.
#include <boost/test/unit_test.hpp>

#include "document/edition.hpp"
#include "layout/set.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace verantwoord;

namespace {

void check_approved(const std::string& name, const Document& document) {
    const std::string path = std::string(VERANTWOORD_SOURCE "/tests/layout/pages/") + name + ".txt";
    const std::string now = dump(sample::set(document));
    if (std::getenv("VW_BIJWERKEN")) std::ofstream(path) << now;
    std::ifstream file(path);
    const std::string approved{std::istreambuf_iterator<char>(file), {}};
    std::istringstream here(now), there(approved);
    std::string line, expected;
    for (std::size_t number = 1; std::getline(there, expected); ++number) {
        BOOST_REQUIRE_MESSAGE(std::getline(here, line),
                              name << ":" << number << ": the pages end before " << expected);
        BOOST_REQUIRE_MESSAGE(line == expected,
                              name << ":" << number << ": " << line << "\n  approved: " << expected);
    }
    BOOST_TEST(!std::getline(here, line), name << ": the pages go on with " << line);
}

/// Names, addresses and e-mail addresses in columns that are too narrow for them.
Document narrow_columns() {
    DataTable table;
    table.caption = sample::runs("Met wie wij samenwerken");
    for (const char* heading : {"Organisatie", "Contact", "Vorm", "Aandachtsgebied", "Sinds", "Aantal"})
        table.columns.push_back(
            {sample::runs(heading), std::string(heading) == "Aantal" ? Align::Right : Align::Left});
    const auto row = [&](std::vector<std::string> cells) {
        TableRow made;
        for (const std::string& cell : cells) made.cells.push_back({sample::runs(cell), {}});
        table.rows.push_back(std::move(made));
    };
    row({"Ervaringsdeskundigenopleidingsinstituut", "aanmelden@ervaringsdeskundigenopleiding.voorbeeld.nl",
         "samenwerkingsovereenkomst", "geïnterviewde naastbetrokkenen", "2019", "1.204,5"});
    row({"Wijkteam", "info@wijkteam.voorbeeld.nl", "doorverwijzing", "wonen", "2021", "12"});
    Document document;
    document.blocks = {sample::heading(1, "Samenwerking"), {table}, sample::paragraph(sample::prose(3))};
    return document;
}

bool is_heading(const std::string& line) {
    for (const char* kind : {" H1 ", " H2 ", " H3 ", " H4 ", " Caption "})
        if (line.find(kind) != std::string::npos) return true;
    return false;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_pages_of_a_report_are_as_approved) { check_approved("verslag", sample::report()); }

BOOST_AUTO_TEST_CASE(the_page_of_a_very_short_report_is_as_approved) {
    Document document;
    document.title = "Kort";
    document.running_header = "De Brug – Kort";
    document.blocks = {sample::heading(1, "Kort"), sample::paragraph(sample::prose(1))};
    mark_edition(document,
                 {Edition::Kind::Concept, 1, "1 februari 2026", {}, {"De tekst over het geld ontbreekt."}});
    check_approved("kort", document);
}

BOOST_AUTO_TEST_CASE(long_words_in_narrow_columns_are_as_approved) {
    check_approved("smalle-kolommen", narrow_columns());
}

BOOST_AUTO_TEST_CASE(no_page_of_a_hundred_ends_with_a_heading_or_a_caption) {
    Document document = sample::report();
    const Blocks once = document.blocks;
    for (int i = 0; i < 8; ++i) document.blocks.insert(document.blocks.end(), once.begin(), once.end());
    const Pages pages = sample::set(document);
    BOOST_TEST(pages.pages.size() >= 90U);
    std::istringstream text(dump(pages));
    std::string before, page;
    for (std::string line; std::getline(text, line);) {
        if (line.find(" kop '") != std::string::npos || line.find(" voet '") != std::string::npos ||
            line.find(" herhaald '") != std::string::npos)
            continue;
        const std::string on = line.substr(0, line.find(' '));
        if (on != page && !before.empty()) BOOST_TEST(!is_heading(before), before);
        page = on;
        before = line;
    }
}
